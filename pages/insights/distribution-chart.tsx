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

export type AxisOfChart = {
  axis: Axis
  /** Values that are written under the axis. */
  ticks: readonly number[]
  /** The value that ends it. */
  end: number
}

type Props = AxisOfChart & { visit: Visit; distribution: Distribution }

export function DistributionChart({ visit, distribution, axis, ticks, end }: Props) {
  const { language } = visit
  const words = insightsWords(language)
  const { compact } = formatsIn(language)
  const name = nameOf(distribution.name, language)
  const columns = columnsOf(distribution.steps, axis)
  const highest = Math.max(...columns.map(({ density }) => density), 0) || 1
  const whole = axis.at(end)
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
        {columns.map((column) => {
          const [left, right] = [across(column.start), across(column.end)]
          const tall = short((height * column.density) / highest)
          return (
            <rect
              class="column"
              x={left}
              y={short(height - tall)}
              width={Math.max(0.5, short(right - left - 1))}
              height={tall}
            />
          )
        })}
        <path class="axis" d={`M0 ${height}H${width}`} />
        {median !== null && (
          <>
            <path class="median-ground" d={`M${across(axis.at(median))} -4V${height + 4}`} />
            <path class="median" d={`M${across(axis.at(median))} -4V${height + 4}`} />
          </>
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
