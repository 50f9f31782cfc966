/** Answers and pages with others' data in their markup, on the server. */
import type { CallSite } from '../../flow/sites.ts'
import type { Value } from '../../flow/value.ts'
import type { Hit } from '../../rule.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, isWrittenText, saysAround, speaksOf } from './define.ts'

const plainType =
  /content-?type\W{1,6}(text\/(plain|csv|xml|javascript|css)|application\/(?!xhtml)|image\/)|\.type\(\s*['"](txt|text|json|text\/plain|application\/json)['"]/i

const pageType = /text\/html/i

/** Whether the function says that what it answers is no page. */
const isNoPage = (site: CallSite) => saysAround(site, plainType)

function speaksOfAnswer(site: CallSite, value: Value | undefined): Partial<Hit> | undefined {
  // An object or a list is answered as JSON.
  if (value === undefined || value.entries !== undefined || value.items !== undefined)
    return undefined
  const answer = speaksOf(value, 'html', 4)
  return answer && !isNoPage(site) ? answer : undefined
}

const answerFromInput = defined({
  id: 'javascript/answer-from-input',
  title: "A request's data is answered as a page",
  severity: 'high',
  cwe: 79,
  why: 'A link can carry a script that then runs in the page, with the session of whoever follows it.',
  fix: 'Render with a template that escapes, or answer as JSON or plain text.',
  bad: [
    "app.get('/hello', (req, res) => {\n  res.send('<h1>Hello ' + req.query.name + '</h1>')\n})",
    "app.get('/hello', (req, res) => {\n  const { name } = req.params\n  res.status(404).send(`No ${name} here`)\n})",
    "const http = require('http')\nhttp.createServer((req, res) => {\n  res.write(req.url)\n  res.end()\n})",
    "router.get('/x', (ctx) => {\n  ctx.body = `<p>${ctx.query.q}</p>`\n})",
    "import { Request, Response } from 'express'\nexport function show(request: Request, response: Response) {\n  response.end(request.body.text)\n}",
    "fastify.get('/', async (request, reply) => {\n  reply.type('text/html').send(`<b>${request.query.a}</b>`)\n})",
  ],
  path: 'src/example.ts',
  good: [
    "app.get('/hello', (req, res) => {\n  res.send('<h1>Hello ' + escapeHtml(req.query.name) + '</h1>')\n})",
    "app.get('/hello', (req, res) => {\n  res.json({ name: req.query.name })\n})",
    "app.get('/hello', (req, res) => {\n  res.send({ name: req.query.name })\n})",
    "app.get('/hello', (req, res) => {\n  res.setHeader('Content-Type', 'text/plain')\n  res.end(req.query.name)\n})",
    "app.get('/hello', (req, res) => {\n  res.send('<p>' + parseInt(req.query.page) + '</p>')\n})",
    "app.get('/user', async (req, res) => {\n  const user = await User.findById(req.params.id)\n  res.send(user)\n})",
    "app.get('/hello', (req, res) => {\n  res.send(names[req.query.name])\n})",
  ],
  calls: [
    {
      names: ['send', 'write', 'end', 'jsonp']
        .flatMap((name) => [`@http.Response.${name}`, `@koa.Context.${name}`])
        .concat([
          '@http.Response.type().send',
          '@http.Response.contentType().send',
          '@http.Response.type().end',
          '@http.Response.response',
          '@koa.Context.html',
          '@http.Response.html',
          '*.response().type',
        ]),
      check: (site) =>
        site.path.endsWith('jsonp') ? undefined : speaksOfAnswer(site, site.arguments[0]),
    },
    {
      names: ['Response', 'next/server.NextResponse', 'NextResponse'],
      check: (site) => {
        if (!saysAround(site, pageType)) return undefined
        const [body] = site.arguments
        return body?.entries === undefined ? speaksOf(body, 'html', 4) : undefined
      },
    },
  ],
  assigns: [
    {
      names: ['@koa.Context.body', '@koa.Context.response.body', '@http.Response.body'],
      check: ({ value }) =>
        value.entries === undefined && value.skeleton !== undefined
          ? speaksOf(value, 'html', 4)
          : undefined,
    },
  ],
  returns: (site) => {
    // A function of a cloud answers with an object.
    const body = site.value.entries?.get('body')
    if (body !== undefined && body.entries === undefined && site.value.entries?.has('statusCode')) {
      return saysAround(site, pageType) ? speaksOf(body, 'html', 4) : undefined
    }
    // Nest and Hapi answer with what the handler returns.
    const isHandler = site.enclosing.decorators.some((path) =>
      /(^|\.)(Get|Post|Put|Patch|Delete|All)$/.test(path),
    )
    const isPage = /<[a-z][^>]*>/i.test(site.value.skeleton ?? '')
    return isHandler && isPage ? speaksOf(site.value, 'html', 4) : undefined
  },
})

export const element =
  /<\/?(a|abbr|b|body|br|button|div|em|form|h[1-6]|head|html|i|iframe|img|input|label|li|link|option|p|pre|script|select|span|strong|style|table|tbody|td|textarea|th|title|tr|ul|ol|svg|section|main|header|footer|article|nav|small|code)\b/i

const markupFromInput = defined({
  id: 'javascript/markup-from-input',
  title: "A request's data is written into markup",
  severity: 'high',
  cwe: 79,
  why: 'Markup put together by hand escapes nothing: a script in the data runs in the page.',
  fix: 'Use a template that escapes, or escape the data where the markup is made.',
  bad: [
    "app.get('/hello', (req, res) => {\n  const page = '<h1>' + req.query.name + '</h1>'\n  answer(page)\n})",
    'exports.handler = async (event) => {\n  const html = `<p>${event.queryStringParameters.name}</p>`\n  return { statusCode: 200, body: html }\n}',
    "const name = new URLSearchParams(location.search).get('name')\nconst greeting = `<b>${name}</b>`",
  ],
  good: [
    "app.get('/hello', (req, res) => {\n  const page = '<h1>' + escape(req.query.name) + '</h1>'\n  answer(page)\n})",
    "app.get('/hello', (req, res) => {\n  const page = '<h1>' + title + '</h1>'\n  answer(page)\n})",
    "app.get('/hello', (req, res) => {\n  log('a < b ' + req.query.name)\n})",
  ],
  texts: ({ value }) => {
    if (value.pieces === undefined || value.reach < 4) return undefined
    if (!element.test(value.skeleton ?? '')) return undefined
    return speaksOf(value, 'html', 4)
  },
})

const headersFromInput = defined({
  id: 'javascript/header-from-input',
  title: 'Input becomes a header of the answer',
  severity: 'medium',
  confidence: 'medium',
  cwe: 113,
  why: 'Input can set what a browser trusts: kinds of content, cookies, who may read the answer.',
  fix: 'Choose the value from those that are meant.',
  bad: [
    "app.get('/', (req, res) => {\n  res.setHeader('X-Name', req.query.name)\n  res.end()\n})",
    "app.get('/', (req, res) => {\n  res.set('Content-Type', req.query.type)\n})",
    "app.get('/', (req, res) => {\n  res.header(req.query.name, 'x')\n})",
  ],
  good: [
    "app.get('/', (req, res) => {\n  res.setHeader('X-Name', encodeURIComponent(req.query.name))\n  res.end()\n})",
    "app.get('/', (req, res) => res.set('X-Name', 'a'))",
  ],
  calls: [
    {
      names: ['setHeader', 'set', 'header', 'append'].flatMap((name) => [
        `@http.Response.${name}`,
        `@koa.Context.${name}`,
      ]),
      check: ({ arguments: [name, value], path }) => {
        // Contexts also keep variables by `set`.
        if (path === '@koa.Context.set' && !/^[a-z]+(-[a-z]+)+$/i.test(String(name?.constant)))
          return undefined
        const known = isWrittenText(name) ? name.constant.toLowerCase() : ''
        if (known === 'location' || known === 'access-control-allow-origin') return undefined
        const answer =
          speaksOf(name?.entries === undefined ? name : undefined, 'header', 4) ??
          speaksOf(value?.entries === undefined ? value : undefined, 'header', 4)
        return answer && { confidence: 'medium' }
      },
    },
  ],
})

export const markupRules: readonly SyntaxRule[] = [
  answerFromInput,
  markupFromInput,
  headersFromInput,
]
