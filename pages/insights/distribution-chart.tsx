/** A distribution as columns, with what its quantiles say in words. */
import type { Visit } from '../frame/visit.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { columnsOf, unknownIn, type Axis, type Step } from './histogram.ts'
import { nameOf } from './names.ts'
import { insightsWords } from './words/index.ts'

export type Distribution = {
  name: string
  steps: readonly Step[]
  quantiles: readonly { percent: number; value: number }[]
}

const width = 320
const height = 120

type Props = {
  visit: Visit
  distribution: Distribution
  axis: Axis
  /** Values that are written under the axis; the last of them ends it. */
  ticks: readonly number[]
}

export function DistributionChart({ visit, distribution, axis, ticks }: Props) {
  const { language } = visit
  const words = insightsWords(language)
  const { compact } = formatsIn(language)
  const name = nameOf(distribution.name, language)
  const columns = columnsOf(distribution.steps, axis)
  const highest = Math.max(...columns.map(({ density }) => density), 0) || 1
  const whole = axis.at(ticks.at(-1) ?? 1)
  const across = (place: number) => short((width * Math.min(place, whole)) / whole)
  const median = valueAt(distribution, 50)
  return (
    <figure class="distribution">
      <h3>{name}</h3>
      <svg
        class="columns-chart"
        viewBox={`-4 -6 ${width + 8} ${height + 28}`}
        direction="ltr"
        role="img"
        aria-label={say(words, 'scoresOf', { name })}
      >
        {columns.map(({ start, end, density }) => {
          const tall = short((height * density) / highest)
          return (
            <rect
              class="column"
              x={across(start)}
              y={short(height - tall)}
              width={Math.max(0.5, short(across(end) - across(start) - 1))}
              height={tall}
            />
          )
        })}
        <path class="axis" d={`M0 ${height}H${width}`} />
        {median !== null && (
          <path class="median" d={`M${across(axis.at(median))} -4V${height + 4}`} />
        )}
        {ticks.map((tick) => (
          <text class="tick" x={across(axis.at(tick))} y={height + 17} text-anchor="middle">
            {compact(tick)}
          </text>
        ))}
      </svg>
      <figcaption class="small">
        <QuantileWords visit={visit} distribution={distribution} />
      </figcaption>
    </figure>
  )
}

function QuantileWords({ visit, distribution }: Pick<Props, 'visit' | 'distribution'>) {
  const words = insightsWords(visit.language)
  const { number } = formatsIn(visit.language)
  const [low, median, high] = [25, 50, 75].map((percent) => valueAt(distribution, percent))
  const unknown = unknownIn(distribution.steps)
  return (
    <>
      {median != null && <b>{say(words, 'median', { value: number(median) })}</b>}{' '}
      {low != null &&
        high != null &&
        say(words, 'middle', { low: number(low), high: number(high) })}{' '}
      {unknown > 0 && say(words, 'unknownCount', { count: unknown })}
    </>
  )
}

function valueAt({ quantiles }: Distribution, percent: number): number | null {
  return quantiles.find((quantile) => quantile.percent === percent)?.value ?? null
}

const short = (value: number) => Math.round(value * 100) / 100
