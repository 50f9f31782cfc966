/** Scans over time: a column for every span of weeks, as wide as the span is long. */
import type { Insights } from '../../shared/api/insights.ts'
import { dayMilliseconds } from '../../shared/score/days.ts'
import type { Visit } from '../frame/visit.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { insightsWords } from './words/index.ts'

type Span = Extract<Insights, { metric: 'generation_trends' }>['data'][number]

/** Of the drawing, which is stretched to its place: words stand beside it, so that they are not. */
const [width, height] = [1_000, 100]

export function TrendChart({ visit, spans }: { visit: Visit; spans: readonly Span[] }) {
  const { language } = visit
  const words = insightsWords(language)
  const { date, number } = formatsIn(language)
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last) return null
  const begin = dayOf(first.from)
  const days = dayOf(last.to) + 1 - begin
  const columns = spans.map(({ from, to, count }) => {
    const length = dayOf(to) + 1 - dayOf(from)
    return { from, to, count, start: dayOf(from) - begin, length, aWeek: (7 * count) / length }
  })
  const highest = Math.max(...columns.map(({ aWeek }) => aWeek), 1)
  const across = (day: number) => short((width * day) / days)
  return (
    <figure class="trend" dir="ltr">
      <p class="trend-most small">
        <bdi>{say(words, 'scansAWeek', { count: Math.round(highest) })}</bdi>
      </p>
      <svg
        class="trend-chart"
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={say(words, 'generation_trends')}
      >
        {columns.map(({ from, to, count, start, length, aWeek }) => {
          const tall = short((height * aWeek) / highest)
          return (
            <rect
              class="column"
              x={across(start)}
              y={short(height - tall)}
              width={Math.max(1, short(across(length) - 3))}
              height={tall}
            >
              <title>
                {say(words, 'span', { from: date(from), to: date(to) })}: {number(count)}
              </title>
            </rect>
          )
        })}
      </svg>
      <figcaption class="small">
        <bdi>{date(first.from)}</bdi>
        <bdi>{date(last.to)}</bdi>
      </figcaption>
    </figure>
  )
}

const dayOf = (day: string) => Date.parse(day) / dayMilliseconds
const short = (value: number) => Math.round(value * 100) / 100
