/** The calendar of the year as a heat map, and the same by months as a table. */
import { heatDaysOf } from '../../shared/draw/card/heat-map.ts'
import { dayMilliseconds } from '../../shared/score/days.ts'
import type { Visit } from '../frame/visit.ts'
import { firstWeekdayOf } from '../../shared/draw/card/first-weekday.ts'
import { languages } from '../words/languages.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import type { ViewProps } from './scorecard-view.tsx'
import { resultWords } from './words/index.ts'

type Calendar = NonNullable<ViewProps['scorecard']['calendar']>

/** As many weeks as a year touches. */
const mostWeeks = 54

export function CalendarView({ visit, scorecard: { calendar, scores } }: ViewProps) {
  const words = resultWords(visit.language)
  if (!calendar && !scores) return null
  return (
    <section class="stack">
      <h2>{say(words, 'calendar')}</h2>
      {calendar ? (
        <>
          <HeatMap visit={visit} calendar={calendar} />
          <p class="small muted">{say(words, 'calendarNote')}</p>
          <details>
            <summary>{say(words, 'byMonth')}</summary>
            <MonthTable visit={visit} calendar={calendar} />
          </details>
        </>
      ) : (
        <p>{say(words, 'calendarUnknown')}</p>
      )}
    </section>
  )
}

function HeatMap({ visit, calendar }: { visit: Visit; calendar: Calendar }) {
  const { language } = visit
  const words = resultWords(language)
  const formats = formatsIn(visit.language)
  const days = heatDaysOf(calendar, mostWeeks, firstWeekdayOf(languages[language].tag))
  const weeks = (days.at(-1)?.week ?? 0) + 1
  const total = calendar.counts.reduce((sum, count) => sum + count, 0)
  const offset = calendar.counts.length - days.length
  return (
    <div class="scroll-x" tabindex={0} role="group" aria-label={say(words, 'calendar')}>
      <svg
        class="calendar"
        viewBox={`0 0 ${weeks * 12} 84`}
        role="img"
        aria-label={say(words, 'contributions', { count: total })}
      >
        {days.map(({ day, week, row, level }, index) => (
          <rect
            class={`heat-${level}`}
            x={week * 12 + 1}
            y={row * 12 + 1}
            width="10"
            height="10"
            rx="2"
          >
            <title>
              {formats.date(new Date(day * dayMilliseconds).toISOString().slice(0, 10))}:{' '}
              {say(words, 'contributions', { count: calendar.counts[offset + index] ?? 0 })}
            </title>
          </rect>
        ))}
      </svg>
    </div>
  )
}

function MonthTable({ visit, calendar }: { visit: Visit; calendar: Calendar }) {
  const { language } = visit
  const words = resultWords(language)
  const formats = formatsIn(visit.language)
  return (
    <div class="scroll-x">
      <table>
        <thead>
          <tr>
            <th scope="col">{say(words, 'month')}</th>
            <th scope="col">{say(words, 'count')}</th>
            <th scope="col">{say(words, 'activeDays')}</th>
          </tr>
        </thead>
        <tbody>
          {monthsOf(calendar).map(({ month, contributions, activeDays }) => (
            <tr>
              <th scope="row">{formats.monthOfYear(month)}</th>
              <td class="number">{formats.number(contributions)}</td>
              <td class="number">{formats.number(activeDays)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Month = { month: string; contributions: number; activeDays: number }

/** The calendar's sums by month, `YYYY-MM`, oldest first. */
export function monthsOf({ firstDay, counts }: Calendar): Month[] {
  const months = new Map<string, Month>()
  const first = Date.parse(firstDay)
  for (const [index, count] of counts.entries()) {
    const month = new Date(first + index * dayMilliseconds).toISOString().slice(0, 7)
    const sums = months.get(month) ?? { month, contributions: 0, activeDays: 0 }
    sums.contributions += count
    if (count > 0) sums.activeDays += 1
    months.set(month, sums)
  }
  return [...months.values()]
}
