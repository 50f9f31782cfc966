/** What all cards stand in: the whole SVG around a drawing. */
import { commentOf } from './comment.ts'
import { fittingSize } from './card/fitting-size.ts'
import { wrappedLines } from './card/wrapped-lines.ts'
import type { Drawing, Look } from './look.ts'
import { ageInWords } from './locale/locale.ts'
import { escapePlain, escapeXml, length, plainText } from './svg.ts'
import { sansFonts, widthOf } from './text/metrics.ts'
import { textElement } from './text-element.ts'
import { styleOf } from './theme/style.ts'

/** Pixels between a card's edge and what it shows. */
export const cardPadding = 24

/** Pixels that `titleLine` takes from the top; a card without a title begins at `cardPadding`. */
export const titleHeight = 48

const ageLineHeight = 14

/** Pixels; resvg has no memory for much more. */
const widest = 4096

/**
 * The body settles into its place once. It is visible at every moment: browsers hold an animation
 * back while the image is out of sight, and print and photograph what they hold.
 */
const entrance =
  '@media(prefers-reduced-motion:no-preference){svg>g{animation:settle .6s}@keyframes settle{from{transform:translateY(6px)}}}'

/**
 * A card's title at the top: what the visitor wants it to be, else the card's own; empty where it
 * is hidden. What has no room on one line stands on two: a login above what the card shows of it,
 * both whole. `cardWidth` in pixels.
 */
export function titleLine(look: Look, own: string, cardWidth: number): string {
  if (look.hide.has('title')) return ''
  const text = plainText(look.title ?? own)
  const line = {
    x: cardPadding,
    class: 'title',
    bold: true,
    width: cardWidth - 2 * cardPadding,
    mirroredIn: mirrorWidth(look, cardWidth),
  } as const
  const size = fittingSize(text, line.width, [17, 16, 15, 14], 'badge-bold')
  if (widthOf(text, size, 'badge-bold') <= line.width)
    return textElement({ ...line, y: 34, size, text })
  const [above, below] = look.title === null ? loginAndLabel(text) : halves(text, line.width)
  return (
    textElement({ ...line, y: below ? 24 : 34, size: 15, text: above }) +
    (below && textElement({ ...line, y: 41, size: 13, text: below }))
  )
}

/** No login has a dot of that kind. */
function loginAndLabel(text: string): [login: string, label: string] {
  const [login = '', ...label] = text.split(' · ')
  return [login, label.join(' · ')]
}

function halves(text: string, width: number): [above: string, below: string] {
  const [above = '', below = ''] = wrappedLines(text, width, 15, 2)
  return [above, below]
}

/** What `mirroredIn` of a card's text lines is: its width where the language reads from the right. */
export function mirrorWidth(look: Look, cardWidth: number): number | null {
  return look.locale.direction === 'rtl' ? cardWidth : null
}

/**
 * The drawing as a whole SVG, for embedding as an image (its ids and classes are its own only
 * there). Grows by one line where the numbers have an age to tell. `comments` go into a comment at
 * the head: what was asked for and could not be done.
 */
export function frame(drawing: Drawing, look: Look, comments: readonly string[] = []): string {
  const height = drawing.height + (look.ageSeconds === null ? 0 : ageLineHeight)
  const shownWidth = Math.min(Math.max(look.width || drawing.width, 1), widest)
  const shownHeight = (height * shownWidth) / drawing.width
  const body = look.animate ? `<g>${drawing.body}</g>` : drawing.body
  const content = background(drawing.width, height, look) + body + ageLine(drawing, look)
  const style = styleOf(look, content) + (look.animate ? entrance : '')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${length(shownWidth)}" ` +
    `height="${length(shownHeight)}" viewBox="0 0 ${length(drawing.width)} ${length(height)}" ` +
    `role="img" aria-labelledby="t d" lang="${escapeXml(look.locale.code)}" ` +
    `font-family="${sansFonts}">${commentOf(comments)}` +
    `<title id="t">${escapeXml(drawing.title)}</title>` +
    `<desc id="d">${sentences(drawing.description)}</desc>` +
    `<style>${style}</style>${content}</svg>`
  )
}

function background(width: number, height: number, look: Look): string {
  const corners = look.radius > 0 ? ` rx="${length(roundness(look, height))}"` : ''
  return look.border
    ? `<rect x=".5" y=".5" width="${length(width - 1)}" height="${length(height - 1)}"${corners} class="background border-line"/>`
    : `<rect width="${length(width)}" height="${length(height)}"${corners} class="background"/>`
}

function ageLine(drawing: Drawing, look: Look): string {
  if (look.ageSeconds === null) return ''
  return textElement({
    x:
      drawing.width -
      Math.max(cardPadding / 2, 4 + cornerInset(roundness(look, drawing.height), 5)),
    y: drawing.height + ageLineHeight - 8,
    size: 10,
    class: 'muted',
    anchor: 'end',
    text: ageInWords(look.ageSeconds, look.locale),
    width: drawing.width - cardPadding,
    mirroredIn: mirrorWidth(look, drawing.width),
  })
}

/** Pixels of the corners: no more than there is room for. */
const roundness = ({ radius }: Look, height: number) => Math.min(radius, height / 2)

/** Pixels that a round corner takes from a line so many pixels above the edge. */
function cornerInset(radius: number, above: number): number {
  return radius > above ? radius - Math.sqrt(radius ** 2 - (radius - above) ** 2) : 0
}

/** Sentences may be longer than a line that is drawn. */
const sentences = (text: string) => escapePlain(plainText(text, 1000))
