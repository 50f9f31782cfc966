/** The status as a small page to read. */
import { html } from 'hono/html'
import type { Status } from '../../../shared/api/status.ts'
import { lineColour, pageFrame, type Html } from '../page-frame.ts'

const style = `
  body { max-width: 36rem }
  h2 { font-size: 1.1rem; margin: 2rem 0 0.5rem }
  dl { display: grid; grid-template-columns: 1fr auto; margin: 0 }
  dt, dd { margin: 0; padding: 0.35rem 0; border-bottom: 1px solid ${lineColour} }
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

export function statusPage({ at, formula, upstream, tokens, embeds }: Status): Html {
  const content = html`
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
  `
  return pageFrame('Status', style, content)
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
