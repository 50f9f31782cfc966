/** Settings of servers: cookies, sessions, who may read answers, forgery, errors and headers that protect. */
import type { CallSite } from '../../flow/sites.ts'
import type { Value } from '../../flow/value.ts'
import type { Hit } from '../../rule.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { codeAround, defined, isSet, isWrittenText, speaksOf } from './define.ts'

const cookieCalls = [
  '@http.Response.cookie',
  '@koa.Context.cookies.set',
  '@http.Response.setCookie',
  'cookies.set',
  '*.cookies.set',
  'Cookies.set',
  'js-cookie.set',
  '@http.Response.cookies.set',
  'next/headers.cookies().set',
]

/** The options of a cookie, where the call shows them all. */
function cookieOptions(site: CallSite): ReadonlyMap<string, Value> | undefined {
  const [, , third] = site.arguments
  if (third === undefined) return new Map()
  if (third.entries === undefined || isSpread(third)) return undefined
  return third.entries
}

const isSpread = ({ expression }: Value) =>
  expression?.kind === 'map' && expression.entries.some(({ key }) => key === undefined)

/** Whether an option is off, or left out where the others are written. */
const isMissing = (options: ReadonlyMap<string, Value> | undefined, name: string) => {
  if (options === undefined) return false
  const value = options.get(name)
  return value === undefined || isSet(value, false)
}

const sessionCalls = [
  'express-session',
  'cookie-session',
  'koa-session',
  'client-sessions',
  '@fastify/session',
  'fastify-session',
  'express.session',
  'express-session.session',
  'express.cookieSession',
]

/** The options of a session's cookie: within `cookie`, or beside the others with cookie-session. */
function sessionCookie(site: CallSite): ReadonlyMap<string, Value> | undefined {
  const given = site.arguments.find(({ entries }) => entries !== undefined)
  if (given === undefined || isSpread(given)) return undefined
  const own = given.entries!.get('cookie')
  if (own !== undefined)
    return own.entries !== undefined && !isSpread(own) ? own.entries : undefined
  return site.path === 'cookie-session' ||
    site.path === 'koa-session' ||
    site.path === 'express.cookieSession'
    ? given.entries
    : new Map<string, Value>()
}

export const cookieWithoutSecure = defined({
  id: 'javascript/cookie-without-secure',
  title: 'A cookie also goes over unencrypted connections',
  severity: 'medium',
  confidence: 'medium',
  cwe: 614,
  why: 'One request over http: shows the session to anybody on the way.',
  fix: 'Set secure: true.',
  bad: [
    "const session = require('express-session')\napp.use(session({ secret: key, cookie: { secure: false } }))",
    "const session = require('express-session')\napp.use(session({ secret: key }))",
    "app.get('/', (req, res) => {\n  res.cookie('session', token, { httpOnly: true })\n})",
    "app.get('/', (req, res) => {\n  res.cookie('name', value)\n})",
    "const session = require('cookie-session')\napp.use(session({ name: 's', keys: [key], httpOnly: true }))",
  ],
  good: [
    "const session = require('express-session')\napp.use(session({ secret: key, cookie: { secure: true, httpOnly: true } }))",
    "app.get('/', (req, res) => {\n  res.cookie('session', token, { httpOnly: true, secure: true })\n})",
    "app.get('/', (req, res) => {\n  res.cookie('session', token, options)\n})",
    "app.get('/', (req, res) => {\n  res.cookie('session', token, { ...options, path: '/' })\n})",
    "const session = require('express-session')\napp.use(session({ secret: key, cookie: { secure: isProduction } }))",
  ],
  calls: [
    { names: cookieCalls, check: (site) => isMissing(cookieOptions(site), 'secure') },
    { names: sessionCalls, check: (site) => isMissing(sessionCookie(site), 'secure') },
  ],
})

