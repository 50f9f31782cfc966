/** A year of contributions as a heat map, in the time zone that GitHub keeps the calendar in. */
import type { EmbedFacts } from '../../embed/facts.ts'
import { cardPadding, titleHeight, titleLine } from '../frame.ts'
import { fill } from '../locale/locale.ts'
import type { Drawing, Look } from '../look.ts'
import { widthOf } from '../text/metrics.ts'
import { canvasOf, type Canvas } from './canvas.ts'
import { figure, figureHeight, type Figure } from './figure.ts'
import { firstWeekdayOf } from './first-weekday.ts'
import { heatDaysOf, heatMap, legendWidth } from './heat-map.ts'
import { monthNames } from './month-names.ts'
import { drawUnknownCard } from './unknown-card.ts'

/**
 * A year begins and ends within a week: it touches up to 54 of them, and all have room on the wide
 * card. The compact one shows as many as have room at a size that can be seen.
 */
const wide = { width: 500, weeks: 54, pitch: 8.4 } as const
const compact = { mostWidth: 320, leastWidth: 200, pitch: 10 } as const

const monthsHeight = 16
const legendSize = 10
const legendGap = 5
const widestColumn = 160
/** Pixels across that two figures need to stand beside each other. */
const leastForTwo = 240
const rowHeight = 14 + figureHeight

type Shape = { width: number; weeks: number; pitch: number }

/** A compact card that is asked to be narrow is drawn with fewer weeks, not with smaller letters. */
function shapeOf({ layout, width: asked }: Look): Shape {
  if (layout === 'wide') return wide
  const { mostWidth, leastWidth, pitch } = compact
  const width = Math.min(mostWidth, Math.max(leastWidth, asked ?? mostWidth))
  return { width, weeks: Math.floor((width - 2 * cardPadding + 2) / pitch), pitch }
}

/** The heat map with the names of months, what its shades mean, and the streaks. */
export function drawActivityCard(facts: EmbedFacts, look: Look): Drawing {
  const { locale, layout, hide } = look
  const { messages } = locale
  const { weeks, width, pitch } = shapeOf(look)
  const title = fill(messages.activityOf, { login: facts.login })
  const { calendar, streaks } = facts
  if (!calendar || !streaks || calendar.counts.length === 0)
    return drawUnknownCard(title, `${messages.contributions}: ${messages.unknown}`, width, look)

  const canvas = canvasOf(look, width)
  const inner = width - 2 * cardPadding
  const days = heatDaysOf(calendar, weeks, firstWeekdayOf(locale.code))
  const unused = weeks - 1 - (days.at(-1)?.week ?? 0)
  const x = cardPadding + Math.floor(unused / 2) * pitch
  const y = (hide.has('title') ? cardPadding : titleHeight) + monthsHeight
  let bottom = y + Math.ceil(7 * pitch) + 18
  const end = width - cardPadding
  const legend = hide.has('legend') ? null : legendOf(canvas, end, bottom, pitch, look)
  const map = { x, y, pitch, legend: legend && { x: legend.x, y: bottom - 8 } }

  if (legend && layout === 'compact') bottom += 20
  const total = locale.plural(messages.contributionsInYear, streaks.total)
  const totalWidth = legend && layout === 'wide' ? legend.start - cardPadding - 12 : inner
  const totalLine = { x: cardPadding, y: bottom, width: totalWidth, text: total }
  const figures = [
    { label: messages.streak, value: locale.plural(messages.days, streaks.current) },
    { label: messages.longestStreak, value: locale.plural(messages.days, streaks.longest) },
  ]
  const shown = hide.has('streaks') ? [] : figures
  const { elements, height } = streakFigures(canvas, shown, bottom + 14, inner)
  bottom += height
  return {
    width,
    height: bottom + cardPadding - 6,
    title,
    description: `${total}. ${figures.map(({ label, value }) => `${label}: ${value}`).join('. ')}.`,
    body:
      titleLine(look, title, width) +
      canvas.shapes(heatMap(days, map)) +
      monthNames(days, map, look, width) +
      (legend?.words ?? '') +
      canvas.text({ ...totalLine, size: 12, class: 'text' }) +
      elements,
  }
}

/** "Less" and "more" up to `end`: where the words begin, and where the shades between them do. */
function legendOf(
  canvas: Canvas,
  end: number,
  y: number,
  pitch: number,
  { locale }: Look,
): { start: number; x: number; words: string } {
  const { less, more } = locale.messages
  const [lessWidth, moreWidth] = [less, more].map((word) => Math.ceil(widthOf(word, legendSize)))
  const afterShades = end - moreWidth! - legendGap
  const x = afterShades - legendWidth(pitch)
  const line = { y, size: legendSize, class: 'muted' } as const
  const before = { x: x - legendGap, anchor: 'end', width: lessWidth! } as const
  const after = { x: afterShades + legendGap, width: moreWidth! }
  return {
    start: before.x - lessWidth!,
    x,
    words:
      canvas.text({ ...line, ...before, text: less }) +
      canvas.text({ ...line, ...after, text: more }),
  }
}

/** Beside each other where there is room for it, else below. */
function streakFigures(
  canvas: Canvas,
  figures: readonly Figure[],
  y: number,
  inner: number,
): { elements: string; height: number } {
  const columns = inner < leastForTwo ? 1 : 2
  const column = Math.min(inner / columns, widestColumn)
  const elements = figures.map((one, index) => {
    const x = cardPadding + (index % columns) * column
    const row = Math.floor(index / columns)
    return figure(canvas, { ...one, x, y: y + row * rowHeight, width: column - 12 })
  })
  return { elements: elements.join(''), height: Math.ceil(figures.length / columns) * rowHeight }
}
