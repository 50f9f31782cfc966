/** Four dimensions as the corners of a shape, each with its name and value beside its corner. */
import { type DimensionId, dimensionIds } from '../../score/scorecard.ts'
import type { EmbedFacts } from '../../embed/facts.ts'
import { mirrorWidth } from '../frame.ts'
import type { Look } from '../look.ts'
import { length } from '../svg.ts'
import { textElement } from '../text-element.ts'
import type { Place } from './score-layout.ts'
import { scoreText } from './score-words.ts'

type Dimensions = NonNullable<EmbedFacts['scores']>['dimensions']

const radius = 52

/** Which way a dimension's corner lies, in the order of the dimensions: clockwise from the top left. */
const corners = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const

/** As wide as the place, 136 pixels high. Of what is unknown there is no corner. */
export function radar(dimensions: Dimensions, place: Place, look: Look, cardWidth: number): string {
  const mirror = mirrorWidth(look, cardWidth)
  const middle = place.x + place.width / 2
  const centre = { x: mirror === null ? middle : mirror - middle, y: place.y + 12 + radius }
  const reach = radius * Math.SQRT1_2
  const towards = mirror === null ? 1 : -1
  const known = dimensionIds
    .map((id, at) => ({ ...dimensions[id], corner: corners[at]! }))
    .filter(({ coverage }) => coverage > 0)
    .map(({ score, corner: [x, y] }) => {
      const far = (reach * score) / 100
      return `${length(centre.x + towards * x * far)} ${length(centre.y + y * far)}`
    })
  const { x, y } = centre
  const cross = length(2 * reach)
  const [from, top] = [length(x - reach), length(y - reach)]
  const grid =
    `<circle cx="${length(x)}" cy="${y}" r="${radius}" class="track-line"/>` +
    `<circle cx="${length(x)}" cy="${y}" r="${radius / 2}" class="track-line"/>` +
    `<path d="M${from} ${top}l${cross} ${cross}m-${cross} 0l${cross} -${cross}" class="track-line"/>`
  const shape =
    known.length > 0
      ? `<path d="M${known.join('L')}Z" class="accent-soft accent-line" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"/>`
      : ''
  return grid + shape + dimensionIds.map((id, at) => label(id, at)).join('')

  function label(id: DimensionId, at: number): string {
    const [side, below] = corners[at]!
    const name = place.y + 12 + (below < 0 ? 0 : 2 * radius + 8)
    const line = {
      x: side < 0 ? place.x : place.x + place.width,
      anchor: side < 0 ? ('start' as const) : ('end' as const),
      mirroredIn: mirror,
    }
    const named = textElement({
      ...line,
      y: name,
      size: 11,
      class: 'muted',
      text: look.locale.messages.dimensions[id],
      width: place.width / 2 - 4,
    })
    if (look.hide.has('values')) return named
    const isKnown = dimensions[id].coverage > 0
    const value = textElement({
      ...line,
      y: name + (below < 0 ? 16 : -14),
      size: isKnown ? 14 : 11,
      class: isKnown ? 'text' : 'muted',
      bold: isKnown,
      text: scoreText(dimensions[id], look.locale),
      width: place.width / 2 - 36,
    })
    return named + value
  }
}
