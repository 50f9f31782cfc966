/** The status as a small page to read. */
import { html } from 'hono/html'
import type { Status } from '../../../shared/api/status.ts'
import { lineColour, pageFrame, type Html } from '../page-frame.ts'

const style = `
  body { max-width: 36rem }
  h2 { font-size: 1.1rem; margin: 2.25rem 0 0.25rem }
  dl { margin: 0 }
  dl > div { display: grid; grid-template-columns: 1fr auto; column-gap: 1rem; padding: 0.5rem 0;
    border-bottom: 1px solid ${lineColour} }
  dd { margin: 0; text-align: right; font-variant-numeric: tabular-nums }
  dd.meaning { grid-column: 1 / -1; text-align: start; font-size: 0.85rem; line-height: 1.4;
    color: light-dark(#5b5866, #aaa6b8) }
  .ok { color: light-dark(#1a6b34, #6fd48c) }
  .limited { color: light-dark(#8a5300, #f0b45a) }
  .failing { color: light-dark(#a8232f, #ff8f96) }
`

const upstreamWords: Record<Status['upstream'], string> = {
  ok: 'mostly answers',
  limited: 'mostly limits us',
  failing: 'mostly fails',
  unknown: 'unknown',
}

/** The whole page of a status. */
export function statusPage({ at, formula, upstream, tokens, readings, embeds }: Status): Html {
  const content = html`
    <p>Numbers of the last hour, of nobody in particular.</p>
    <h2>GitHub</h2>
    <dl>
      ${row(
        'Last hour',
        'How GitHub took most of the accounts that were read.',
        html`<span class="${upstream}">${upstreamWords[upstream]}</span>`,
      )}
      ${row(
        'Allowance left',
        'Points that GitHub gives for an hour. An account takes five to seven. When little is left, people who ask go before embeds, and new embeds before old ones.',
        allowance(tokens),
      )}
      ${row('Full again', 'When GitHub next gives a whole hour’s points.', reset(tokens, at))}
      ${row(
        'Keys at rest',
        'Keys to GitHub that it refused or told to pause. They are tried again by themselves; 0 is as it should be.',
        number(tokens?.setAside),
      )}
    </dl>
    <h2>Accounts read</h2>
    <dl>
      ${row('All', 'Readings of the hour, however they ended.', number(readings?.ended))}
      ${row('Answered', 'GitHub said what there is, or that there is nobody.', percent(readings?.answered))}
      ${row('Limited', 'GitHub allowed no more, or only the last tenth of the points was left.', percent(readings?.limited))}
      ${row('Failed', 'GitHub did not answer, or not in a way that could be read.', percent(readings?.failing))}
      ${row('Put off', 'Not asked: the points were kept for what matters more.', percent(readings?.putOff))}
      ${row('Broken here', 'Ended by an error of ours.', percent(readings?.broken))}
    </dl>
    <h2>Embeds shown</h2>
    <dl>
      ${row('All', 'Badges and cards, but for addresses that name no login.', number(embeds?.answered))}
      ${row('Fresh', 'Numbers as new as they should be.', percent(embeds?.fresh))}
      ${row('Stale', 'Older numbers, read again behind the answer.', percent(embeds?.stale))}
      ${row('Last good copy', 'Older numbers, with their age, since newer ones could not be had.', percent(embeds?.lastGood))}
      ${row('Without numbers', 'A picture that says why there are none yet.', percent(embeds?.failed))}
      ${row('Not shown here', 'There is no such account, or its owner wants it so.', percent(embeds?.private))}
      ${row('Needed no reading', 'Share that came from memory or from the store.', percent(embeds?.cacheHitRate))}
    </dl>
    <p>
      <small
        >As of <time datetime="${at}">${moment(at)}</time> · formula ${formula} ·
        <a href="/api/v1/status">the same as JSON</a></small
      >
    </p>
  `
  return pageFrame('Status', style, content)
}

function row(name: string, meaning: string, value: Html | string): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
    <dd class="meaning">${meaning}</dd>
  </div>`
}

const unknown = 'unknown'

function allowance(tokens: Status['tokens']): string {
  const { remaining = null, limit = null } = tokens ?? {}
  if (remaining === null || limit === null) return unknown
  return `${number(remaining)} of ${number(limit)}`
}

function reset(tokens: Status['tokens'], at: string): Html | string {
  const resetsAt = tokens?.resetsAt ?? null
  if (resetsAt === null) return unknown
  const minutes = Math.round((Date.parse(resetsAt) - Date.parse(at)) / 60_000)
  const words = new Intl.RelativeTimeFormat('en').format(minutes, 'minute')
  return html`<time datetime="${resetsAt}">${minutes < 1 ? 'within a minute' : words}</time>`
}

const momentFormat = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
})

function moment(at: string): string {
  return `${momentFormat.format(new Date(at))} UTC`
}

function number(value: number | null | undefined): string {
  return value === null || value === undefined ? unknown : value.toLocaleString('en')
}

function percent(share: number | null | undefined): string {
  return share === null || share === undefined ? unknown : `${(100 * share).toFixed(1)} %`
}
