/** Of each language, how many scans have which share of marked commits: more ink, more marks. */
import type { Insights } from '../../shared/api/insights.ts'
import { withheld } from '../../shared/insights/csv.ts'
import type { Visit } from '../frame/visit.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { bandName, bands, nameOf, type Band } from './names.ts'
import { insightsWords } from './words/index.ts'

type Usage = Extract<Insights, { metric: 'ai_usage_by_language' }>['data'][number]

const marked = ['0-10', '10-30', '30-60', '60-100'] as const

export function LanguageChart({ visit, rows }: { visit: Visit; rows: readonly Usage[] }) {
  const { language } = visit
  const { number, percent } = formatsIn(language)
  return (
    <>
      <ul class="legend plain-list small">
        {bands.map((band) => (
          <li>
            <svg class="band-swatch" width="24" height="14" aria-hidden="true">
              <BandRectangle band={band} x="0" width="100%" height="14" />
            </svg>
            {bandName(band, language)}
          </li>
        ))}
      </ul>
      <ul class="chart-rows plain-list">
        {rows.map((row) => (
          <li>
            <span class="chart-name">{nameOf(row.language, language)}</span>
            <StackedBar row={row} />
            <span class="chart-figure">
              <span class="number">{number(row.sampleSize)}</span>{' '}
              {markedShareOf(row) > 0 && (
                <span class="small muted">
                  {say(insightsWords(language), 'atLeastMarked', {
                    percent: percent(markedShareOf(row)),
                  })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The scans of a band; of those withheld nobody knows the band. */
export function scansIn({ buckets, other }: Usage, band: Band): number {
  return band === withheld ? other : (buckets[band] ?? 0)
}

/** At least this share (0–1) of a language's scans has a mark: those withheld may have some, too. */
function markedShareOf(row: Usage): number {
  const scans = marked.reduce((sum, band) => sum + scansIn(row, band), 0)
  return row.sampleSize === 0 ? 0 : Math.min(1, scans / row.sampleSize)
}

function StackedBar({ row }: { row: Usage }) {
  const total = bands.reduce((sum, band) => sum + scansIn(row, band), 0)
  const places = bands.map((band, at) => {
    const before = bands.slice(0, at).reduce((sum, one) => sum + scansIn(row, one), 0)
    return { band, start: before / total, share: scansIn(row, band) / total }
  })
  return (
    <svg class="bar" width="100%" height="22" aria-hidden="true">
      {places.map(
        ({ band, start, share }) =>
          share > 0 && (
            <BandRectangle band={band} x={percentOf(start)} width={percentOf(share)} height="22" />
          ),
      )}
    </svg>
  )
}

type Rectangle = { band: Band; x: string; width: string; height: string }

function BandRectangle({ band, ...place }: Rectangle) {
  return (
    <g>
      <rect class="band-ground" {...place} />
      <rect class={`band band-${band}`} fill={`url(#band-${band})`} {...place} />
    </g>
  )
}

const percentOf = (share: number) => `${Math.round(share * 10_000) / 100}%`
