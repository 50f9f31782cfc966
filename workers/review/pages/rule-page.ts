/**
 * The page of a rule, made of what the rule says of itself: where a comment on a pull request leads. The rules are
 * here anyway; in the Worker of the pages they would weigh more than all of its pages.
 */
import type { RuleDescription } from '../../../shared/review/rule.ts'

const style =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:0 auto;padding:1.5rem 1rem}pre{overflow:auto;padding:.75rem;border:1px solid #8888;border-radius:.5rem}code{font-family:ui-monospace,monospace;overflow-wrap:anywhere}pre code{overflow-wrap:normal}:root{color-scheme:light dark}h1{line-height:1.2}h2{margin-top:2rem}'

/** Longer examples are told by how they begin. */
const mostLines = 40

/** The document for one rule. */
export function rulePage(rule: RuleDescription): string {
  const { id, title, why, fix, category, severity, confidence, cwe, examples } = rule
  const weakness =
    cwe === undefined
      ? ''
      : ` · <a href="https://cwe.mitre.org/data/definitions/${cwe}.html">CWE-${cwe}</a>`
  // Examples of secrets would look like secrets.
  const isShown = !id.startsWith('secrets/')
  const shown = isShown
    ? [
        `<h2>Speaks on</h2>`,
        `<p><code>${escaped(examples.path)}</code></p>`,
        ...examples.bad.map(codeBlock),
        `<h2>Is silent on</h2>`,
        ...examples.good.map(codeBlock),
      ]
    : []
  return pageOf(title, [
    `<p><code>${escaped(id)}</code> · ${category} · severity ${severity} · confidence ${confidence}${weakness}</p>`,
    `<p>${escaped(why)}</p>`,
    `<p>${escaped(fix)}</p>`,
    ...shown,
    '<p><a href="/rules">All rules</a> · <a href="/docs/review">Code review</a></p>',
  ])
}

/** The document that names all rules. */
export function rulesPage(rules: readonly RuleDescription[]): string {
  const areas = [...new Set(rules.map(({ id }) => id.split('/')[0]!))]
  const lists = areas.map((area) => {
    const own = rules.filter(({ id }) => id.startsWith(`${area}/`))
    const items = own.map(
      ({ id, title }) => `<li><a href="/rules/${id}">${escaped(title)}</a></li>`,
    )
    return `<h2>${area} (${own.length})</h2><ul>${items.join('')}</ul>`
  })
  return pageOf(`${rules.length} rules of the code review`, [
    ...lists,
    '<p><a href="/docs/review">Code review</a></p>',
  ])
}

const pageOf = (title: string, body: readonly string[]) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${style}</style></head><body><main><h1>${escaped(title)}</h1>${body.join('')}</main></body></html>`

function codeBlock(code: string): string {
  const lines = code.trimEnd().split('\n')
  const text =
    lines.length <= mostLines ? lines : [...lines.slice(0, 8), `… (${lines.length} lines)`]
  return `<pre tabindex="0"><code>${escaped(text.join('\n'))}</code></pre>`
}

/** Invisible letters are written as their numbers: some rules are about them. */
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(
      /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3164\ufeff]|\u{e0101}/gu,
      (letter) => `\\u{${letter.codePointAt(0)!.toString(16)}}`,
    )

/** The only style there is, by its hash (Content Security Policy, level 3). */
async function styleHash(): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`
}

let headers: Promise<Record<string, string>> | undefined

/** Nothing runs in these pages, nothing is loaded, sent or framed. */
export function rulePageHeaders(): Promise<Record<string, string>> {
  headers ??= styleHash().then((hash) => ({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'public, max-age=3600',
    'content-security-policy': `default-src 'none'; style-src ${hash}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  }))
  return headers
}
