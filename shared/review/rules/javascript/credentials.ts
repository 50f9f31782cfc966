/** Secrets in the code, tokens that are not checked, comparisons that tell. */
import type { CallSite } from '../../flow/sites.ts'
import type { Value } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { isWrittenBytes } from './cryptography.ts'
import { codeAround, defined, isSet, isWrittenText } from './define.ts'

/** A text of the program that stands where a secret is meant, and is none of the usual stand-ins. */
const isSecret = (value: Value | undefined): boolean =>
  isWrittenText(value)
    ? !/^(<.*>|\$\{.*\}|\*+|x+|your[-_ ].*|change[-_ ]?me.*|\.{3})$/i.test(value.constant)
    : isWrittenBytes(value)

const anySecret = (values: (Value | undefined)[]) =>
  values.some((value) => isSecret(value) || (value?.items ?? []).some(isSecret))

const byArgument: Readonly<Record<string, readonly number[]>> = {
  'jsonwebtoken.sign': [1],
  'jsonwebtoken.verify': [1],
  'jwt.sign': [1],
  'jwt.verify': [1],
  'jwt-simple.encode': [1],
  'jwt-simple.decode': [1],
  'njwt.create': [1],
  'njwt.verify': [1],
  'jose.JWT.sign': [1],
  'jose.JWT.verify': [1],
  'jose.JWK.asKey': [0],
  'jose.JWS.sign': [1],
  'jose.SignJWT.sign': [0],
  'fast-jwt.createSigner': [],
  'cookie-parser': [0],
  'cookie-signature.sign': [1],
  'cookie-signature.unsign': [1],
  'crypto.createHmac': [1],
  'crypto.createCipheriv': [1],
  'crypto.createDecipheriv': [1],
  'crypto.createCipher': [1],
  'crypto.createDecipher': [1],
  'crypto.createSecretKey': [0],
  'crypto-js.AES.encrypt': [1],
  'crypto-js.AES.decrypt': [1],
  'CryptoJS.AES.encrypt': [1],
  'CryptoJS.AES.decrypt': [1],
  'crypto-js.HmacSHA256': [1],
  'CryptoJS.HmacSHA256': [1],
  'crypto-js.HmacSHA512': [1],
  stripe: [0],
  twilio: [1],
  pusher: [],
  'sequelize.Sequelize': [2],
  sequelize: [2],
  Sequelize: [2],
  '@sendgrid/mail.setApiKey': [0],
  'octokit.Octokit': [],
  'node-telegram-bot-api': [0],
  'telegraf.Telegraf': [0],
  '*.simpleSign': [],
  'couchbase.authenticate': [1],
  '*.tokens.create': [],
  'csurf.create': [0],
  'hapi-auth-jwt2': [],
  'express-basic-auth': [],
  '@azure/storage-blob.StorageSharedKeyCredential': [1],
  'tweetnacl.secretbox': [2],
}

const byOption: Readonly<Record<string, readonly string[]>> = {
  'express-session': ['secret'],
  'cookie-session': ['secret', 'keys'],
  'client-sessions': ['secret'],
  'koa-session': ['secret', 'keys'],
  'iron-session.withIronSession': ['password'],
  'express-jwt': ['secret'],
  'express-jwt.expressjwt': ['secret'],
  'express-jwt.expressJwt': ['secret'],
  'koa-jwt': ['secret'],
  'passport-jwt.Strategy': ['secretOrKey'],
  'passport-jwt': ['secretOrKey'],
  '@nestjs/jwt.JwtModule.register': ['secret', 'secretOrPrivateKey'],
  'mysql.createConnection': ['password'],
  'mysql.createPool': ['password'],
  'mysql2.createConnection': ['password'],
  'mysql2.createPool': ['password'],
  'mysql2/promise.createConnection': ['password'],
  'mysql2/promise.createPool': ['password'],
  'mariadb.createPool': ['password'],
  'mariadb.createConnection': ['password'],
  'pg.Client': ['password'],
  'pg.Pool': ['password'],
  'pg-promise()': ['password'],
  'mssql.connect': ['password'],
  'mssql.ConnectionPool': ['password'],
  'oracledb.getConnection': ['password'],
  'tedious.Connection': ['password'],
  'typeorm.createConnection': ['password'],
  'typeorm.DataSource': ['password'],
  'redis.createClient': ['password', 'auth_pass'],
  ioredis: ['password'],
  'ldapjs.createClient': ['bindCredentials'],
  'aws-sdk.config.update': ['secretAccessKey', 'accessKeyId', 'sessionToken'],
  'AWS.config.update': ['secretAccessKey', 'accessKeyId'],
  'openai.Configuration': ['apiKey'],
  'openai.OpenAI': ['apiKey'],
  openai: ['apiKey'],
  '@octokit/rest.Octokit': ['auth'],
  'octokit.Octokit': ['auth'],
  'googleapis.google.auth.OAuth2': ['clientSecret'],
  'ssh2.Client.connect': ['password', 'passphrase'],
  'ssh2().connect': ['password'],
  'ftp().connect': ['password'],
  'fast-jwt.createSigner': ['key'],
  '@fastify/jwt': ['secret'],
  '@fastify/session': ['secret'],
  'hapi-auth-jwt2': ['key'],
  'express-basic-auth': ['users'],
  snoowrap: ['clientSecret', 'password'],
  twit: ['consumer_secret', 'access_token_secret'],
  twitter: ['consumer_secret', 'access_token_secret'],
  'cloudinary.config': ['api_secret'],
  'cloudinary.v2.config': ['api_secret'],
  pusher: ['secret'],
  'basic-auth-connect': [],
}

