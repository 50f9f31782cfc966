/** One answer: what it rests on, its chart, the same as a table, and the data to take along. */
import type { Insights } from '../../shared/api/insights.ts'
import { paths } from '../../shared/api/paths.ts'
import type { Visit } from '../frame/visit.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { Chart } from './chart.tsx'
import { DataTable } from './data-table.tsx'
import { insightsWords } from './words/index.ts'

type Props = { visit: Visit; insights: Insights }

export function InsightsView({ visit, insights }: Props) {
  const words = insightsWords(visit.language)
  const { metric, period, from, to, data } = insights
  const other = 'other' in insights ? insights.other : 0
  if (from === null || to === null) return <Empty visit={visit} insights={insights} />
  return (
    <section class="stack wide" data-metric={metric} data-period={period}>
      <div class="stack">
        <h2>{say(words, metric)}</h2>
        <p>{say(words, `about_${metric}`)}</p>
      </div>
      {data.length > 0 ? (
        <Chart visit={visit} insights={insights} />
      ) : (
        <p class="stage-note">{say(words, 'nothing')}</p>
      )}
      {other > 0 && <p>{say(words, 'withheldNote', { count: other })}</p>}
      <RestsOn visit={visit} insights={insights} from={from} to={to} />
      {data.length > 0 && (
        <details>
          <summary>{say(words, 'table')}</summary>
          <div class="stack">
            <DataTable visit={visit} insights={insights} />
          </div>
        </details>
      )}
      <DataLinks visit={visit} insights={insights} />
    </section>
  )
}

function Empty({ visit, insights }: Props) {
  const words = insightsWords(visit.language)
  const { metric, period, threshold } = insights
  return (
    <section class="stack wide" data-metric={metric} data-period={period}>
      <div class="stack">
        <h2>{say(words, metric)}</h2>
        <p>{say(words, `about_${metric}`)}</p>
      </div>
      <div class="notice">
        <h3>{say(words, 'empty')}</h3>
        <p>{say(words, 'emptyWhy', { count: threshold })}</p>
      </div>
    </section>
  )
}

function RestsOn({ visit, insights, from, to }: Props & { from: string; to: string }) {
  const words = insightsWords(visit.language)
  const { date } = formatsIn(visit.language)
  const { scans, threshold, hasNoise, formula } = insights
  return (
    <ul class="rests-on small muted">
      <li>{say(words, 'rests', { count: scans, from: date(from), to: date(to), formula })}</li>
      <li>{say(words, 'small', { count: threshold })}</li>
      <li>{say(words, 'notPeople')}</li>
      {hasNoise && <li>{say(words, 'noise')}</li>}
    </ul>
  )
}

function DataLinks({ visit, insights: { metric, period } }: Props) {
  const words = insightsWords(visit.language)
  const address = `${paths.insights}?metric=${metric}&period=${period}`
  return (
    <p class="actions take-away">
      <a class="button" href={`${address}&format=csv`} download>
        {say(words, 'csv')}
      </a>
      <a class="button" href={address} download={`insights-${metric}-${period}.json`}>
        {say(words, 'json')}
      </a>
    </p>
  )
}
