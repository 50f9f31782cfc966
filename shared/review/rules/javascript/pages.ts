/** Pages in the browser: markup, frames, messages, frameworks that are told to trust. */
import { isTainted, type Value } from '../../flow/value.ts'
import type { Hit } from '../../rule.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, isSet, isWrittenText, speaksOf, speaksOfAny } from './define.ts'

/** What markup made of a value says; translations and templates of the program are trusted. */
function speaksOfMarkup(value: Value | undefined, least: 1 | 2 = 1): Partial<Hit> | undefined {
  if (value === undefined || isTrusted(value)) return undefined
  if (value.pieces !== undefined) {
    const open = value.pieces.filter((piece) => !isTrusted(piece))
    return open.length === 0 ? undefined : speaksOfAny(open, 'html', least)
  }
  return speaksOf(value, 'html', least)
}

const isTrusted = ({ path = '' }: Value) =>
  /(^|\.)(i18n|t|\$t|_|gettext|translate|getString|getMessage|getText|localize|innerHTML|outerHTML|trustedHTML|TrustedHTML|createHTML|renderToString|renderToStaticMarkup|length|icon|svg|toSVG|toLocaleString|toFixed|render|highlight)(\(\))?$/.test(
    path,
  ) || /(^|\.)(icons?|svgs?|templates?|strings|messages|ICONS?|[A-Z][A-Z0-9_]+)(\.|$)/.test(path)