export const secretInCode = defined({
  id: 'javascript/secret-in-code',
  title: 'A secret stands in the code',
  severity: 'high',
  cwe: 798,
  why: 'Whoever reads the code has the secret, and it stays in the history of the repository.',
  fix: 'Read it from the environment or a store of secrets, and replace the one that was written here.',
  bad: [
    "const jwt = require('jsonwebtoken')\nconst token = jwt.sign({ id: 1 }, 'hello-secret')",
    "const session = require('express-session')\napp.use(session({ secret: 'keyboard cat', resave: false }))",
    "const jwt = require('jsonwebtoken')\nconst secret = 'abc123'\njwt.verify(token, secret, done)",
    "const { Strategy } = require('passport-jwt')\nconst options = {}\noptions.secretOrKey = 'hidden'\npassport.use(new Strategy(options, verify))",
    "const mysql = require('mysql')\nconst connection = mysql.createConnection({ host: 'a', user: 'b', password: 'hunter22' })",
    "const crypto = require('crypto')\nconst hmac = crypto.createHmac('sha256', 'my-key')",
    "const AWS = require('aws-sdk')\nconst s3 = new AWS.S3({ accessKeyId: 'AK', secretAccessKey: 'wJalr' })",
    "import { Sequelize } from 'sequelize'\nconst db = new Sequelize('shop', 'root', 'pass1234', { dialect: 'mysql' })",
    "const mongoose = require('mongoose')\nmongoose.connect('mongodb://admin:secret12@db.example.com/shop')",
    "const GoogleStrategy = require('passport-google-oauth').OAuth2Strategy\nnew GoogleStrategy({ clientID: 'a', clientSecret: 'b1c2' }, verify)",
  ],
  good: [
    "const jwt = require('jsonwebtoken')\nconst token = jwt.sign({ id: 1 }, process.env.JWT_SECRET)",
    "const session = require('express-session')\napp.use(session({ secret: config.get('secret') }))",
    "const mysql = require('mysql')\nmysql.createConnection({ host: 'a', password: process.env.DB_PASSWORD })",
    "const jwt = require('jsonwebtoken')\njwt.verify(token, publicKey, { algorithms: ['RS256'] })",
    "const mongoose = require('mongoose')\nmongoose.connect('mongodb://localhost/shop')",
    "const crypto = require('crypto')\ncrypto.createHmac('sha256', key)",
  ],
  calls: [
    ...Object.entries(byArgument).map(([name, places]) => ({
      names: [name],
      check: (site: CallSite) => anySecret(places.map((place) => site.arguments[place])),
    })),
    ...Object.entries(byOption).map(([name, options]) => ({
      names: [name],
      check: (site: CallSite) => anySecret(options.map((option) => site.option(option))),
    })),
    {
      names: ['aws-sdk.*', 'AWS.*'],
      check: (site) =>
        isSecret(site.option('secretAccessKey')) ||
        isSecret(site.option('credentials')?.entries?.get('secretAccessKey')),
    },
    {
      names: ['/^@aws-sdk\\/client-[a-z0-9-]+\\.[A-Za-z0-9]+Client$/'],
      check: (site) => isSecret(site.option('credentials')?.entries?.get('secretAccessKey')),
    },
    {
      names: ['/^passport-[a-z0-9-]+(\\.[A-Za-z0-9]*Strategy)?$/'],
      check: (site) =>
        site.expression.isNew &&
        anySecret([
          site.arguments[0]?.entries?.get('clientSecret'),
          site.arguments[0]?.entries?.get('consumerSecret'),
          site.arguments[0]?.entries?.get('secretOrKey'),
          site.arguments[0]?.entries?.get('secret'),
        ]),
    },
    {
      names: [
        '*.connect',
        '*.createConnection',
        '*.MongoClient',
        '*.createClient',
        '*.createPool',
        'pg-promise()',
        'ioredis',
        'knex',
        '*.Pool',
        '*.Client',
        'mongoose.connect',
      ],
      check: (site) => {
        const address =
          site.arguments[0]?.constant ??
          site.option('connectionString')?.constant ??
          site.option('url')?.constant
        const isAddress =
          typeof address === 'string' &&
          /^[a-z+]+:\/\/[^\s:/@]+:[^\s@<${]{3,}@(?!localhost|127\.)/.test(address)
        return isAddress || isSecret(site.option('connection')?.entries?.get('password'))
      },
    },
    {
      names: ['nodemailer.createTransport'],
      check: (site) => isSecret(site.option('auth')?.entries?.get('pass')),
    },
    {
      names: ['*.sign', '*.setKey'],
      check: (site) => /SignJWT|EncryptJWT/.test(site.path) && isSecret(site.arguments[0]),
    },
  ],
})

export const secretComparedInCode = defined({
  id: 'javascript/password-compared-with-text',
  title: 'A password is compared with a text of the program',
  severity: 'high',
  confidence: 'medium',
  cwe: 798,
  why: 'Whoever reads the code has the password.',
  fix: 'Keep a hash of the password outside the code and compare with that.',
  bad: [
    "app.post('/login', (req, res) => {\n  if (req.body.password === 'hunter22') res.send('in')\n})",
    "function check(user, password) {\n  return user === 'admin' && password === 'letmein9'\n}",
  ],
  good: [
    "function check(password) {\n  return password === ''\n}",
    "if (field.type === 'password') hide(field)",
    'const same = password === other',
  ],
  operations: ({ operator, operands, expressions }) => {
    if (operator !== '===' && operator !== '==') return undefined
    const index = operands.findIndex(isWrittenText)
    if (index === -1) return undefined
    const other = expressions[1 - index]
    const name =
      other?.kind === 'member' ? other.property : other?.kind === 'name' ? other.name : ''
    const text = String(operands[index]!.constant)
    return (
      /^(password|passwd|pwd|passphrase|secret|api_?key|secret_?key)$/i.test(name) &&
      text.length >= 4 &&
      !/^(undefined|null|object|string|password|text|true|false|number|function)$/.test(text)
    )
  },
})

export const guessTime = defined({
  id: 'javascript/comparison-tells-by-time',
  title: 'The comparison of a secret tells by its time how much is right',
  severity: 'low',
  confidence: 'medium',
  cwe: 208,
  why: 'The first letter that differs ends the comparison: a secret can be guessed letter by letter.',
  fix: 'Compare with crypto.timingSafeEqual.',
  bad: [
    "function check(signature, body) {\n  const expected = createHmac('sha256', key).update(body).digest('hex')\n  return signature === expected\n}",
    "app.post('/login', (req, res) => {\n  if (user.password === req.body.password) res.send('in')\n})",
    "if (req.headers['x-api-key'] !== apiKey) throw new Error('no')",
  ],
  good: [
    'function check(signature, expected) {\n  return crypto.timingSafeEqual(signature, expected)\n}',
    'if (password === confirmPassword) save()',
    "if (token === '') stop()",
    'if (password === undefined) stop()',
    'if (token.type === other.type) next()',
  ],
  operations: ({ operator, operands, expressions }) => {
    if (!/^[!=]==?$/.test(operator)) return undefined
    if (operands.some((operand) => operand.constant !== undefined) || operands.length !== 2)
      return undefined
    const names = expressions.map((expression) =>
      expression.kind === 'member'
        ? expression.property
        : expression.kind === 'name'
          ? expression.name
          : expression.kind === 'index' && expression.index.kind === 'literal'
            ? String(expression.index.value)
            : '',
    )
    if (
      names.some((name) =>
        /confirm|repeat|again|retype|verify|old|new|prev|length|type|2$|kind/i.test(name),
      )
    )
      return undefined
    const paths = operands.map(({ path }) => path ?? '')
    if (paths.some((path) => /(\.digest\(\)|createHmac)/.test(path))) return true
    const isSecretName = (name: string) =>
      /^(password|passwd|pwd|secret|api_?key|x-api-key|auth_?token|access_?token|csrf_?token|hmac|signature|x-hub-signature(-256)?|hash(ed)?_?password|password_?hash|secret_?key|reset_?token|session_?token)$/i.test(
        name,
      )
    return names.some(isSecretName) && operands.some(({ reach }) => reach >= 1)
  },
})

/** The function around a place; outside of functions only what stands close by. */
const codeNear = (site: CallSite) =>
  site.enclosing.function === undefined
    ? site.file.text.slice(Math.max(0, site.node.start - 300), site.node.end + 300)
    : codeAround(site, site.file)

export const tokenNotChecked = defined({
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
        !/\bverify\w*\(/.test(codeNear(site)) &&
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
    { names: ['jwt-simple.decode'], check: ({ arguments: [, , without] }) => isSet(without, true) },
  ],
})

export const tokenHoldsSecret = defined({
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

export const tokenNotRevocable = defined({
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

export const credentialRules: readonly SyntaxRule[] = [
  secretInCode,
  secretComparedInCode,
  guessTime,
  tokenNotChecked,
  tokenHoldsSecret,
  tokenNotRevocable,
]
