/** Scans over time: a column for every span of weeks, as wide as the span is long. */
import type { Insights } from '../../shared/api/insights.ts'
import { dayMilliseconds } from '../../shared/score/days.ts'
import type { Visit } from '../frame/visit.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { ColumnsChart } from './columns-chart.tsx'
import { insightsWords } from './words/index.ts'

type Span = Extract<Insights, { metric: 'generation_trends' }>['data'][number]

export function TrendChart({ visit, spans }: { visit: Visit; spans: readonly Span[] }) {
  const { language } = visit
  const words = insightsWords(language)
  const { date, number } = formatsIn(language)
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last) return null
  const begin = dayOf(first.from)
  const columns = spans.map(({ from, to, count }) => {
    const length = dayOf(to) + 1 - dayOf(from)
    const title = `${say(words, 'span', { from: date(from), to: date(to) })}: ${number(count)}`
    return { start: dayOf(from) - begin, length, value: (7 * count) / length, title }
  })
  return (
    <ColumnsChart
      label={say(words, 'generation_trends')}
      columns={columns}
      sayMost={(highest) => say(words, 'scansAWeek', { count: Math.round(highest) })}
      ends={[date(first.from), date(last.to)]}
    />
  )
}

const dayOf = (day: string) => Date.parse(day) / dayMilliseconds
