/** Names with a bar and a number each, most first. */
import type { Visit } from '../frame/visit.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { nameOf } from './names.ts'
import { insightsWords } from './words/index.ts'

type Props = {
  visit: Visit
  rows: readonly { name: string; scans: number }[]
  /** Scans in rows that are not told; null where nothing adds up. */
  other: number | null
  /** What shares are of. */
  scans: number
}

export function RankedChart({ visit, rows, other, scans }: Props) {
  const { language } = visit
  const { number, percent } = formatsIn(language)
  const most = Math.max(1, ...rows.map((row) => row.scans), other ?? 0)
  const figures = (count: number) => (
    <span class="chart-figure">
      <span class="number">{number(count)}</span>{' '}
      <span class="small muted">{percent(Math.min(1, count / Math.max(1, scans)))}</span>
    </span>
  )
  return (
    <ul class="chart-rows plain-list">
      {rows.map((row) => (
        <li>
          <span class="chart-name">{nameOf(row.name, language)}</span>
          <ChartBar share={row.scans / most} />
          {figures(row.scans)}
        </li>
      ))}
      {other !== null && other > 0 && (
        <li>
          <span class="chart-name">{say(insightsWords(language), 'withheld')}</span>
          <ChartBar share={other / most} isWithheld />
          {figures(other)}
        </li>
      )}
    </ul>
  )
}

export function ChartBar({ share, isWithheld = false }: { share: number; isWithheld?: boolean }) {
  const width = `${Math.round(share * 1000) / 10}%`
  return (
    <svg class="bar" width="100%" height="18" aria-hidden="true">
      <rect class="bar-track" width="100%" height="18" />
      {isWithheld ? (
        <rect class="band-withheld" width={width} height="18" fill="url(#band-withheld)" />
      ) : (
        <rect class="bar-share" width={width} height="18" />
      )}
    </svg>
  )
}
