/** Where visitors are sent. */
import type { SyntaxRule } from '../syntax-rule.ts'
import type { Value } from '../../flow/value.ts'
import type { Hit } from '../../rule.ts'
import { defined, speaksOf } from './define.ts'

/** An address that stays on this site, or whose host is written in the program. */
const staysHere = ({ skeleton = '' }: Value) =>
  /^\/(?![\0/\\])/.test(skeleton) ||
  /^https?:\/\/[^\0/?#]+[/?#]/.test(skeleton) ||
  /^[?#]/.test(skeleton) ||
  skeleton === '/'

/** `url.format({ pathname: '/a', query })` names no host. */
const isOwnPath = ({ path, expression }: Value) => {
  const parts = expression?.kind === 'call' ? expression.arguments[0]?.value : undefined
  return (
    path === 'url.format()' &&
    parts?.kind === 'map' &&
    parts.entries.every(
      ({ key, value }) =>
        key === 'query' ||
        key === 'search' ||
        key === 'hash' ||
        (key === 'pathname' && value.kind === 'literal'),
    )
  )
}

const speaksOfTarget = (value: Value | undefined): Partial<Hit> | undefined =>
  value === undefined || staysHere(value) || isOwnPath(value) || value.cleaned.has('url')
    ? undefined
    : speaksOf(value, 'redirect', 4)

const redirectToInput = defined({
  id: 'javascript/redirect-to-input',
  title: 'Input decides where a visitor is sent',
  severity: 'medium',
  cwe: 601,
  why: 'A link to the trusted site leads on to any other: a help for those who steal passwords.',
  fix: 'Allow only paths of the own site (one slash, no second), or compare with a list.',
  bad: [
    "app.get('/go', (req, res) => {\n  res.redirect(req.query.to)\n})",
    "app.get('/go', (req, res) => {\n  const next = req.query.next || '/'\n  res.redirect(302, next)\n})",
    "app.get('/go', (req, res) => {\n  res.writeHead(302, { Location: req.query.url })\n  res.end()\n})",
    "router.get('/go', async (ctx) => {\n  ctx.redirect(ctx.query.to)\n})",
    "import { NextResponse } from 'next/server'\nexport async function GET(request) {\n  return NextResponse.redirect(request.nextUrl.searchParams.get('to'))\n}",
    "app.get('/go', (req, res) => {\n  res.redirect('https://' + req.query.host)\n})",
  ],
  good: [
    "app.get('/go', (req, res) => {\n  res.redirect('/users/' + req.query.id)\n})",
    "app.get('/go', (req, res) => {\n  if (!targets.has(req.query.to)) return res.sendStatus(400)\n  res.redirect(req.query.to)\n})",
    "app.get('/go', (req, res) => res.redirect('/'))",
    "app.get('/go', (req, res) => res.redirect('https://example.com/?q=' + req.query.q))",
  ],
  returns: ({ enclosing, value }) =>
    enclosing.decorators.some((path) => path.endsWith('.Redirect'))
      ? speaksOfTarget(value.entries?.get('url'))
      : undefined,
  calls: [
    {
      names: [
        '*.redirect',
        'next/navigation.redirect',
        'next/navigation.permanentRedirect',
        '@remix-run/node.redirect',
        '*.location',
        'redirect',
      ],
      check: ({ arguments: given, path }) => {
        if (path.endsWith('.location') && !path.startsWith('@http')) return undefined
        const target = typeof given[0]?.constant === 'number' ? given[1] : given[0]
        return speaksOfTarget(
          target?.entries?.get('destination') ?? target?.entries?.get('url') ?? target,
        )
      },
    },
    {
      names: ['*.writeHead'],
      check: (site) => speaksOfTarget(site.option('Location') ?? site.option('location')),
    },
    {
      names: ['*.setHeader', '*.header', '*.set', '*.append'],
      check: ({ arguments: [name, value] }) =>
        typeof name?.constant === 'string' && name.constant.toLowerCase() === 'location'
          ? speaksOfTarget(value)
          : undefined,
    },
  ],
})

const locations = [
  'window.location',
  'document.location',
  '*.location.href',
  'window.location.href',
  'document.location.href',
  'location',
  'location.href',
  'window.top.location',
  'top.location',
  '*.window.location',
  'window.parent.location',
]

const browserRedirect = defined({
  id: 'javascript/page-sent-to-input',
  title: 'A page goes where its address tells it',
  severity: 'medium',
  cwe: 601,
  why: 'A link can carry any other address, or one that begins with javascript: and runs in the page.',
  fix: 'Allow only paths of the own site, or compare with a list.',
  bad: [
    "const target = new URLSearchParams(window.location.search).get('next')\nwindow.location = target",
    'const next = location.hash.slice(1)\nlocation.href = next',
    "const params = new URL(document.location).searchParams\nwindow.location.replace(params.get('to'))",
    "function go() {\n  window.open(new URLSearchParams(location.search).get('u'))\n}",
    "function Page() {\n  const params = new URLSearchParams(window.location.search)\n  return () => location.assign(params.get('returnTo'))\n}",
  ],
  good: [
    "window.location = '/login'",
    "const id = new URLSearchParams(window.location.search).get('id')\nwindow.location.href = '/users/' + id",
    "window.location.href = 'https://example.com/?from=' + encodeURIComponent(location.href)",
    'location.href = location.pathname',
    'window.location = window.location',
  ],
  assigns: [
    {
      names: locations,
      check: ({ value, node }) =>
        speaksOfTarget(
          isOwnAddress(value) || node.type === 'variable_declarator' ? undefined : value,
        ),
    },
  ],
  calls: [
    {
      names: [
        'window.location.assign',
        'window.location.replace',
        'document.location.assign',
        'document.location.replace',
        'window.open',
        'open',
        '*.navigateByUrl',
        '*.location.assign',
        '*.location.replace',
      ],
      check: ({ arguments: [target] }) => speaksOfTarget(isOwnAddress(target) ? undefined : target),
    },
  ],
})

/** The page's own address, or a part of it that names no host. */
const isOwnAddress = (value: Value | undefined) =>
  /^(window|document)\.location(\.(href|pathname|origin|search))?$|^document\.URL$/.test(
    value?.path ?? '',
  ) ||
  (value?.pieces !== undefined &&
    value.pieces.every(
      (piece) =>
        /^(window|document)\.location\b/.test(piece.path ?? '') && !/hash/.test(piece.path ?? ''),
    ))

export const redirectsRules: readonly SyntaxRule[] = [redirectToInput, browserRedirect]
