/** The ring of the skill wheel: a part for each language, with its name and share beside the wheel. */
import { english } from '../../draw/locale/make-locale.ts'
import type { LanguageTrait } from '../traits.ts'
import type { Scene } from './art.ts'
import { upTo } from './measures.ts'
import { arc, at, circle, onCircle, path, sector, stroke, words } from './pen.ts'
import { bars, middle } from './wheel-measures.ts'

const [x, y] = middle
const band = { inner: 272, outer: 322 }
const labelRadius = 392
/** Pixels from the middle to where names begin. */
const labelEdge = 404
const rowHeight = 56

/** The ring and its labels; a line where there are none, dashed where they are unknown. */
export function languages(scene: Scene): string {
  const { colours, traits } = scene
  const list = traits.languages
  if (!list || list.length === 0) {
    const ring = stroke(
      arc(x, y, (band.inner + band.outer) / 2, 0, 1),
      colours.ground[4]!,
      2,
      list ? {} : { 'stroke-dasharray': '3 8' },
    )
    const text = list
      ? english().messages.noLanguages
      : `${english().messages.languages}: ${english().messages.unknown}`
    return ring + words({ x, y: 1130, size: 24, anchor: 'middle', fill: colours.muted, text })
  }
  let from = 0
  const turns = list.map(({ part }) => (from += part) - part / 2)
  const parts = list.map(({ part }, index) => {
    const place = turns[index]!
    const gap = Math.min(0.0022, part / 4)
    return path(
      sector(x, y, band.inner, band.outer, place - part / 2 + gap, place + part / 2 - gap),
      {
        fill: colours.series[index % 6],
        'fill-opacity': index < 6 ? null : 0.55,
      },
    )
  })
  return parts.join('') + labels(scene, list, turns)
}

/** Names with their shares beside the wheel, in two columns, none over another. */
function labels(
  { colours, width }: Scene,
  list: readonly LanguageTrait[],
  turns: readonly number[],
): string {
  const { percent } = english()
  const sides = [
    upTo(list.length).filter((index) => turns[index]! <= 0.5),
    upTo(list.length).filter((index) => turns[index]! > 0.5),
  ]
  return sides
    .flatMap((indices, side) => {
      const wanted = indices.map((index) => onCircle(x, y, labelRadius, turns[index]!)[1])
      const rows = apart(wanted, side === 0)
      return indices.map((index, row) => {
        const { name, share } = list[index]!
        const top = rows[row]!
        const right = side === 0
        const edge = right ? x + labelEdge : x - labelEdge
        const start = onCircle(x, y, band.outer + 4, turns[index]!)
        const bend = onCircle(x, y, bars.outer + 12, turns[index]!)
        const near = right ? Math.max(bend[0], x + 40) : Math.min(bend[0], x - 40)
        const lead = `M${at(start[0])} ${at(start[1])}L${at(near)} ${at(bend[1])}L${at(right ? edge - 10 : edge + 10)} ${at(top)}`
        const text = {
          x: edge,
          anchor: right ? ('start' as const) : ('end' as const),
          width: width - x - labelEdge - 24,
        }
        return (
          stroke(lead, colours.ground[4]!, 1.3) +
          circle(right ? edge - 10 : edge + 10, top, 3.5, { fill: colours.series[index % 6] }) +
          words({ ...text, y: top - 1, size: 21, bold: true, fill: colours.text, text: name }) +
          words({ ...text, y: top + 23, size: 19, fill: colours.muted, text: percent(share) })
        )
      })
    })
    .join('')
}

/** Heights in the order of the wheel, moved so that each has its row. */
function apart(wanted: readonly number[], isDownwards: boolean): number[] {
  const order = isDownwards ? [...wanted] : wanted.toReversed()
  const [least, most] = [y - 400, y + 470]
  const placed: number[] = []
  for (const height of order)
    placed.push(Math.max(height, (placed.at(-1) ?? least - rowHeight) + rowHeight))
  let limit = most
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    placed[index] = Math.min(placed[index]!, limit)
    limit = placed[index]! - rowHeight
  }
  return isDownwards ? placed : placed.toReversed()
}
