/** A drawing's texts, each in a font of ours that has its letters. */
import { escapePlain } from '../../../shared/draw/svg.ts'
import { familyOfDrawing, filesOf, fontFamilies, type FontFamily, type FontFile } from './fonts.ts'
import { runsOf, type Run } from './runs.ts'

export type TextSetting = {
  /** Of all that names none of our families. */
  own: FontFamily
  /** In the order that resvg is to have them. */
  files: FontFile[]
  /** The drawing with the families named; `widthOf` gives ems of a run. */
  svg(widthOf: (run: Run, isBold: boolean) => number): string
}

/** What is between the tags is text alone: parts with places of their own hold words of ours. */
const textElement = /<text\b([^>]*)>([^<]+)<\/text>/g

/** How the texts of an SVG are to be set. What is no text of ours is left as it is. */
export function setTexts(svg: string): TextSetting {
  const own = familyOfDrawing(svg)
  const runs = new Map<string, readonly Run[]>()
  for (const [, , content = ''] of svg.matchAll(textElement)) {
    const text = unescaped(content)
    if (text !== null) runs.set(content, runsOf(text, own))
  }
  const used = [...runs.values()].flat().map(({ family }) => family)
  return {
    own,
    files: [...new Set<FontFamily>([own, 'latin', ...used])].flatMap((one) => filesOf(one, own)),
    svg: (widthOf) =>
      svg.replace(textElement, (element, attributes: string, content: string) => {
        const parts = runs.get(content)
        if (!parts || isAsItWas(parts, own, content)) return element
        return placed(parts, attributes, widthOf)
      }),
  }
}

function isAsItWas([run, more]: readonly Run[], own: FontFamily, content: string): boolean {
  return run?.family === own && !more && escapePlain(run.text) === content
}

/**
 * Runs beside each other where the text was. Each is an element, because resvg gives up a text whose
 * fonts join its letters differently. A length that the text was to be held to is that of other
 * letters; in our fonts no text is longer than it.
 */
function placed(
  runs: readonly Run[],
  attributes: string,
  widthOf: (run: Run, isBold: boolean) => number,
): string {
  const free = without(attributes, 'textLength', 'lengthAdjust', 'font-family')
  const [only, more] = runs
  if (only && !more) return elementOf(only, free)
  const size = Number(valueOf(attributes, 'font-size') ?? 16)
  const isBold = Number(valueOf(attributes, 'font-weight') ?? 400) >= 600
  const widths = runs.map((run) => size * widthOf(run, isBold))
  const width = widths.reduce((sum, one) => sum + one, 0)
  const share =
    { start: 0, middle: 0.5, end: 1 }[valueOf(attributes, 'text-anchor') ?? 'start'] ?? 0
  let x = Number(valueOf(attributes, 'x') ?? 0) - share * width
  const unplaced = without(free, 'x', 'text-anchor')
  return runs
    .map((run, index) => {
      const element =
        run.text.trim() && elementOf(run, ` x="${Math.round(x * 100) / 100}"${unplaced}`)
      x += widths[index]!
      return element
    })
    .join('')
}

function elementOf({ family, text }: Run, attributes: string): string {
  return `<text${attributes} font-family="${fontFamilies[family]}">${escapePlain(text)}</text>`
}

function valueOf(attributes: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1]
}

function without(attributes: string, ...names: string[]): string {
  return attributes.replace(new RegExp(`\\s(?:${names.join('|')})="[^"]*"`, 'g'), '')
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/** The text of an element's content; null where it has entities that no drawing of ours writes. */
function unescaped(content: string): string | null {
  const found = content.match(/&[^;]*;?/g) ?? []
  if (!found.every((entity) => Object.hasOwn(entities, entity))) return null
  return content.replace(/&[^;]*;/g, (entity) => entities[entity]!)
}
