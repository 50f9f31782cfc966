/** Settings of servers: who may read answers, forgery, errors, headers that protect. */
import type { Value } from '../../flow/value.ts'
import type { Hit } from '../../rule.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, isSet, isWrittenText, says, saysAround, speaksOf } from './define.ts'

const anybodyMayRead = defined({
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
    "import cors from 'cors'\napp.use(cors())",
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
        '*.register',
      ],
      check: (site) => {
        // Fastify is handed the plugin and its options.
        if (
          site.path.endsWith('.register') &&
          !/\bcors\b/.test(site.file.textOf(site.node).slice(0, 80))
        )
          return undefined
        const origin = site.option('origin') ?? site.option('cors')?.entries?.get('origin')
        return (
          isSet(origin, '*') ||
          (/^(@koa\/)?cors$/.test(site.path) && site.given.length === 0) ||
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

const forgeryGuard = /csrf|csurf|lusca|xsrf|sameSite|helmet\(/i
const keepsSessions = /\bsession\w*\(|cookie-?parser|cookieSession|urlencoded\(|passport/i
const changes = /\.(post|put|delete|patch)\(\s*['"`/]/

const noForgeryGuard = defined({
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
      check: ({ file }) =>
        !says(file, file.root, forgeryGuard) &&
        says(file, file.root, keepsSessions) &&
        says(file, file.root, changes),
    },
    {
      names: ['method-override', 'express.methodOverride', 'methodOverride'],
      check: ({ file: { text }, node }) =>
        /\b(csrf|csurf|csrfProtection)\(/.test(text.slice(node.end, node.end + 4_000)),
    },
  ],
})

const inDevelopment = /NODE_ENV|app\.get\(\s*['"]env['"]\s*\)|['"]development['"]/

const detailsOfErrors = defined({
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
        return isStack || (isWhole && !saysAround(site, inDevelopment))
      },
    },
    {
      names: ['errorhandler', 'express.errorHandler', 'youch', 'express-error-with-sources'],
      check: ({ file }) => !says(file, file.root, inDevelopment),
    },
  ],
})

const isCaught = (body: Value) =>
  body.expression?.kind === 'name' && /^(err|error)$/.test(body.expression.name)

const protectionOff = defined({
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
  anybodyMayRead,
  noForgeryGuard,
  detailsOfErrors,
  protectionOff,
]
