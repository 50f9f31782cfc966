/** What was found in each week: a column a week. A week without a review has a mark and no column. */
import type { ReviewCounts } from '../../shared/api/review-counts.ts'
import type { Visit } from '../frame/visit.ts'
import { say } from '../words/define-words.ts'
import { formatsIn } from '../words/formats.ts'
import { reviewsWords } from './words/index.ts'

/** Of the drawing, which is stretched to its place: words stand beside it, so that they are not. */
const [width, height, gap] = [1_000, 100, 6]

type Props = { visit: Visit; weeks: ReviewCounts['byWeek'] }

export function WeeksChart({ visit, weeks }: Props) {
  const words = reviewsWords(visit.language)
  const { date, number } = formatsIn(visit.language)
  const highest = Math.max(1, ...weeks.map(({ found }) => found))
  const step = width / weeks.length
  return (
    <figure class="trend" dir="ltr">
      <p class="trend-most small">
        <bdi>{say(words, 'foundCount', { count: highest })}</bdi>
      </p>
      <svg
        class="trend-chart"
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={say(words, 'byWeek')}
      >
        {weeks.map(({ week, reviews, found }, at) => {
          const isUnknown = reviews === 0 && found === 0
          const tall = isUnknown ? 1 : (height * found) / highest
          return (
            <rect
              class={isUnknown ? 'week-without' : 'column'}
              x={short(at * step + gap / 2)}
              y={short(height - tall)}
              width={short(step - gap)}
              height={short(tall)}
            >
              <title>
                {date(week)}: {isUnknown ? '–' : number(found)}
              </title>
            </rect>
          )
        })}
      </svg>
      <figcaption class="small">
        <bdi>{date(weeks[0]!.week)}</bdi>
        <bdi>{date(weeks.at(-1)!.week)}</bdi>
      </figcaption>
    </figure>
  )
}

const short = (value: number) => Math.round(value * 100) / 100
