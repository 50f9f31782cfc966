/** A calendar as a heat map: a column a week, a row a weekday, a shade for how much was done. */
import type { EmbedFacts } from '../../embed/facts.ts'
import { dayMilliseconds } from '../../score/days.ts'
import { length } from '../svg.ts'

type Calendar = NonNullable<EmbedFacts['calendar']>

/** One day of the map. */
export type HeatDay = {
  /** Days since 1970. */
  day: number
  week: number
  /** Row, 0–6. */
  row: number
  level: 0 | 1 | 2 | 3 | 4
}

/** The weekday of the first day of 1970. */
const thursday = 4

/**
 * The days of the last `mostWeeks` weeks, in order. `firstWeekday`: 0 for Sunday. A level is the
 * quarter of the days with any contribution that a day is in, as on GitHub; 0 is a day without.
 */
export function heatDaysOf(
  { firstDay, counts }: Calendar,
  mostWeeks: number,
  firstWeekday: number,
): HeatDay[] {
  const first = Date.parse(firstDay) / dayMilliseconds
  const rowOf = (day: number) => (((day + thursday - firstWeekday) % 7) + 7) % 7
  const before = rowOf(first)
  const weeks = Math.ceil((before + counts.length) / 7)
  const skipped = Math.max(0, (weeks - mostWeeks) * 7 - before)
  const levelOf = levelsOf(counts.slice(skipped))
  return counts.slice(skipped).map((count, index) => {
    const day = first + skipped + index
    return {
      day,
      week: Math.floor((before + skipped + index) / 7) - Math.max(0, weeks - mostWeeks),
      row: rowOf(day),
      level: levelOf(count),
    }
  })
}

function levelsOf(counts: readonly number[]): (count: number) => HeatDay['level'] {
  const some = counts.filter((count) => count > 0).toSorted((one, two) => one - two)
  const quarters = [1, 2, 3].map((quarter) => some[Math.floor((some.length * quarter) / 4)] ?? 0)
  return (count) => {
    if (count <= 0) return 0
    const passed = quarters.filter((least) => count > least).length
    return (passed + 1) as HeatDay['level']
  }
}

/** The part of a square that its day fills; the rest is the space to the next. */
const filled = 0.8

/** Where a map stands: its upper left corner, and the pixels from a day to the next. */
export type HeatMapPlace = {
  x: number
  y: number
  pitch: number
  /** Where the shades are shown from none to most, in pixels; null where they are not. */
  legend: { x: number; y: number } | null
}

/** Pixels that the five shades of a legend take. */
export const legendWidth = (pitch: number) => 5 * pitch - pitch * (1 - filled)

/**
 * The days as squares, painted from the lowest level up: each level's path covers all days of its
 * level and of those above. A path goes along the rows and dips down and up again around days that
 * follow each other: what it goes along has no area. Lines in the colour of the background part the
 * days. That takes a third of the bytes of a square a day.
 */
export function heatMap(days: readonly HeatDay[], place: HeatMapPlace): string {
  const { x, y, pitch, legend } = place
  const paths = [0, 1, 2, 3, 4].map((level) => {
    const path = pathOf(days.filter((day) => day.level >= level))
    const example =
      legend &&
      `M${length((legend.x - x) / pitch + level)} ${length((legend.y - y) / pitch)}h.8v.8h-.8`
    return path || example ? `<path class="heat-${level}" d="${path}${example ?? ''}"/>` : ''
  })
  return (
    `<g transform="translate(${length(x)} ${length(y)})scale(${length(pitch)})">` +
    `${paths.join('')}${linesBetween((days.at(-1)?.week ?? 0) + 1)}</g>`
  )
}

/**
 * In fifths of a square from left to right. All lines turn the same way round: where they cross they
 * are one area, not a hole.
 */
function linesBetween(weeks: number): string {
  const rows = [0, 1, 2, 3, 4, 5].map((row) => `M0 ${short(row + filled)}v.2h${5 * weeks}v-.2`)
  const columns = `M4 0${'v7h1V0h4'.repeat(weeks - 1)}`
  return `<path class="background" transform="scale(.2 1)" d="${rows.join('')}${columns}"/>`
}

function pathOf(days: readonly HeatDay[]): string {
  const rows = Array.from({ length: 7 }, (): number[] => [])
  for (const { week, row } of days) rows[row]!.push(week)
  let path = ''
  for (const [row, weeks] of rows.entries()) {
    let at = 0
    for (let index = 0; index < weeks.length;) {
      const from = weeks[index]!
      let to = from
      while (weeks[index] === to) [index, to] = [index + 1, to + 1]
      path += `${at === 0 ? `M${from} ${row}` : `h${from - at}`}v1h${to - from}V${row}`
      at = to
    }
  }
  return path
}

const short = (value: number) => length(value).replace(/^0\./, '.')
