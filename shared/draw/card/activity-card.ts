/** A year of contributions as a heat map, in the time zone that GitHub keeps the calendar in. */
import type { EmbedFacts } from '../../embed/facts.ts'
import { cardPadding, mirrorWidth, titleHeight, titleLine } from '../frame.ts'
import { fill } from '../locale/locale.ts'
import type { Drawing, Look } from '../look.ts'
import { escapeXml, length } from '../svg.ts'
import { widthOf } from '../text/metrics.ts'
import { canvasOf, type Canvas } from './canvas.ts'
import { figure, figureHeight } from './figure.ts'
import { firstWeekdayOf } from './first-weekday.ts'
import { heatDaysOf, heatMap, type HeatDay } from './heat-map.ts'
import { drawUnknownCard } from './unknown-card.ts'

/** A year begins and ends within a week: it touches up to 54 of them, half a year 27. */
const layouts = {
  wide: { weeks: 54, width: 586 },
  compact: { weeks: 27, width: 320 },
} as const

/** Pixels from a day to the next. */
const pitch = 10

const monthsHeight = 16

/** The heat map with the names of months, what its shades mean, and the streaks. */
export function drawActivityCard(facts: EmbedFacts, look: Look): Drawing {
  const { locale } = look
  const { messages } = locale
  const { weeks, width } = layouts[look.layout]
  const inner = width - 2 * cardPadding
  const title = fill(messages.activityOf, { login: facts.login })
  const { calendar, streaks } = facts
  if (!calendar || !streaks || calendar.counts.length === 0)
    return drawUnknownCard(title, `${messages.contributions}: ${messages.unknown}`, width, look)

  const canvas = canvasOf(look, width)
  const days = heatDaysOf(calendar, weeks, firstWeekdayOf(locale.code))
  const top = look.hide.has('title') ? cardPadding : titleHeight
  const mapTop = top + monthsHeight
  let bottom = mapTop + 7 * pitch
  const free = weeks - 1 - (days.at(-1)?.week ?? 0)
  const mapStart = cardPadding + Math.floor(free / 2) * pitch
  let body = canvas.shapes(heatMap(days, mapStart, mapTop, pitch))
  body += monthNames(days, { x: mapStart, y: top + 10, width }, look)

  const total = locale.plural(messages.contributionsInYear, streaks.total)
  const figures = [
    { label: messages.streak, value: locale.plural(messages.days, streaks.current) },
    { label: messages.longestStreak, value: locale.plural(messages.days, streaks.longest) },
  ]
  const legendFits = look.layout === 'wide'
  const showsLegend = !look.hide.has('legend')
  bottom += 18
  if (showsLegend) body += legend(canvas, { end: width - cardPadding, y: bottom }, look)
  if (showsLegend && !legendFits) bottom += 20
  body += canvas.text({
    x: cardPadding,
    y: bottom,
    size: 12,
    class: 'text',
    text: total,
    width: legendFits ? inner / 2 : inner,
  })
  if (!look.hide.has('streaks')) {
    const column = Math.min(inner / 2, 160)
    body += figures
      .map((one, index) => {
        const x = cardPadding + index * column
        return figure(canvas, { ...one, x, y: bottom + 14, width: column - 12 })
      })
      .join('')
    bottom += 14 + figureHeight
  }
  return {
    width,
    height: bottom + cardPadding - 6,
    title,
    description: `${total}. ${figures.map(({ label, value }) => `${label}: ${value}`).join('. ')}.`,
    body: titleLine(look, title, width) + body,
  }
}

/** Each name above the week in which its month begins, where there is room for it. */
function monthNames(
  days: readonly HeatDay[],
  { x, y, width }: { x: number; y: number; width: number },
  look: Look,
): string {
  const size = 10
  const mirroredIn = mirrorWidth(look, width)
  let free = x
  const names = days
    .filter(({ date }, index) => date.endsWith('-01') || (index === 0 && date.slice(8) < '15'))
    .map(({ date, week }) => {
      const text = look.locale.month(Number(date.slice(5, 7)))
      const start = x + week * pitch
      const end = start + widthOf(text, size)
      if (start < free || end > width - cardPadding) return ''
      free = end + 4
      const place = mirroredIn === null ? start : mirroredIn - start
      return `<tspan x="${length(place)}">${escapeXml(text)}</tspan>`
    })
  const anchor = mirroredIn === null ? '' : ' text-anchor="end"'
  return `<text y="${y}" class="muted" font-size="${size}"${anchor}>${names.join('')}</text>`
}

const legendCell = 10
const legendPitch = 12

/** "Less", the five shades, "more"; ends at `end`, on the base line `y`. */
function legend(canvas: Canvas, { end, y }: { end: number; y: number }, { locale }: Look): string {
  const { less, more } = locale.messages
  const size = 10
  const cellsEnd = end - widthOf(more, size) - 5
  const start = cellsEnd - 5 * legendPitch + (legendPitch - legendCell)
  const cells = [0, 1, 2, 3, 4].map(
    (level) =>
      `<path class="heat-${level}" d="M${length(start + level * legendPitch)} ${length(y - 9)}h10v10h-10z"/>`,
  )
  return (
    canvas.text({ x: start - 5, y, size, class: 'muted', anchor: 'end', text: less }) +
    canvas.shapes(cells.join('')) +
    canvas.text({ x: cellsEnd + 5, y, size, class: 'muted', text: more })
  )
}
