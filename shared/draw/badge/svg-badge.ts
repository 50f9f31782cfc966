/** What all forms of badges stand in. */
import { commentOf } from '../comment.ts'
import { markPath, markSize } from '../mark.ts'
import { badgeFonts } from '../text/metrics.ts'

/** The SVG around a badge of whole pixels; `name` is escaped and is what is read out. */
export function svgBadge(
  width: number,
  height: number,
  name: string,
  content: string,
  comments: readonly string[],
): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" role="img" ` +
    `aria-labelledby="t">${commentOf(comments)}<title id="t">${name}</title>${content}</svg>`
  )
}

/** A filled box from `left` to `right`, from the top down to `height`; nothing where it is empty. */
export function box(left: number, right: number, height: number, colour: string): string {
  if (right <= left) return ''
  return `<path fill="${colour}" d="M${left} 0H${right}V${height}H${left}"/>`
}

/** Our mark, its left at `x`, in the middle of a badge's height. */
export function markAt(x: number, height: number, colour: string): string {
  const y = (height - markSize) / 2
  return `<path fill="${colour}" transform="translate(${x} ${y})" d="${markPath}"/>`
}

/** The colour to give a group of texts, so that as few as can be need their own: black needs none. */
export function sharedInk(colours: readonly string[]): string {
  return colours.every((colour) => colour === '#fff') ? '#fff' : '#000'
}

/** Texts around their middles, at a size in enlarged pixels; nothing where there are none. */
export function textsIn(colour: string, fontSize: number, texts: string): string {
  if (texts === '') return ''
  return (
    `<g${fillUnless('#000', colour)} text-anchor="middle" font-family="${badgeFonts}" ` +
    `text-rendering="geometricPrecision" font-size="${fontSize}" transform="scale(.1)">${texts}</g>`
  )
}

/** The attribute of a text that is to have another colour than its group. */
export function fillUnless(shared: string, colour: string): string {
  return colour === shared ? '' : ` fill="${colour}"`
}
