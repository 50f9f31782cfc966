/** The names of months above a heat map. */
import { dayMilliseconds } from '../../score/days.ts'
import { cardPadding, mirrorWidth } from '../frame.ts'
import type { Look } from '../look.ts'
import { escapeXml, length } from '../svg.ts'
import { widthOf } from '../text/metrics.ts'
import type { HeatDay, HeatMapPlace } from './heat-map.ts'

const size = 10
const gap = 4

/** A month that was half over when the map begins has no name there. */
const lastNamedDay = 14

/**
 * Each name above the week in which its month begins, where there is room for it, on a base line 6
 * pixels above the map. `cardWidth` in pixels.
 */
export function monthNames(
  days: readonly HeatDay[],
  { x, y, pitch }: HeatMapPlace,
  look: Look,
  cardWidth: number,
): string {
  const mirroredIn = mirrorWidth(look, cardWidth)
  let free = x
  const names = days
    .map(({ day, week }) => ({ date: new Date(day * dayMilliseconds), week }))
    .filter(({ date }, index) => date.getUTCDate() <= (index === 0 ? lastNamedDay : 1))
    .map(({ date, week }) => {
      const text = look.locale.month(date.getUTCMonth() + 1)
      const start = x + week * pitch
      // Counted in wide letters: names share an element, none can be held to a length.
      const end = start + widthOf(text, size, 'badge')
      if (start < free || end > cardWidth - cardPadding) return ''
      free = end + gap
      const place = mirroredIn === null ? start : mirroredIn - start
      return `<tspan x="${length(place)}">${escapeXml(text)}</tspan>`
    })
  const anchor = mirroredIn === null ? '' : ' text-anchor="end"'
  return `<text y="${length(y - 6)}" class="muted" font-size="${size}"${anchor}>${names.join('')}</text>`
}
