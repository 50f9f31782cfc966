/** Escaping that is turned off, or done by halves. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { isTainted } from '../../flow/value.ts'
import { defined, isSet, isWrittenText, speaksOf } from './define.ts'

const scriptFromValue = defined({
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

const escapingOff = defined({
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
    "const ejs = require('ejs')\napp.get('/', (req, res) => res.send(ejs.render('<p><%- name %></p>', { name: req.query.name })))",
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
      names: [
        'ejs.render',
        'pug.render',
        'mustache.render',
        'Mustache.render',
        'nunjucks.renderString',
        'handlebars.compile',
        'Handlebars.compile',
        'hogan.js.compile',
        'mustache.to_html',
      ],
      check: ({ arguments: [template, values] }) => {
        if (!isWrittenText(template) || !rawPlace.test(template.constant)) return undefined
        if (values?.entries === undefined) return { confidence: 'medium' }
        const given = [...values.entries.values()].map((value) => speaksOf(value, 'html', 2))
        return given.find((answer) => answer !== undefined)
      },
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

const replacedOnce = defined({
  id: 'javascript/escaped-once',
  title: 'Only the first of the dangerous signs is replaced',
  severity: 'medium',
  confidence: 'medium',
  cwe: 116,
  why: 'With a text to look for, replace changes its first place alone: the second sign gets through.',
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

/** Places of templates that take a value as it is. */
const rawPlace = /\{\{\{|\{\{&|<%-(?!\s*include)|!\{|\w!=\s|\|\s*safe\b/

const isSign = /^(<|>|'|"|&|\.\.\/|\.\.\\?\/|\.\.|<script>|\\')$/

/** What stands for a dangerous sign, or nothing at all in its place. */
const isEscape = (text: string) => text === '' || /^&[a-z#0-9]+;$|^\\|^''$/.test(text)

export const escapingRules: readonly SyntaxRule[] = [scriptFromValue, escapingOff, replacedOnce]
