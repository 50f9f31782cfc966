/** The status as a small page to read: no script, light and dark. */
import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Status } from '../../../shared/api/status.ts'

const style = `
  :root { color-scheme: light dark }
  body { margin: 0 auto; max-width: 36rem; padding: 2rem 1.25rem 4rem;
    background: light-dark(#fbfaf7, #14131a); color: light-dark(#1d1b26, #eceaf4);
    font: 1rem/1.55 ui-sans-serif, system-ui, sans-serif }
  a { color: light-dark(#5a45c8, #a898ff) }
  h2 { font-size: 1.1rem; margin: 2rem 0 0.5rem }
  dl { display: grid; grid-template-columns: 1fr auto; margin: 0 }
  dt, dd { margin: 0; padding: 0.35rem 0; border-bottom: 1px solid light-dark(#dcd8cf, #35323f) }
  dd { text-align: right; font-variant-numeric: tabular-nums }
  .ok { color: light-dark(#1a6b34, #6fd48c) }
  .limited { color: light-dark(#8a5300, #f0b45a) }
  .failing { color: light-dark(#a8232f, #ff8f96) }
`

const upstreamWords: Record<Status['upstream'], string> = {
  ok: 'mostly answered',
  limited: 'mostly limited',
  failing: 'mostly failing',
  unknown: 'unknown',
}

type Html = HtmlEscapedString | Promise<HtmlEscapedString>

export function statusPage({ at, formula, upstream, tokens, embeds }: Status): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Status · Git Phantom Scope</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <p><a href="/">Git Phantom Scope</a></p>
        <h1>Status</h1>
        <h2>GitHub</h2>
        <dl>
          <dt>Readings of the last hour</dt>
          <dd class="${upstream}">${upstreamWords[upstream]}</dd>
          <dt>Allowance left this hour</dt>
          <dd>${allowance(tokens)}</dd>
          <dt>Tokens set aside</dt>
          <dd>${number(tokens?.setAside)}</dd>
        </dl>
        <h2>Embeds of the last hour</h2>
        <dl>
          <dt>Answered</dt>
          <dd>${number(embeds?.answered)}</dd>
          <dt>Fresh</dt>
          <dd>${percent(embeds?.fresh)}</dd>
          <dt>Stale, being read again</dt>
          <dd>${percent(embeds?.stale)}</dd>
          <dt>Last good copy</dt>
          <dd>${percent(embeds?.lastGood)}</dd>
          <dt>Without numbers</dt>
          <dd>${percent(embeds?.failed)}</dd>
          <dt>Not shown here</dt>
          <dd>${percent(embeds?.private)}</dd>
          <dt>Answered without reading GitHub</dt>
          <dd>${percent(embeds?.cacheHitRate)}</dd>
        </dl>
        <p>
          <small
            >Formula ${formula} · as of <time datetime="${at}">${at.slice(0, 19)}Z</time> ·
            <a href="/api/v1/status">as JSON</a></small
          >
        </p>
      </body>
    </html>`
}

const unknown = 'unknown'

function allowance(tokens: Status['tokens']): string {
  const { remaining = null, limit = null } = tokens ?? {}
  if (remaining === null || limit === null) return unknown
  return `${number(remaining)} of ${number(limit)}`
}

function number(value: number | null | undefined): string {
  return value === null || value === undefined ? unknown : value.toLocaleString('en')
}

function percent(share: number | null | undefined): string {
  return share === null || share === undefined ? unknown : `${(100 * share).toFixed(1)} %`
}