export const cookieForScripts = defined({
  id: 'javascript/cookie-without-http-only',
  title: 'Scripts of the page can read the cookie',
  severity: 'medium',
  confidence: 'medium',
  cwe: 1004,
  why: 'One script that gets into the page takes the session along.',
  fix: 'Set httpOnly: true.',
  bad: [
    "const session = require('express-session')\napp.use(session({ secret: key, cookie: { httpOnly: false } }))",
    "app.get('/', (req, res) => {\n  res.cookie('session', token, { secure: true })\n})",
    "document.cookie = 'session=' + token",
  ],
  good: [
    "const session = require('express-session')\napp.use(session({ secret: key, cookie: { secure: true } }))",
    "app.get('/', (req, res) => {\n  res.cookie('session', token, { httpOnly: true, secure: true })\n})",
    "document.cookie = 'theme=dark'",
  ],
  calls: [
    {
      names: cookieCalls.filter((name) => !name.startsWith('js-cookie') && name !== 'Cookies.set'),
      check: (site) =>
        isMissing(cookieOptions(site), site.path.includes('koa') ? 'secure' : 'httpOnly'),
    },
    { names: sessionCalls, check: (site) => isSet(sessionCookie(site)?.get('httpOnly'), false) },
  ],
  assigns: [
    {
      names: ['document.cookie'],
      check: ({ value }) =>
        value.pieces !== undefined &&
        /^\s*[\w-]*(sess|token|auth|jwt|sid|password)[\w-]*=/i.test(value.skeleton ?? ''),
    },
  ],
})

export const anybodyMayRead = defined({
  id: 'javascript/any-site-may-read',
  title: 'Any site may read the answers',
  severity: 'medium',
  confidence: 'medium',
  cwe: 942,
  why: 'A page of a stranger can read what the visitor may read here.',
  fix: 'Name the sites that are meant.',
  bad: [
    "app.get('/', (req, res) => {\n  res.setHeader('Access-Control-Allow-Origin', '*')\n  res.json(data)\n})",
    "app.use((req, res, next) => {\n  res.header('Access-Control-Allow-Origin', req.headers.origin)\n  next()\n})",
    "const cors = require('cors')\napp.use(cors({ origin: '*' }))",
    "const cors = require('cors')\napp.use(cors({ origin: true, credentials: true }))",
    "app.get('/', (req, res) => {\n  res.set({ 'access-control-allow-origin': '*' })\n})",
    "app.get('/', (req, res) => {\n  res.writeHead(200, { 'Access-Control-Allow-Origin': req.query.from })\n})",
  ],
  good: [
    "app.get('/', (req, res) => {\n  res.setHeader('Access-Control-Allow-Origin', 'https://example.com')\n})",
    "const cors = require('cors')\napp.use(cors({ origin: ['https://example.com'] }))",
    "app.use((req, res, next) => {\n  if (sites.includes(req.headers.origin)) res.header('Access-Control-Allow-Origin', req.headers.origin)\n})",
  ],
  calls: [
    {
      names: [
        '@nestjs/common.Header',
        '*.setHeader',
        '*.header',
        '*.set',
        '*.writeHead',
        '*.append',
        'Headers',
        'Response',
        '*.headers.set',
      ],
      check: (site) => {
        const [name, value] = site.arguments
        if (isWrittenText(name) && name.constant.toLowerCase() === 'access-control-allow-origin')
          return isOpen(value)
        const given = site.arguments.findLast(({ entries }) => entries !== undefined)?.entries
        const headers = given?.get('headers')?.entries ?? given
        return isOpen(
          headers?.get('Access-Control-Allow-Origin') ??
            headers?.get('access-control-allow-origin'),
        )
      },
    },
    {
      names: [
        'cors',
        '*.enableCors',
        '@koa/cors',
        'koa2-cors',
        '@fastify/cors',
        'fastify-cors',
        'micro-cors',
        'socket.io',
        'socket.io.Server',
        '@nestjs/websockets.WebSocketGateway',
        '@nestjs/core.NestFactory.create',
      ],
      check: (site) => {
        const origin = site.option('origin') ?? site.option('cors')?.entries?.get('origin')
        return (
          isSet(origin, '*') ||
          isSet(site.option('cors'), true) ||
          (isSet(origin, true) && isSet(site.option('credentials'), true)) ||
          (origin?.items ?? []).some((item) => isSet(item, '*'))
        )
      },
    },
  ],
})

