/** Answers and pages with others' data in their markup, on the server. */
import type { CallSite } from '../../flow/sites.ts'
import { isTainted, type Value } from '../../flow/value.ts'
import type { Hit } from '../../rule.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { codeAround, defined, isSet, isWrittenText, speaksOf } from './define.ts'

const plainType =
  /content-?type\W{1,6}(text\/(plain|csv|xml|javascript|css)|application\/(?!xhtml)|image\/)|\.type\(\s*['"](txt|text|json|text\/plain|application\/json)['"]/i

/** Whether the function says that what it answers is no page. */
const isNoPage = (site: CallSite) => plainType.test(codeAround(site, site.file))

function speaksOfAnswer(site: CallSite, value: Value | undefined): Partial<Hit> | undefined {
  // An object or a list is answered as JSON.
  if (value === undefined || value.entries !== undefined || value.items !== undefined)
    return undefined
  const answer = speaksOf(value, 'html', 4)
  return answer && !isNoPage(site) ? answer : undefined
}

export const answerFromInput = defined({
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
        if (!/text\/html/i.test(codeAround(site, site.file))) return undefined
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
      return /text\/html/i.test(codeAround(site, site.file)) ? speaksOf(body, 'html', 4) : undefined
    }
    // Nest and Hapi answer with what the handler returns.
    const isHandler = site.enclosing.decorators.some((path) =>
      /(^|\.)(Get|Post|Put|Patch|Delete|All)$/.test(path),
    )
    const isPage = /<[a-z][^>]*>/i.test(site.value.skeleton ?? '')
    return isHandler && isPage ? speaksOf(site.value, 'html', 4) : undefined
  },
})

const element =
  /<\/?(a|abbr|b|body|br|button|div|em|form|h[1-6]|head|html|i|iframe|img|input|label|li|link|option|p|pre|script|select|span|strong|style|table|tbody|td|textarea|th|title|tr|ul|ol|svg|section|main|header|footer|article|nav|small|code)\b[^<]*/i

