/** What a page hands to others and takes from them: messages, storage, scripts. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, isSet, isWrittenText, says } from './define.ts'

const messageToAll = defined({
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

const asksOrigin = /origin|\bsource\b|isTrusted|self\.postMessage/i
const readsData = /data/

const messageFromAnyone = defined({
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
        return !says(site.file, body, asksOrigin) && says(site.file, body, readsData)
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
          !says(site.file, body, asksOrigin) &&
          says(site.file, body, readsData)
        )
      },
    },
  ],
})

const secretsInStorage = defined({
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

const linkWithoutIntegrity = defined({
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

export const pageMessagesRules: readonly SyntaxRule[] = [
  messageToAll,
  messageFromAnyone,
  secretsInStorage,
  linkWithoutIntegrity,
]
