/** Tokens that are believed unchecked, or hold what they should not. */
import type { SyntaxRule } from '../syntax-rule.ts'
import type { CallSite } from '../../flow/sites.ts'
import { defined, isSet, saysAround } from './define.ts'

const verifies = /\bverify\w*\(/

/** Whether a token is verified in the function, or outside of functions close by. */
const isVerifiedNear = (site: CallSite) =>
  site.enclosing.function === undefined
    ? verifies.test(site.file.text.slice(Math.max(0, site.node.start - 300), site.node.end + 300))
    : saysAround(site, verifies)

const tokenNotChecked = defined({
  id: 'javascript/token-not-checked',
  title: 'A token is believed without a check of its signature',
  severity: 'high',
  cwe: 347,
  why: 'Anybody can write a token that says what they like.',
  fix: 'Call verify with the algorithms that are meant, and use what it gives.',
  bad: [
    "const jwt = require('jsonwebtoken')\napp.get('/', (req, res) => {\n  const user = jwt.decode(req.headers.authorization)\n  res.json(user)\n})",
    "const jwt = require('jsonwebtoken')\njwt.verify(token, key, { algorithms: ['none'] }, done)",
    "const jwt = require('jsonwebtoken')\njwt.sign(user, '', { algorithm: 'none' })",
    "const jwt = require('jwt-simple')\njwt.decode(token, key, true)",
    "const jwt = require('jsonwebtoken')\njwt.verify(token, key, { ignoreExpiration: true })",
    "const { JWT } = require('jose')\nJWT.verify(token, JWK.None)",
  ],
  good: [
    "const jwt = require('jsonwebtoken')\njwt.verify(token, key, { algorithms: ['HS256'] }, done)",
    "const jwt = require('jsonwebtoken')\njwt.verify(token, key)\nconst user = jwt.decode(token)",
    "const jwt = require('jwt-simple')\njwt.decode(token, key, false)",
  ],
  calls: [
    {
      names: [
        'jsonwebtoken.decode',
        'jwt.decode',
        'jwt-decode',
        'jwt-decode.jwtDecode',
        'jose.decodeJwt',
        'jose.JWT.decode',
      ],
      check: (site) =>
        !isVerifiedNear(site) &&
        (!site.path.startsWith('jwt-decode') || (site.arguments[0]?.reach ?? 0) >= 4),
    },
    {
      names: [
        'jsonwebtoken.verify',
        'jsonwebtoken.sign',
        'jwt.verify',
        'jwt.sign',
        'express-jwt',
        'express-jwt.expressjwt',
        'koa-jwt',
        'jose.jwtVerify',
        'jose.SignJWT.setProtectedHeader',
        'jose.JWT.sign',
        'passport-jwt.Strategy',
      ],
      check: (site) => {
        const list = site.option('algorithms')?.items ?? [
          site.option('algorithm'),
          site.option('alg'),
        ]
        if (site.path.endsWith('.verify') && isSet(site.arguments[1], null)) return true
        const isNone = list.some(
          (value) => typeof value?.constant === 'string' && value.constant.toLowerCase() === 'none',
        )
        return isNone || isSet(site.option('ignoreExpiration'), true)
      },
    },
    {
      names: ['jose.JWT.verify', 'jose.JWT.sign', 'jose.JWS.verify'],
      check: ({ arguments: [, key] }) => key?.path?.endsWith('JWK.None'),
    },
    { names: ['jose.UnsecuredJWT', 'jose.UnsecuredJWT.decode'], check: () => true },
    { names: ['jwt-simple.decode'], check: ({ arguments: [, , without] }) => isSet(without, true) },
  ],
})

const tokenHoldsSecret = defined({
  id: 'javascript/token-holds-password',
  title: 'A token carries a password',
  severity: 'medium',
  cwe: 522,
  why: 'A signed token is not encrypted: whoever holds it reads what is in it.',
  fix: 'Put only the identifier of the person into the token.',
  bad: [
    "const jwt = require('jsonwebtoken')\njwt.sign({ name, password }, key)",
    "const jwt = require('jsonwebtoken')\nasync function login(name) {\n  const user = await User.findOne({ where: { name } })\n  return jwt.sign(user, process.env.KEY)\n}",
    "const jwt = require('jsonwebtoken')\nfunction token(user) {\n  return jwt.sign({ user: user, password: user.password }, process.env.KEY)\n}",
  ],
  good: [
    "const jwt = require('jsonwebtoken')\njwt.sign({ id: user.id }, key)",
    "const jwt = require('jsonwebtoken')\nfunction token(claims) {\n  return jwt.sign(claims, process.env.KEY)\n}",
  ],
  calls: [
    {
      names: ['jsonwebtoken.sign', 'jwt.sign', 'jose.JWT.sign', 'jwt-simple.encode'],
      check: ({ arguments: [claims] }) => {
        const names = [...(claims?.entries?.keys() ?? [])]
        if (names.some((name) => /^(password|passwd|pwd|secret|ssn|passwordHash)$/i.test(name)))
          return true
        const name = claims?.expression?.kind === 'name' ? claims.expression.name : ''
        return (
          claims?.entries === undefined &&
          /^_?(user|account|profile)$/i.test(name) && { confidence: 'medium' as const }
        )
      },
    },
  ],
})

const tokenNotRevocable = defined({
  id: 'javascript/token-check-without-algorithms',
  title: 'Tokens are checked with whatever algorithm they name',
  severity: 'medium',
  confidence: 'medium',
  cwe: 347,
  why: 'Where the token names the algorithm, a public key can be used as if it were a shared secret.',
  fix: "Name the algorithms, as in algorithms: ['RS256'], and give isRevoked where sessions must end early.",
  bad: [
    "const { expressjwt } = require('express-jwt')\napp.use(expressjwt({ secret: process.env.KEY }))",
    "const jwt = require('express-jwt')\napp.get('/p', jwt({ secret: process.env.KEY }), show)",
  ],
  good: [
    "const { expressjwt } = require('express-jwt')\napp.use(expressjwt({ secret: process.env.KEY, algorithms: ['HS256'], isRevoked }))",
    "const jwt = require('jsonwebtoken')\njwt.verify(token, key)",
  ],
  calls: [
    {
      names: ['express-jwt', 'express-jwt.expressjwt', 'express-jwt.expressJwt'],
      check: (site) =>
        site.option('secret') !== undefined &&
        (site.option('algorithms') === undefined || site.option('isRevoked') === undefined),
    },
  ],
})

export const tokensRules: readonly SyntaxRule[] = [
  tokenNotChecked,
  tokenHoldsSecret,
  tokenNotRevocable,
]