export const markupFromInput = defined({
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

export const scriptFromValue = defined({
  id: 'javascript/script-element-from-value',
  title: 'A value is written into a script of a page',
  severity: 'high',
  confidence: 'medium',
  cwe: 79,
  why: 'Within a script neither quotes nor JSON keep a value in its place: </script> ends it.',
  fix: 'Give the value in an attribute or a JSON element, with < written as \\u003c.',
  bad: [
    'function page(state) {\n  return `<script>window.state = ${JSON.stringify(state)}</script>`\n}',
    "app.get('/', (req, res) => {\n  const html = '<script>var user = \"' + req.query.user + '\"</script>'\n  show(html)\n})",
  ],
  good: [
    'const html = \'<script src="/app.js"></script>\'',
    'function page(state) {\n  return `<script>window.state = ${escapeJson(state)}</script><p>${title()}</p>`\n}',
    "const version = '1'\nconst html = `<script>window.version = ${version}</script>`",
  ],
  texts: ({ value }) => {
    const { skeleton, pieces } = value
    if (pieces === undefined || skeleton === undefined || !skeleton.includes('<script'))
      return undefined
    const at = /<script\b[^>]*>[^<]*\0/.exec(skeleton)
    if (at === null) return undefined
    const before = skeleton.slice(0, at.index + at[0].length).split('\0').length - 2
    const piece = pieces[before]
    return piece !== undefined && isTainted(piece, 'html', 1)
      ? { confidence: piece.reach === 4 ? 'high' : 'medium' }
      : undefined
  },
})

export const escapingOff = defined({
  id: 'javascript/escaping-turned-off',
  title: 'A template no longer escapes',
  severity: 'high',
  cwe: 79,
  why: 'Every value that is put into the template can then hold a script.',
  fix: 'Leave escaping on, and mark the few values that are markup where they are made.',
  bad: [
    "const mustache = require('mustache')\nmustache.escape = (text) => text",
    "const Handlebars = require('handlebars')\nHandlebars.compile(source, { noEscape: true })",
    "const handlebars = require('handlebars')\nfunction raw(text) {\n  return new handlebars.SafeString(text)\n}",
    "const nunjucks = require('nunjucks')\nnunjucks.configure('views', { autoescape: false })",
    "const md = require('markdown-it')({ html: true })",
    "const marked = require('marked')\nmarked.setOptions({ sanitize: false })",
    "const ejs = require('ejs')\nejs.renderFile(file, { escape: false }, done)",
    "const template = require('consolidate')\nconst escapeMarkup = false\nelement.$sceProvider.enabled(false)",
  ],
  good: [
    "const mustache = require('mustache')\nmustache.render('{{name}}', { name })",
    "const Handlebars = require('handlebars')\nHandlebars.compile(source)",
    "const nunjucks = require('nunjucks')\nnunjucks.configure('views', { autoescape: true })",
    "const md = require('markdown-it')()",
    "const Handlebars = require('handlebars')\nnew Handlebars.SafeString('<br>')",
    "const Handlebars = require('handlebars')\nfunction bold(text) {\n  return new Handlebars.SafeString('<b>' + Handlebars.escapeExpression(text) + '</b>')\n}",
  ],
  calls: [
    {
      names: ['*.SafeString', 'SafeString'],
      check: ({ arguments: [text] }) => {
        const answer = speaksOf(text, 'html', 1)
        return answer && { confidence: text!.reach === 4 ? 'high' : 'medium' }
      },
    },
    {
      names: [
        '*.compile',
        '*.render',
        '*.renderFile',
        '*.configure',
        'marked',
        'marked.*',
        'markdown-it',
        'showdown.Converter',
        'remarkable.Remarkable',
        'express-handlebars',
        'nunjucks.Environment',
        '*.setOptions',
        '*.Environment',
        'kramed',
        'pug.compile',
        'dustjs-linkedin.config',
        'koa-views',
        'koa-ejs',
        'dot.process',
        '*.template',
        'commonmark.HtmlRenderer',
        '@hapi/vision',
      ],
      check: (site) =>
        isSet(site.option('noEscape'), true) ||
        isSet(site.option('autoescape'), false) ||
        isSet(site.option('autoEscape'), false) ||
        (isSet(site.option('sanitize'), false) && /marked|kramed|setOptions/.test(site.path)) ||
        (isSet(site.option('html'), true) && /markdown-it|remarkable/i.test(site.path)) ||
        (isSet(site.option('escape'), false) && /ejs|views|render|template/i.test(site.path)),
    },
    {
      names: ['serialize-javascript'],
      check: (site) => isSet(site.option('unsafe'), true),
    },
    {
      names: ['fbjs/lib/createNodesFromMarkup', 'createNodesFromMarkup'],
      check: ({ arguments: [text] }) => speaksOf(text, 'html', 1),
    },
    {
      names: ['*.enabled'],
      check: (site) =>
        /\$sce(Provider)?\.enabled$/.test(site.path) && isSet(site.arguments[0], false),
    },
    {
      names: ['markdown-it().enable', '*.set'],
      check: (site) =>
        isSet(site.arguments[0], 'html') &&
        /markdown|remarkable/i.test(site.path) &&
        isSet(site.arguments[1], true),
    },
  ],
  assigns: [
    {
      names: [
        'mustache.escape',
        'Mustache.escape',
        '*.mustache.escape',
        'handlebars.escapeExpression',
        'handlebars.Utils.escapeExpression',
        '*.escapeMarkup',
        'escapeMarkup',
        'ejs.escapeXML',
      ],
      check: ({ value, path }) =>
        /escapeMarkup/.test(path) ? isSet(value, false) : !/escape/i.test(value.path ?? ''),
    },
  ],
})

export const headersFromInput = defined({
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

export const replacedOnce = defined({
  id: 'javascript/escaped-once',
  title: 'Only the first of the dangerous signs is replaced',
  severity: 'medium',
  confidence: 'medium',
  cwe: 116,
  why: 'replace with a text replaces its first place alone: the second sign gets through.',
  fix: 'Use replaceAll, or a pattern with the flag g.',
  bad: [
    "function escape(text) {\n  return text.replace('<', '&lt;').replace('>', '&gt;')\n}",
    'const safe = name.replace("\'", "\'\'")',
    "const clean = file.replace('../', '')",
    'const quoted = text.replace(/"/, "&quot;")',
  ],
  good: [
    "function escape(text) {\n  return text.replaceAll('<', '&lt;')\n}",
    "const safe = name.replace(/'/g, \"''\")",
    "const first = text.replace(',', ' ')",
    "const bare = text.replace(/^\"/, '')",
    "const tag = text.replace('<br>', '')",
  ],
  calls: [
    {
      names: ['*.replace'],
      check: ({ arguments: [, by], given, receiver }) => {
        if (receiver?.constant !== undefined || typeof by?.constant !== 'string') return undefined
        const made = given[0]?.value
        if (made?.kind === 'literal')
          return isSign.test(String(made.value)) && isEscape(by.constant)
        if (made?.kind !== 'call' || made.node.type !== 'regex') return undefined
        const source = made.arguments[0]?.value
        const isOnce = made.node.children.every(({ field }) => field !== 'flags')
        return (
          isOnce &&
          source?.kind === 'literal' &&
          isSign.test(String(source.value)) &&
          isEscape(by.constant)
        )
      },
    },
  ],
})

const isSign = /^(<|>|'|"|&|\.\.\/|\.\.\\?\/|\.\.|<script>|\\')$/

/** What stands for a dangerous sign, or nothing at all in its place. */
const isEscape = (text: string) => text === '' || /^&[a-z#0-9]+;$|^\\|^''$/.test(text)

export const markupRules: readonly SyntaxRule[] = [
  answerFromInput,
  markupFromInput,
  scriptFromValue,
  escapingOff,
  headersFromInput,
  replacedOnce,
]
