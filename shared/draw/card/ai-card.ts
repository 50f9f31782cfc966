/** The AI card: how much of the work carries marks of AI tools at least; the rest is unknown. */
import type { EmbedFacts } from '../../embed/facts.ts'
import { cardPadding, titleHeight, titleLine } from '../frame.ts'
import { fill, type Locale } from '../locale/locale.ts'
import type { Drawing, Look } from '../look.ts'
import { length } from '../svg.ts'
import type { ColourClass } from '../theme/theme.ts'
import { type AiFacts, marksIn, readText, shareText } from './ai-words.ts'
import { type Canvas, canvasOf } from './canvas.ts'
import { fittingSize } from './fitting-size.ts'
import { floorBar, type FloorPart, hatched } from './floor-bar.ts'
import { wrappedLines } from './wrapped-lines.ts'

const shapes = { wide: { width: 500, columns: 2 }, compact: { width: 320, columns: 1 } } as const
const columnGap = 24
const rowHeight = 20
const readLineHeight = 14
const noteLineHeight = 16
const swatchWidth = 24

/** 500 or, in the compact layout, 320 pixels wide; as high as there are tools to name. */
export function drawAiCard(facts: EmbedFacts, look: Look): Drawing {
  const { ai } = facts
  const { locale, hide } = look
  const { width, columns } = shapes[look.layout]
  const x = cardPadding
  const room = width - 2 * cardPadding
  const canvas = canvasOf(look, width)
  const title = fill(locale.messages.aiMarksOf, { login: facts.login })
  const parts = partsOf(ai, locale)
  let y = hide.has('title') ? cardPadding - 8 : titleHeight

  const share = {
    size: 24,
    class: marksIn(ai).found === 'some' ? 'accent' : 'text',
    bold: true,
    text: shareText(ai, locale),
    width: room,
  } as const
  const read = readText(ai, locale)
  const readSize = fittingSize(read, room, [12, 11, 10], 'sans')
  const readLines = wrappedLines(read, room, readSize, 2)
  const body = [
    titleLine(look, title, width),
    canvas.text({ ...share, x, y: y + 28 }),
    ...readLines.map((text, at) => {
      const baseline = y + 48 + readLineHeight * at
      return canvas.text({ x, y: baseline, size: readSize, class: 'muted', text, width: room })
    }),
  ]
  y += 60 + readLineHeight * Math.max(0, readLines.length - 1)
  body.push(canvas.shapes(floorBar({ x, y, width: room }, ai.shareFloor, parts)))
  y += 12

  const entries = [
    ...(hide.has('tools') ? [] : parts),
    ...(hide.has('legend') || ai.shareFloor === 1 ? [] : [unknownRest(locale)]),
  ]
  const column = (room - columnGap * (columns - 1)) / columns
  entries.forEach((entry, at) => {
    const place = {
      x: x + (at % columns) * (column + columnGap),
      y: y + 24 + rowHeight * Math.floor(at / columns),
      width: column,
    }
    body.push(legendEntry(canvas, entry, place, look))
  })
  y += rowHeight * Math.ceil(entries.length / columns) + 4

  if (!hide.has('note')) {
    const lines = wrappedLines(locale.messages.floorNote, room, 11, 2)
    lines.forEach((text, at) => {
      const baseline = y + 24 + noteLineHeight * at
      body.push(canvas.text({ x, y: baseline, size: 11, class: 'muted', text, width: room }))
    })
    y += noteLineHeight * lines.length + 8
  }
  const description = [
    `${title}: ${share.text}`,
    read,
    toolsText(parts, locale),
    locale.messages.floorNote,
  ]
  return {
    width,
    height: y + 20,
    title,
    description: `${description.filter((sentence) => sentence !== '').join('. ')}.`,
    body: body.join(''),
  }
}

/** The tools, and the marked commits that belong to none of them. */
function partsOf({ shareFloor, marked, tools }: AiFacts, { messages }: Locale): FloorPart[] {
  if (shareFloor === null) return []
  const named = tools.slice(0, 6).map(({ tool, commits }, at) => ({
    name: tool,
    weight: commits,
    class: `series-${at}` as ColourClass,
  }))
  const others = marked - named.reduce((sum, { weight }) => sum + weight, 0)
  return others > 0 ? [...named, { name: messages.others, weight: others, class: 'muted' }] : named
}

const unknownRest = ({ messages }: Locale) => ({ name: messages.unknown, weight: 0, class: null })

function legendEntry(
  canvas: Canvas,
  entry: Pick<FloorPart, 'name' | 'weight'> & { class: ColourClass | null },
  { x, y, width }: { x: number; y: number; width: number },
  { locale, hide }: Look,
): string {
  const count = entry.class === null || hide.has('values') ? '' : locale.number(entry.weight)
  const swatch =
    entry.class === null
      ? hatched({ x, y: y - 10, width: swatchWidth })
      : `<rect x="${length(x)}" y="${length(y - 10)}" width="12" height="12" rx="2" class="${entry.class}"/>`
  const line = { y, size: 12 }
  const indent = entry.class === null ? swatchWidth + 8 : 20
  return (
    canvas.shapes(swatch) +
    canvas.text({
      ...line,
      x: x + indent,
      class: 'text',
      text: entry.name,
      width: width - indent - 60,
    }) +
    (count &&
      canvas.text({ ...line, x: x + width, class: 'muted', anchor: 'end', text: count, width: 56 }))
  )
}

const toolsText = (parts: readonly FloorPart[], { number }: Locale) =>
  parts.map(({ name, weight }) => `${name} ${number(weight)}`).join(', ')
