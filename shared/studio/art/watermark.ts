/** Whose work a picture is: the mark and the product's name, small, in a corner. */
import { markPath, markSize, productName } from '../../draw/mark.ts'
import { widthOf } from '../../draw/text/metrics.ts'
import type { ArtColours } from '../colours.ts'
import { type PictureName, pictures } from '../pictures.ts'
import { at, path, rectangle, words } from './pen.ts'

/** On a surface of its own, so that it can be read whatever is drawn below it. */
export function watermark(picture: PictureName, { ground, muted }: ArtColours): string {
  const { width, height } = pictures[picture]
  // A round picture has no corner: there the mark alone stands, within the glass.
  if (picture === 'avatar') return sign(width / 2 - 8, height / 2 + 118, 16)
  const size = Math.max(11, Math.round(width / 110))
  const room = Math.ceil(widthOf(productName, size, 'badge'))
  const high = size + 12
  const wide = room + size + 26
  const [x, y] = [width - wide - 14, height - high - 12]
  return (
    tile(x, y, wide, high) +
    sign(x + 9, y + (high - size) / 2 - 1, size + 1) +
    words({ x: x + size + 18, y: y + high / 2 + size * 0.36, size, fill: muted, text: productName })
  )

  function tile(left: number, top: number, across: number, down = across): string {
    return rectangle(left, top, across, down, {
      rx: down / 2,
      fill: ground[0],
      'fill-opacity': 0.86,
    })
  }

  function sign(left: number, top: number, across: number): string {
    const scale = Math.round((across / markSize) * 1000) / 1000
    return path(markPath, {
      fill: muted,
      transform: `translate(${at(left)} ${at(top)})scale(${scale})`,
    })
  }
}
