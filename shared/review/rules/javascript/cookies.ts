/** Cookies that scripts read, or that go over open connections. */
import type { SyntaxRule } from '../syntax-rule.ts'
import type { CallSite } from '../../flow/sites.ts'
import type { Value } from '../../flow/value.ts'
import { defined, isSet } from './define.ts'

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

const cookieWithoutSecure = defined({
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

const cookieForScripts = defined({
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

export const cookiesRules: readonly SyntaxRule[] = [cookieWithoutSecure, cookieForScripts]
