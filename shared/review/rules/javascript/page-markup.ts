/** Values that become markup of a page in the browser, by the DOM and by jQuery. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { isTainted, type Value } from '../../flow/value.ts'
import type { Hit } from '../../rule.ts'
import { defined, speaksOf, speaksOfAny } from './define.ts'

/** What markup made of a value says; translations and templates of the program are trusted. */
export function speaksOfMarkup(
  value: Value | undefined,
  least: 1 | 2 = 1,
): Partial<Hit> | undefined {
  if (value === undefined || isTrusted(value) || isElementWithText(value)) return undefined
  if (value.pieces !== undefined) {
    const open = value.pieces.filter((piece) => !isTrusted(piece))
    return open.length === 0 ? undefined : speaksOfAny(open, 'html', least)
  }
  return speaksOf(value, 'html', least)
}

/** `$('<li>').text(name)` is an element, and its text stays one. */
const isElementWithText = ({ expression, path = '' }: Value): boolean =>
  path === '$().text()' && expression?.kind === 'call' && expression.arguments.length === 1

export const isTrusted = ({ path = '' }: Value) =>
  /(^|\.)(t|\$t|_|__|i18n|gettext)\(\)$|(^|\.)(translate|getString|getMessage|getText|localize|innerHTML|outerHTML|trustedHTML|TrustedHTML|createHTML|renderToString|renderToStaticMarkup|length|icon|svg|toSVG|toLocaleString|toFixed|render|highlight)(\(\))?$/.test(
    path,
  ) || /(^|\.)(icons?|svgs?|templates?|ICONS?|(?!(?:JSON|URL)\b)[A-Z][A-Z0-9_]+)(\.|$)/.test(path)

const markupOfElement = defined({
  id: 'javascript/markup-of-element',
  title: 'A value becomes markup of a page',
  severity: 'high',
  confidence: 'medium',
  cwe: 79,
  why: 'A script in the value runs in the page, with the session of whoever looks at it.',
  fix: 'Set textContent, or clean the markup with DOMPurify.sanitize before it is set.',
  bad: [
    "const name = new URLSearchParams(location.search).get('name')\ndocument.getElementById('hello').innerHTML = 'Hello ' + name",
    'function show(element, message) {\n  element.innerHTML = `<p>${message}</p>`\n}',
    "document.write('<a href=\"' + document.location.href + '\">here</a>')",
    "function add(list, text) {\n  list.insertAdjacentHTML('beforeend', '<li>' + text + '</li>')\n}",
    "fetch('/messages').then((answer) => answer.text()).then((text) => { box.innerHTML = text })",
    'function frame(el, html) {\n  el.srcdoc = html\n  el.outerHTML = html\n}',
    'function parse(html) {\n  return document.createRange().createContextualFragment(html)\n}',
  ],
  good: [
    "const name = new URLSearchParams(location.search).get('name')\ndocument.getElementById('hello').textContent = 'Hello ' + name",
    'function show(element, message) {\n  element.innerHTML = DOMPurify.sanitize(message)\n}',
    "element.innerHTML = ''",
    "element.innerHTML = '<p>Done</p>'",
    'function show(element, count) {\n  element.innerHTML = `<p>${Number(count)}</p>`\n}',
  ],
  assigns: [
    {
      names: ['*.innerHTML', '*.outerHTML', '*.srcdoc'],
      check: ({ value }) => speaksOfMarkup(value),
    },
  ],
  calls: [
    {
      names: [
        'document.write',
        'document.writeln',
        '*.document.write',
        '*.document.writeln',
        '*.createContextualFragment',
        'html-react-parser',
        'html-react-parser.parse',
        'react-html-parser',
        '*.setHTMLUnsafe',
        'document.parseHTMLUnsafe',
      ],
      check: ({ arguments: given }) =>
        given.map((value) => speaksOfMarkup(value)).find((answer) => answer !== undefined),
    },
    {
      names: ['*.insertAdjacentHTML'],
      check: ({ arguments: [, markup] }) => speaksOfMarkup(markup),
    },
    {
      names: ['*.setProperty', '*.setAttribute', 'Reflect.set'],
      check: ({ arguments: given, path }) => {
        const index = path.endsWith('setAttribute') ? 0 : 1
        const name = given[index]?.constant
        return name === 'innerHTML' || name === 'outerHTML' || name === 'srcdoc'
          ? speaksOfMarkup(given[index + 1])
          : undefined
      },
    },
    {
      names: ['Object.assign'],
      check: ({ arguments: [, values] }) => speaksOfMarkup(values?.entries?.get('innerHTML')),
    },
  ],
})

