/** Frameworks of pages that are told to trust a value: React, Angular, links and frames. */
import type { Value } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, isWrittenText, speaksOf, speaksOfAny } from './define.ts'
import { speaksOfMarkup } from './page-markup.ts'

const dangerousMarkup = defined({
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

const scriptInLink = defined({
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
    values.filter((value) => isScript.test(value?.skeleton ?? '')),
    'html',
    1,
  ) ??
  speaksOfAny(
    values.filter((value) => !/^[^\0]/.test(value?.skeleton ?? '')),
    'html',
    4,
  )

const isScript = /^\s*javascript:[^\0]*\0/i

const trustedByAngular = defined({
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

const refMarkup = defined({
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

export const pagesRules: readonly SyntaxRule[] = [
  dangerousMarkup,
  scriptInLink,
  trustedByAngular,
  refMarkup,
]
