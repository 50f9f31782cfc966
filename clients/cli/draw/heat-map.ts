/** The calendar in a terminal: a column a week, a row a weekday. */
import { heatDaysOf, type HeatDay } from '../../../shared/draw/card/heat-map.ts'
import { dateOfDay } from '../../../shared/score/days.ts'
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import { halfBlocks, type Pixel } from './half-blocks.ts'
import { faint, inked, type Ink, type Line, plain, type Span } from './line.ts'
import type { Paper } from './paper.ts'

type Calendar = NonNullable<Scorecard['calendar']>

/** Weeks of a whole year and the days at its ends. */
const weeksOfYear = 54
const monday = 1
const monthNames = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
]

/**
 * As many of the newest weeks as fit. With room a day is a square of two columns; else two days share
 * a cell; without colours a sign tells how much was done.
 */
export function heatMap(calendar: Calendar, columns: number, paper: Paper): Line[] {
  const pitch = columns >= 2 * weeksOfYear - 1 ? 2 : 1
  const days = heatDaysOf(calendar, Math.min(weeksOfYear, Math.floor(columns / pitch)), monday)
  const months = monthsAbove(days, pitch)
  if (paper.isColoured && paper.isUnicode && pitch === 1) return [months, ...inHalfBlocks(days)]
  return [months, ...inRows(days, pitch, paper)]
}

function inHalfBlocks(days: readonly HeatDay[]): Line[] {
  const weeks = (days.at(-1)?.week ?? 0) + 1
  const rows = Array.from({ length: 7 }, () => Array.from({ length: weeks }, (): Pixel => null))
  for (const { week, row, level } of days) rows[row]![week] = `heat-${level}`
  return halfBlocks(rows)
}

function inRows(days: readonly HeatDay[], pitch: 1 | 2, paper: Paper): Line[] {
  const rows: Span[][] = Array.from({ length: 7 }, () => [])
  for (const { week, row, level } of days) {
    const line = rows[row]!
    const at = line.reduce((width, { text }) => width + text.length, 0)
    line.push(
      plain(' '.repeat(week * pitch - at)),
      inked(signOf(level, pitch, paper), inkOf(level)),
    )
  }
  return rows
}

const inkOf = (level: HeatDay['level']): Ink => `heat-${level}`

function signOf(level: HeatDay['level'], pitch: 1 | 2, { signs, isColoured, isUnicode }: Paper) {
  return isColoured && isUnicode && pitch === 2 ? '■' : signs.days[level]!
}

/** The name of each month above the week that its first day is in, where there is room. */
function monthsAbove(days: readonly HeatDay[], pitch: 1 | 2): Line {
  let text = ''
  for (const { day, week } of days) {
    const date = dateOfDay(day)
    if (!date.endsWith('-01')) continue
    const column = week * pitch
    if (column < text.length + (text === '' ? 0 : 1)) continue
    text = text.padEnd(column) + monthNames[Number(date.slice(5, 7)) - 1]
  }
  return [faint(text)]
}