const jQueryMethods = [
  'html',
  'append',
  'prepend',
  'before',
  'after',
  'replaceWith',
  'wrap',
  'wrapAll',
  'wrapInner',
  'appendTo',
  'prependTo',
  'insertBefore',
  'insertAfter',
  'replaceAll',
  'add',
  'parseHTML',
]

const markupByJQuery = defined({
  id: 'javascript/jquery-markup',
  title: 'jQuery makes markup of a value',
  severity: 'high',
  confidence: 'medium',
  cwe: 79,
  why: 'These methods read a text as markup: a script in it runs in the page.',
  fix: 'Use .text(), or clean the markup with DOMPurify.sanitize before.',
  bad: [
    "const name = location.hash.slice(1)\n$('#hello').html('Hello ' + name)",
    "function show(message) {\n  $('#box').append('<p>' + message + '</p>')\n}",
    '$(location.hash)',
    "import $ from 'jquery'\nexport function title(text) {\n  $('h1').html(text)\n}",
    "(function ($) {\n  $.fn.tip = function (options) {\n    $('<div title=\"' + options.title + '\">').appendTo('body')\n  }\n})(jQuery)",
    "$.get('/m', function (data) {\n  $('#m').html(data)\n})",
  ],
  good: [
    "const name = location.hash.slice(1)\n$('#hello').text('Hello ' + name)",
    "$('#box').append('<p>Done</p>')",
    "function show(message) {\n  $('#box').html(DOMPurify.sanitize(message))\n}",
    "function show(id) {\n  $('#' + id).show()\n}",
    "const cheerio = require('cheerio')\nfunction read(html) {\n  const $ = cheerio.load(html)\n  return $('p').html()\n}",
  ],
  calls: [
    {
      names: jQueryMethods.map((name) => `*.${name}`),
      check: (site) => {
        if (!isJQuery(site.path)) return undefined
        const [markup] = site.arguments
        const isLoose = /\.(html|parseHTML)$/.test(site.path)
        if (markup === undefined || markup.entries !== undefined) return undefined
        const isOfPage = /\.(attr|val|text|data)\(\)$/.test(markup.path ?? '')
        if (/^\$\w*$|^\$\w*\(|jquery|^\?/i.test(markup.path ?? '') && !isOfPage) return undefined
        const isBuilt = /<[a-z/!]/i.test(markup.skeleton ?? '')
        return speaksOfMarkup(markup, isLoose ? 1 : isBuilt ? 1 : 2) &&
          (isLoose || isBuilt || markup.reach >= 4)
          ? { confidence: isTainted(markup, 'html', 4) ? 'high' : 'medium' }
          : undefined
      },
    },
    {
      names: ['$', 'jquery', 'jQuery'],
      check: ({ arguments: [markup] }) => {
        if (markup?.pieces !== undefined && /^\s*<[a-z]/i.test(markup.skeleton ?? ''))
          return speaksOfMarkup(markup, 2)
        if (
          markup?.skeleton?.startsWith('#') ||
          /^(window|document)(\.location)?$/.test(markup?.path ?? '')
        )
          return undefined
        return speaksOf(markup, 'html', 4)
      },
    },
  ],
})

const isJQuery = (path: string) =>
  /^(\$|jquery|jQuery|angular\.element\(\))\b|^angular\.element\(|^\$|(^|\.)\$[A-Za-z_]*\.[a-zA-Z]+$|\$\(\)/.test(
    path,
  ) && !/cheerio/.test(path)

export const pageMarkupRules: readonly SyntaxRule[] = [markupOfElement, markupByJQuery]