export const markupOfElement = defined({
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

export const markupByJQuery = defined({
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
        if (/^\$|jquery|^\?/i.test(markup.path ?? '')) return undefined
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
  /^(\$|jquery|jQuery)\b|^\$|(^|\.)\$[A-Za-z_]*\.[a-zA-Z]+$|\$\(\)/.test(path) &&
  !/cheerio/.test(path)

export const dangerousMarkup = defined({
  id: 'javascript/dangerously-set-markup',
  title: 'React is told to take a value as markup',
  severity: 'high',
  confidence: 'medium',
  cwe: 79,
  why: 'What React would escape is put into the page as it is: a script in it runs.',
  fix: 'Give the value as a child, or clean it with DOMPurify.sanitize before.',
  path: 'src/Example.jsx',
  bad: [
    'export function Note({ text }) {\n  return <div dangerouslySetInnerHTML={{ __html: text }} />\n}',
    "import React from 'react'\nexport const Note = (props) => React.createElement('div', { dangerouslySetInnerHTML: { __html: props.text } })",
    'function Page(props) {\n  const markup = { __html: props.html }\n  return <p dangerouslySetInnerHTML={markup}></p>\n}',
    'function Page(props) {\n  return <iframe srcDoc={props.html} />\n}',
  ],
  good: [
    'export function Note({ text }) {\n  return <div>{text}</div>\n}',
    "import DOMPurify from 'dompurify'\nexport function Note({ text }) {\n  return <div dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(text) }} />\n}",
    "export const Line = () => <div dangerouslySetInnerHTML={{ __html: '<hr>' }} />",
  ],
  markup: [
    {
      names: ['*'],
      check: ({ attributes }) => {
        const given = attributes.get('dangerouslySetInnerHTML')
        const markup =
          given === undefined ? attributes.get('srcDoc') : (given.entries?.get('__html') ?? given)
        return speaksOfMarkup(markup)
      },
    },
  ],
  calls: [
    {
      names: [
        '*.createElement',
        'createElement',
        'h',
        '*.cloneElement',
        'React.jsx',
        'Vue.h',
        'vue.h',
      ],
      check: (site) => {
        const options = site.arguments[1]?.entries
        const given = options?.get('dangerouslySetInnerHTML')
        const own = given?.entries?.get('__html') ?? given
        const inVue =
          options?.get('domProps')?.entries?.get('innerHTML') ?? options?.get('innerHTML')
        return speaksOfMarkup(own) ?? speaksOfMarkup(inVue)
      },
    },
  ],
})

export const scriptInLink = defined({
  id: 'javascript/link-from-input',
  title: 'Input becomes the address of a link or a frame',
  severity: 'medium',
  cwe: 79,
  why: 'An address that begins with javascript: runs in the page when it is followed.',
  fix: 'Allow only addresses that begin with https: or with one slash.',
  path: 'src/Example.jsx',
  bad: [
    "export function Back() {\n  const next = new URLSearchParams(window.location.search).get('next')\n  return <a href={next}>back</a>\n}",
    "const link = document.createElement('a')\nlink.setAttribute('href', location.hash.slice(1))",
    "frame.src = new URLSearchParams(location.search).get('page')",
    "import { useParams } from 'react-router-dom'\nfunction Frame() {\n  const { page } = useParams()\n  return <iframe src={page} />\n}",
  ],
  good: [
    "export function Back() {\n  const id = new URLSearchParams(window.location.search).get('id')\n  return <a href={'/users/' + id}>back</a>\n}",
    'export function Link({ url }) {\n  return <a href={url}>link</a>\n}',
    "frame.src = '/page'",
  ],
  markup: [
    {
      names: ['a', 'iframe', 'form', 'object', 'embed', 'area', 'base', 'script'],
      check: ({ attributes }) =>
        speaksOfLinks([
          attributes.get('href'),
          attributes.get('src'),
          attributes.get('action'),
          attributes.get('data'),
        ]),
    },
  ],
  calls: [
    {
      names: ['*.setAttribute', '*.attr'],
      check: ({ arguments: [name, value] }) => {
        if (!isWrittenText(name)) return undefined
        if (/^on[a-z]+$/i.test(name.constant)) return speaksOf(value, 'html')
        return /^(href|src|action|formaction|data|xlink:href)$/i.test(name.constant)
          ? speaksOfLinks([value])
          : undefined
      },
    },
  ],
  assigns: [
    {
      names: ['*.src', '*.href', '*.action', '*.formAction'],
      check: ({ value, path }) => (path.includes('location') ? undefined : speaksOfLinks([value])),
    },
  ],
})

/** An address whose beginning is written in the program cannot become a script. */
const speaksOfLinks = (values: (Value | undefined)[]) =>
  speaksOfAny(
    values.filter((value) => !/^[^\0]/.test(value?.skeleton ?? '')),
    'html',
    4,
  )

export const trustedByAngular = defined({
  id: 'javascript/angular-told-to-trust',
  title: 'Angular is told to trust a value',
  severity: 'high',
  confidence: 'medium',
  cwe: 79,
  why: 'The value skips the cleaning that keeps scripts out of the page.',
  fix: 'Bind the value as it is, or pass it through sanitizer.sanitize first.',
  path: 'src/example.ts',
  bad: [
    "import { DomSanitizer } from '@angular/platform-browser'\n@Component({ selector: 'a' })\nexport class Note {\n  constructor(private sanitizer: DomSanitizer) {}\n  show(text: string) {\n    return this.sanitizer.bypassSecurityTrustHtml(text)\n  }\n}",
    'angular.module("a").controller("b", function ($scope, $sce, $location) {\n  $scope.html = $sce.trustAsHtml($location.search().html)\n})',
    'class A {\n  url(value: string) {\n    return this.sanitizer.bypassSecurityTrustResourceUrl("https://" + value)\n  }\n}',
  ],
  good: [
    'class A {\n  text() {\n    return this.sanitizer.bypassSecurityTrustHtml("<b>fixed</b>")\n  }\n}',
    'class A {\n  text(value: string) {\n    return this.sanitizer.sanitize(1, value)\n  }\n}',
  ],
  calls: [
    {
      names: [
        '*.bypassSecurityTrustHtml',
        '*.bypassSecurityTrustScript',
        '*.bypassSecurityTrustUrl',
        '*.bypassSecurityTrustResourceUrl',
        '*.bypassSecurityTrustStyle',
        '*.trustAsHtml',
        '*.trustAsJs',
        '*.trustAsUrl',
        '*.trustAsResourceUrl',
        '*.trustAs',
        '*.trustAsCss',
        '*.$sce.trustAs',
      ],
      check: ({ arguments: given, path }) =>
        speaksOf(path.endsWith('trustAs') ? given[1] : given[0], 'html', 1),
    },
    {
      names: ['angular.element', '*.angular.element'],
      check: ({ arguments: [markup] }) =>
        /</.test(markup?.skeleton ?? '') || markup?.reach === 4
          ? speaksOf(markup, 'html', 2)
          : undefined,
    },
  ],
})

export const messageToAll = defined({
  id: 'javascript/message-to-any-origin',
  title: 'A message goes to whatever page is in the window',
  severity: 'medium',
  cwe: 345,
  why: 'With * as its target a message, and what is in it, reaches any site that got into the window.',
  fix: 'Name the origin that is meant.',
  bad: [
    "window.parent.postMessage({ token }, '*')",
    "const target = '*'\nframe.contentWindow.postMessage('done', target)",
    "popup.postMessage(data, { targetOrigin: '*' })",
  ],
  good: ["window.parent.postMessage({ token }, 'https://example.com')", 'worker.postMessage(data)'],
  calls: [
    {
      names: ['*.postMessage', 'postMessage'],
      check: (site) => isSet(site.arguments[1], '*') || isSet(site.option('targetOrigin'), '*'),
    },
  ],
})

export const messageFromAnyone = defined({
  id: 'javascript/message-from-any-origin',
  title: 'Messages are taken from any page',
  severity: 'medium',
  confidence: 'medium',
  cwe: 346,
  why: 'Any site that opens or frames this page can send it messages, and this listener obeys all of them.',
  fix: 'Compare event.origin with the origin that is meant, first of all.',
  bad: [
    "window.addEventListener('message', (event) => {\n  update(event.data)\n})",
    'window.onmessage = function (e) {\n  document.title = e.data\n}',
    "window.addEventListener('message', receive)\nfunction receive(event) {\n  run(event.data.name)\n}",
  ],
  good: [
    "window.addEventListener('message', (event) => {\n  if (event.origin !== 'https://example.com') return\n  update(event.data)\n})",
    "worker.addEventListener('message', (event) => update(event.data))",
    "window.addEventListener('message', receive)\nfunction receive({ origin, data }) {\n  if (origin === own) run(data)\n}",
  ],
  calls: [
    {
      names: [
        'window.addEventListener',
        'addEventListener',
        'document.defaultView.addEventListener',
      ],
      check: (site) => {
        if (!isSet(site.arguments[0], 'message')) return undefined
        // Workers get messages from their own pages only.
        if (site.file.textOf(site.node).startsWith('self.')) return undefined
        const body = site.arguments[1]?.function?.node
        if (body === undefined) return undefined
        const code = site.file.textOf(body)
        return !/origin|\bsource\b|isTrusted|self\.postMessage/i.test(code) && /data/.test(code)
      },
    },
  ],
  assigns: [
    {
      names: ['window.onmessage'],
      check: (site) => {
        const body = site.value.function?.node
        return (
          body !== undefined &&
          !/origin|\.source\b/i.test(site.file.textOf(body)) &&
          /data/.test(site.file.textOf(body))
        )
      },
    },
  ],
})

export const secretsInStorage = defined({
  id: 'javascript/secret-in-browser-storage',
  title: 'A secret is kept where every script of the page reads it',
  severity: 'medium',
  confidence: 'medium',
  cwe: 922,
  why: 'One script that gets into the page takes the secret along; a cookie with HttpOnly stays.',
  fix: 'Keep sessions in cookies with HttpOnly, Secure and SameSite.',
  bad: [
    "localStorage.setItem('token', answer.token)",
    "window.localStorage.setItem('password', form.password.value)",
    "sessionStorage.setItem('jwt', data.jwt)",
    "localStorage.setItem('session', JSON.stringify({ accessToken }))\nlocalStorage.setItem('access_token', accessToken)",
  ],
  good: ["localStorage.setItem('theme', theme)", "localStorage.removeItem('token')"],
  calls: [
    {
      names: [
        'localStorage.setItem',
        'window.localStorage.setItem',
        'sessionStorage.setItem',
        'window.sessionStorage.setItem',
      ],
      check: ({ arguments: [name] }) =>
        isWrittenText(name) &&
        /(^|[_.-])(password|passwd|secret|jwt|token|access_?token|auth_?token|refresh_?token|api_?key|credentials?|id_?token)$/i.test(
          name.constant,
        ),
    },
  ],
})

export const linkWithoutIntegrity = defined({
  id: 'javascript/script-without-integrity',
  title: 'A script of another site is loaded without a check of what it is',
  severity: 'low',
  confidence: 'medium',
  cwe: 353,
  why: 'Whoever can change the file there runs code in this page.',
  fix: 'Give integrity and crossOrigin, or serve the file from the own site.',
  path: 'src/Example.jsx',
  bad: [
    'const head = <script src="https://cdn.example.com/a.js"></script>',
    'export const Head = () => <link rel="stylesheet" href="//cdn.example.com/a.css" />',
  ],
  good: [
    'const head = <script src="/a.js"></script>',
    'const head = <script src="https://cdn.example.com/a.js" integrity="sha384-x" crossOrigin="anonymous"></script>',
    'const head = <link rel="preconnect" href="https://fonts.example.com" />',
  ],
  markup: [
    {
      names: ['script', 'link'],
      check: ({ name, attributes }) => {
        if (attributes.has('integrity')) return undefined
        if (name === 'link' && attributes.get('rel')?.constant !== 'stylesheet') return undefined
        const address = attributes.get(name === 'link' ? 'href' : 'src')
        return isWrittenText(address) && /^(https?:)?\/\//.test(address.constant)
      },
    },
  ],
})

export const refMarkup = defined({
  id: 'javascript/react-reaches-around',
  title: 'A component writes markup around React',
  severity: 'medium',
  confidence: 'medium',
  cwe: 79,
  why: 'What is written through a reference to an element is not escaped.',
  fix: 'Render the value as a child of the component.',
  path: 'src/Example.jsx',
  bad: [
    'class Note extends React.Component {\n  componentDidMount() {\n    ReactDOM.findDOMNode(this).innerHTML = this.props.text\n  }\n}',
    'function Note({ text }) {\n  const box = useRef()\n  useEffect(() => {\n    box.current.innerHTML = text\n  })\n  return <div ref={box} />\n}',
  ],
  good: [
    'function Note({ text }) {\n  const box = useRef()\n  useEffect(() => {\n    box.current.textContent = text\n  })\n  return <div ref={box} />\n}',
    "function Note() {\n  ref.current.innerHTML = ''\n}",
  ],
  assigns: [
    {
      names: [
        '*.current.innerHTML',
        '*.current.outerHTML',
        '*.findDOMNode().innerHTML',
        '*.findDOMNode().outerHTML',
        'findDOMNode().innerHTML',
      ],
      check: ({ value }) => speaksOfMarkup(value),
    },
  ],
  calls: [
    {
      names: ['*.current.insertAdjacentHTML'],
      check: ({ arguments: [, markup] }) => speaksOfMarkup(markup),
    },
  ],
})

export const pageRules: readonly SyntaxRule[] = [
  markupOfElement,
  markupByJQuery,
  dangerousMarkup,
  refMarkup,
  scriptInLink,
  trustedByAngular,
  messageToAll,
  messageFromAnyone,
  secretsInStorage,
  linkWithoutIntegrity,
]
