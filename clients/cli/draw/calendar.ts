/** A year of days: how much was done on each. */
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import { heading } from './bars.ts'
import { heatMap } from './heat-map.ts'
import { faint, inked, type Line } from './line.ts'
import type { Paper } from './paper.ts'

/** Hatched where the calendar is unknown. */
export function calendarLines(
  { calendar, source }: Scorecard,
  columns: number,
  paper: Paper,
): Line[] {
  if (!calendar)
    return [
      heading('A year of days', 'unknown', columns, paper),
      [inked(paper.signs.unknown.repeat(Math.min(columns, 53)), 'muted')],
    ]
  const active = calendar.counts.filter((count) => count > 0).length
  const all = calendar.counts.reduce((sum, count) => sum + count, 0)
  const what = source === 'git' ? 'own commit' : 'contribution'
  const sum = `${numbered(all, what)} on ${numbered(active, 'day')}`
  const isNarrow = columns < 50
  return [
    heading('A year of days', isNarrow ? '' : sum, columns, paper),
    ...heatMap(calendar, columns, paper),
    ...(isNarrow ? [[faint(sum)]] : []),
  ]
}

const numbered = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