const isOpen = (value: Value | undefined): Partial<Hit> | undefined =>
  isSet(value, '*') ? { confidence: 'medium' } : speaksOf(value, 'origin', 4)

export const noForgeryGuard = defined({
  id: 'javascript/no-guard-against-forgery',
  title: 'An application with sessions has no guard against forged requests',
  severity: 'medium',
  confidence: 'medium',
  cwe: 352,
  why: 'Another site can send forms in the name of whoever is signed in.',
  fix: 'Check a token with each change (csrf-csrf, lusca), or set sameSite on the cookie of the session.',
  bad: [
    "const express = require('express')\nconst session = require('express-session')\nconst app = express()\napp.use(session({ secret }))\napp.post('/pay', pay)",
    "var express = require('express')\nvar bodyParser = require('body-parser')\nvar app = express()\napp.use(bodyParser.urlencoded({ extended: false }))\napp.post('/process', (req, res) => res.end())",
    "const methodOverride = require('method-override')\nconst csrf = require('csurf')\napp.use(methodOverride('_method'))\napp.use(csrf())",
  ],
  good: [
    "const express = require('express')\nconst csrf = require('csurf')\nconst app = express()\napp.use(session({ secret }))\napp.use(csrf())\napp.post('/pay', pay)",
    "const express = require('express')\nconst app = express()\napp.get('/', show)",
    "const methodOverride = require('method-override')\nconst csrf = require('csurf')\napp.use(csrf())\napp.use(methodOverride('_method'))",
  ],
  calls: [
    {
      names: ['express'],
      check: ({ file: { text } }) =>
        !/csrf|csurf|lusca|xsrf|sameSite|helmet\(/i.test(text) &&
        /\bsession\w*\(|cookie-?parser|cookieSession|urlencoded\(|passport/i.test(text) &&
        /\.(post|put|delete|patch)\(\s*['"`/]/.test(text),
    },
    {
      names: ['method-override', 'express.methodOverride', 'methodOverride'],
      check: ({ file: { text }, node }) =>
        /\b(csrf|csurf|csrfProtection)\(/.test(text.slice(node.end, node.end + 4_000)),
    },
  ],
})

export const detailsOfErrors = defined({
  id: 'javascript/error-details-in-answer',
  title: 'The answer shows the inside of an error',
  severity: 'low',
  confidence: 'medium',
  cwe: 209,
  why: 'Stacks show paths, versions and queries that help an attacker.',
  fix: 'Log the error and answer with a plain sentence.',
  bad: [
    "app.get('/', (req, res) => {\n  try {\n    run()\n  } catch (error) {\n    res.status(500).send(error.stack)\n  }\n})",
    'app.use((err, req, res, next) => {\n  res.json({ message: err.message, stack: err.stack })\n})',
    "const errorhandler = require('errorhandler')\napp.use(errorhandler())",
    "app.get('/', (req, res) => {\n  db.all(sql, (err, rows) => {\n    if (err) res.status(500).send(err)\n  })\n})",
  ],
  good: [
    "app.use((err, req, res, next) => {\n  console.error(err.stack)\n  res.status(500).send('Something went wrong')\n})",
    "const errorhandler = require('errorhandler')\nif (process.env.NODE_ENV === 'development') app.use(errorhandler())",
  ],
  calls: [
    {
      names: [
        '@http.Response.send',
        '@http.Response.end',
        '@http.Response.json',
        '@http.Response.write',
      ],
      check: (site) => {
        const [body] = site.arguments
        if (body === undefined || body.constant !== undefined) return undefined
        const values = [body, ...(body.pieces ?? []), ...(body.entries?.values() ?? [])]
        const isStack = values.some(({ path }) => path?.endsWith('.stack'))
        const isWhole =
          values.some(
            ({ path, expression }) =>
              /^(err|error|e|ex|exception)$/.test(path ?? '') && expression?.kind === 'name',
          ) || isCaught(body)
        return isStack || (isWhole && !/NODE_ENV/.test(codeAround(site, site.file)))
      },
    },
    {
      names: ['errorhandler', 'express.errorHandler', 'youch', 'express-error-with-sources'],
      check: ({ file: { text } }) =>
        !/NODE_ENV|app\.get\(\s*['"]env['"]\s*\)|['"]development['"]/.test(text),
    },
  ],
})

const isCaught = (body: Value) =>
  body.expression?.kind === 'name' && /^(err|error)$/.test(body.expression.name)

export const protectionOff = defined({
  id: 'javascript/protection-turned-off',
  title: 'A header that protects visitors is turned off',
  severity: 'low',
  confidence: 'medium',
  cwe: 693,
  why: 'Browsers then allow what the header forbids: foreign scripts, frames, unencrypted connections.',
  fix: 'Leave the defaults of helmet on, and widen only what is needed.',
  bad: [
    "const helmet = require('helmet')\napp.use(helmet({ contentSecurityPolicy: false }))",
    "const helmet = require('helmet')\napp.use(helmet({ frameguard: false, hsts: false }))",
    "app.get('/', (req, res) => {\n  res.setHeader('X-XSS-Protection', 0)\n  res.set('Content-Security-Policy', \"script-src 'unsafe-inline' *\")\n})",
    "const helmet = require('helmet')\napp.use(helmet.contentSecurityPolicy({ directives: { scriptSrc: [\"'self'\", \"'unsafe-eval'\"] } }))",
  ],
  good: [
    "const helmet = require('helmet')\napp.use(helmet())",
    "const helmet = require('helmet')\napp.use(helmet({ hidePoweredBy: true }))",
    "app.get('/', (req, res) => res.set('Content-Security-Policy', \"script-src 'self'\"))",
  ],
  calls: [
    {
      names: ['helmet', 'fastify-helmet', '@fastify/helmet', 'koa-helmet', 'helmet.default'],
      check: (site) =>
        [
          'contentSecurityPolicy',
          'frameguard',
          'hsts',
          'noSniff',
          'xFrameOptions',
          'strictTransportSecurity',
          'xContentTypeOptions',
          'referrerPolicy',
          'xssFilter',
          'hidePoweredBy',
          'ieNoOpen',
          'dnsPrefetchControl',
        ].some((name) => isSet(site.option(name), false)),
    },
    {
      names: ['helmet.contentSecurityPolicy', 'helmet-csp'],
      check: (site) =>
        ['scriptSrc', 'defaultSrc', 'script-src', 'default-src'].some((name) =>
          (site.option('directives')?.entries?.get(name)?.items ?? []).some(
            ({ constant }) => constant === "'unsafe-eval'" || constant === '*',
          ),
        ),
    },
    {
      names: [
        '@http.Response.setHeader',
        '@http.Response.set',
        '@http.Response.header',
        '@nestjs/common.Header',
        '@koa.Context.set',
      ],
      check: ({ arguments: [name, value] }) => {
        const header = isWrittenText(name) ? name.constant.toLowerCase() : ''
        if (header === 'x-xss-protection') return String(value?.constant).startsWith('0')
        if (header === 'x-frame-options')
          return (
            /^allow(all|-from \*)/i.test(String(value?.constant)) || speaksOf(value, 'header', 4)
          )
        return (
          header === 'content-security-policy' &&
          isWrittenText(value) &&
          /script-src[^;]*('unsafe-inline'|'unsafe-eval'| \*( |;|$))/.test(value.constant)
        )
      },
    },
  ],
})

export const webSettingsRules: readonly SyntaxRule[] = [
  cookieWithoutSecure,
  cookieForScripts,
  anybodyMayRead,
  noForgeryGuard,
  detailsOfErrors,
  protectionOff,
]
