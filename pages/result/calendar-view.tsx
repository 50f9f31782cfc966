/** The calendar of the year as a heat map, and the same by months as a table. */
import { heatDaysOf, type HeatDay } from '../../shared/draw/card/heat-map.ts'
import { dayMilliseconds } from '../../shared/score/days.ts'
import type { Visit } from '../frame/visit.ts'
import { firstWeekdayOf } from '../../shared/draw/card/first-weekday.ts'
import { languages } from '../words/languages.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import type { ViewProps } from './view-props.ts'
import { resultWords } from './words/index.ts'

type Calendar = NonNullable<ViewProps['scorecard']['calendar']>

/** As many weeks as a year touches. */
const mostWeeks = 54

export function CalendarView({ visit, scorecard: { calendar, scores, stage } }: ViewProps) {
  const words = resultWords(visit.language)
  if (!calendar && !scores) return null
  return (
    <section class="stack">
      <h2>{say(words, 'calendar')}</h2>
      {calendar ? (
        <>
          <HeatMap visit={visit} calendar={calendar} isFinal={stage === 'final'} />
          <details class="opens" data-keep="months">
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

/** Units of the drawing: from one day to the next, and above the days for the months. */
const pitch = 12
const monthsHeight = 16

type HeatMapProps = { visit: Visit; calendar: Calendar; isFinal: boolean }

/**
 * The days of a final one are told one by one by the script: with the arrow keys, or where one points.
 * What soon makes room for that has no words for each day, which are half of the page.
 */
function HeatMap({ visit, calendar, isFinal }: HeatMapProps) {
  const { language } = visit
  const words = resultWords(language)
  const formats = formatsIn(language)
  const days = heatDaysOf(calendar, mostWeeks, firstWeekdayOf(languages[language].tag))
  const weeks = (days.at(-1)?.week ?? 0) + 1
  const total = calendar.counts.reduce((sum, count) => sum + count, 0)
  const offset = calendar.counts.length - days.length
  return (
    <div class="heat-map">
      <div
        class="calendar-scroll"
        tabindex={0}
        role="group"
        aria-label={say(words, 'calendar')}
        data-heat-map={say(words, 'calendarKeys')}
      >
        <svg
          class="calendar"
          viewBox={`0 0 ${weeks * pitch} ${7 * pitch + monthsHeight}`}
          role="img"
          aria-label={say(words, 'contributions', { count: total })}
        >
          <MonthNames visit={visit} days={days} />
          {days.map(({ day, week, row, level }, index) => (
            <rect
              class={`heat-${level}`}
              x={week * pitch + 1}
              y={row * pitch + monthsHeight + 1}
              width="10"
              height="10"
              rx="2"
            >
              {isFinal && (
                <title>
                  {formats.date(dateOf(day))}:{' '}
                  {say(words, 'contributions', { count: calendar.counts[offset + index] ?? 0 })}
                </title>
              )}
            </rect>
          ))}
        </svg>
      </div>
      <p class="heat-legend small muted">
        <output data-heat-map-day>{say(words, 'calendarNote')}</output>
        <Legend less={say(words, 'less')} more={say(words, 'more')} />
      </p>
    </div>
  )
}

/** Each month above the week of its first day, where there is room for the name. */
function MonthNames({ visit, days }: { visit: Visit; days: readonly HeatDay[] }) {
  const { shortMonth } = formatsIn(visit.language)
  const lastWeek = days.at(-1)?.week ?? 0
  return days
    .filter(({ day, week }) => dateOf(day).endsWith('-01') && week <= lastWeek - 2)
    .map(({ day, week }) => (
      <text x={week * pitch + 1} y="10">
        {shortMonth(dateOf(day).slice(0, 7))}
      </text>
    ))
}

function Legend({ less, more }: { less: string; more: string }) {
  return (
    <span class="legend">
      {less}
      <svg viewBox="0 0 58 10" aria-hidden="true">
        {[0, 1, 2, 3, 4].map((level) => (
          <rect class={`heat-${level}`} x={level * pitch} width="10" height="10" rx="2" />
        ))}
      </svg>
      {more}
    </span>
  )
}

/** The date of a day since 1970, `YYYY-MM-DD`. */
function dateOf(day: number): string {
  return new Date(day * dayMilliseconds).toISOString().slice(0, 10)
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
    const month = dateOf(first / dayMilliseconds + index).slice(0, 7)
    const sums = months.get(month) ?? { month, contributions: 0, activeDays: 0 }
    sums.contributions += count
    if (count > 0) sums.activeDays += 1
    months.set(month, sums)
  }
  return [...months.values()]
}
