/** The picture for links of an organisation: described, not scored. */
import type { EmbedFacts } from '../../embed/facts.ts'
import { type Canvas, canvasOf } from '../card/canvas.ts'
import { languageBar, slicesInWords, slicesOf } from '../card/language-slices.ts'
import { fill } from '../locale/locale.ts'
import type { Drawing, Look } from '../look.ts'
import { length, plainText } from '../svg.ts'
import { fitted, widthOf } from '../text/metrics.ts'
import { foot, heading, height, inner, padding, width } from './page.ts'

/** Its figures and its languages. */
export function drawOrganization(
  facts: EmbedFacts,
  figures: readonly { label: string; value: string }[],
  look: Look,
): Drawing {
  const { messages } = look.locale
  const canvas = canvasOf(look, width)
  const title = fill(messages.organizationOf, { login: facts.login })
  const column = inner / 2
  const placed = figures.map(({ label, value }, index) => {
    const x = padding + (index % 2) * column
    const y = 246 + Math.floor(index / 2) * 106
    const room = column - 32
    return (
      canvas.text({ x, y, size: 26, class: 'muted', text: label, width: room }) +
      canvas.text({ x, y: y + 52, size: 48, class: 'text', bold: true, text: value, width: room })
    )
  })
  const slices = slicesOf(facts.languages, Math.min(look.count, 5), look)
  const inWords = slicesInWords(slices, look)
  const words = figures.map(({ label, value }) => `${label}: ${value}`)
  if (inWords) words.push(`${messages.languages}: ${inWords}`)
  return {
    width,
    height,
    title,
    description: `${words.join('. ')}.`,
    body:
      heading(canvas, look.title ?? facts.login, inner) +
      canvas.text({
        x: padding,
        y: 190,
        size: 32,
        class: 'accent',
        text: messages.organization,
        width: inner,
      }) +
      placed.join('') +
      languages(canvas, slices, look) +
      foot(canvas, facts.asOf, look),
  }
}

const dotRadius = 8
const rowHeight = 38
const textSize = 24
/** As far as text is set smaller where it has no room, in pixels. */
const smallestSize = 17
const mostForName = 235

const roomOf = (columns: number) => inner / columns - 52
const widthIn = (text: string) => widthOf(text, textSize, 'badge')

/** A bar and below it, each with its dot, what its parts are. */
function languages(canvas: Canvas, slices: ReturnType<typeof slicesOf>, look: Look): string {
  if (slices.length === 0) return ''
  const place = { x: padding, y: 432, width: inner, height: 16 }
  const words = slices.map((slice) => slicesInWords([shortened(slice)], look))
  const onOneRow = slices.length <= 4 && words.every((text) => widthIn(text) <= roomOf(4))
  const columns = onOneRow ? 4 : 3
  const named = slices.map((slice, index) => {
    const x = padding + (index % columns) * (inner / columns)
    const y = 486 + Math.floor(index / columns) * rowHeight
    const dot = `<circle class="${slice.colour}" cx="${length(x + dotRadius)}" cy="${y - 8}" r="${dotRadius}"/>`
    const text = words[index]!
    const line = {
      x: x + 28,
      y,
      size: textSize,
      class: 'muted',
      text,
      width: roomOf(columns),
    } as const
    return canvas.shapes(dot) + canvas.text(line)
  })
  return canvas.shapes(languageBar(slices, place)) + named.join('')
}

/** A name that leaves room for the share behind it. */
const shortened = <Slice extends { name: string }>(slice: Slice): Slice => ({
  ...slice,
  name: fitted(plainText(slice.name), mostForName, smallestSize),
})
