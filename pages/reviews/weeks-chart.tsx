/** What was found in each week: a column a week. A week without a review has a mark and no column. */
import type { ReviewCounts } from '../../shared/api/review-counts.ts'
import type { Visit } from '../frame/visit.ts'
import { ColumnsChart } from '../insights/columns-chart.tsx'
import { say } from '../words/define-words.ts'
import { formatsIn } from '../words/formats.ts'
import { reviewsWords } from './words/index.ts'

type Props = { visit: Visit; weeks: ReviewCounts['byWeek'] }

export function WeeksChart({ visit, weeks }: Props) {
  const words = reviewsWords(visit.language)
  const { date, number } = formatsIn(visit.language)
  const columns = weeks.map(({ week, reviews, found }, start) => {
    const value = reviews === 0 && found === 0 ? null : found
    return {
      start,
      length: 1,
      value,
      title: `${date(week)}: ${value === null ? '–' : number(value)}`,
    }
  })
  return (
    <ColumnsChart
      label={say(words, 'byWeek')}
      columns={columns}
      sayMost={(highest) => say(words, 'foundCount', { count: highest })}
      ends={[date(weeks[0]!.week), date(weeks.at(-1)!.week)]}
    />
  )
}
