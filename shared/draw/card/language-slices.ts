/** Languages as slices of a whole: a bar of them, and a list beside it. */
import type { EmbedFacts } from '../../embed/facts.ts'
import type { Look } from '../look.ts'
import { length, plainText } from '../svg.ts'
import type { ColourClass } from '../theme/theme.ts'
import type { Canvas } from './canvas.ts'

type Slice = { name: string; share: number; colour: ColourClass }

/** Less than this is not worth a line of its own. */
const leastShare = 0.0005

const colours = [0, 1, 2, 3, 4, 5].map((number) => `series-${number}` as ColourClass)

/** The languages without some, whose names are in small letters; the others share the whole. */
export function withoutLanguages(
  languages: NonNullable<EmbedFacts['languages']>,
  names: ReadonlySet<string>,
): NonNullable<EmbedFacts['languages']> {
  const isNamed = ({ name }: { name: string }) => names.has(name.toLowerCase())
  const left = languages.filter((language) => !isNamed(language))
  if (left.length === languages.length) return left
  const whole = languages.filter(isNamed).reduce((rest, { share }) => rest - share, 1)
  return whole < leastShare ? [] : left.map(({ name, share }) => ({ name, share: share / whole }))
}

/** The first `count` languages and what is left beside them; together at most the whole. */
export function slicesOf(languages: EmbedFacts['languages'], count: number, look: Look): Slice[] {
  let left = 1
  const slices: Slice[] = []
  for (const { name, share } of (languages ?? []).slice(0, Math.max(1, count))) {
    const fitting = Math.min(share, left)
    if (!(fitting >= leastShare)) continue
    slices.push({ name, share: fitting, colour: colours[slices.length % colours.length]! })
    left -= fitting
  }
  if (slices.length > 0 && left >= leastShare)
    slices.push({ name: look.locale.messages.others, share: left, colour: 'muted' })
  return slices
}

/** No language of GitHub's has a longer name. */
const longestName = 40

/** The slices in words: "TypeScript 46%, Rust 21%". */
export function slicesInWords(slices: readonly Slice[], { locale }: Look): string {
  return slices
    .map(({ name, share }) => `${plainText(name, longestName)} ${locale.percent(share)}`)
    .join(', ')
}

const gap = 2
const leastWidth = 3

/** The slices side by side, each wide enough to be seen. */
export function languageBar(
  slices: readonly Slice[],
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): string {
  const room = width - gap * (slices.length - 1)
  const wanted = slices.map(({ share }) => Math.max(leastWidth, share * room))
  const scale = room / wanted.reduce((sum, one) => sum + one, 0)
  let start = x
  return slices
    .map(({ colour }, index) => {
      const sliceWidth = wanted[index]! * scale
      const bar = `<rect class="${colour}" x="${length(start)}" y="${length(y)}" width="${length(sliceWidth)}" height="${length(height)}" rx="2"/>`
      start += sliceWidth + gap
      return bar
    })
    .join('')
}

/** Pixels that a line of a list takes. */
export const listLineHeight = 24

/**
 * The slices as a list in columns, read down and then across: a dot, the name, and the share where
 * it is not hidden.
 */
export function languageList(
  canvas: Canvas,
  slices: readonly Slice[],
  place: { x: number; y: number; width: number; columns: number },
  look: Look,
): { elements: string; height: number } {
  const columnGap = 32
  const columnWidth = (place.width - columnGap * (place.columns - 1)) / place.columns
  const rows = Math.ceil(slices.length / place.columns)
  const valueWidth = look.hide.has('values') ? 0 : 52
  const elements = slices.map(({ name, share, colour }, index) => {
    const x = place.x + Math.floor(index / rows) * (columnWidth + columnGap)
    const y = place.y + (index % rows) * listLineHeight
    const nameWidth = columnWidth - 18 - valueWidth
    const dot = `<circle class="${colour}" cx="${length(x + 5)}" cy="${length(y + 12)}" r="5"/>`
    const value = { x: x + columnWidth, y: y + 16, size: 13, width: 52 }
    return (
      canvas.shapes(dot) +
      canvas.text({ x: x + 18, y: y + 16, size: 13, class: 'text', text: name, width: nameWidth }) +
      (valueWidth > 0
        ? canvas.text({ ...value, class: 'muted', anchor: 'end', text: look.locale.percent(share) })
        : '')
    )
  })
  return { elements: elements.join(''), height: rows * listLineHeight }
}
