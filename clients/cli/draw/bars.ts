/** Bars: of a score with what it may still be, of a floor, and of parts of a whole. */
import { bold, faint, inked, type Ink, type Line, type Span } from './line.ts'
import type { Paper } from './paper.ts'
import { fitted } from './width.ts'

/**
 * A bar of so many columns, filled up to `value` (0–1); what lies between that and `best` is not
 * known, and hatched.
 */
export function bar(
  value: number,
  best: number,
  columns: number,
  ink: Ink,
  { signs }: Paper,
): Span[] {
  const known = Math.min(1, Math.max(0, value))
  // What is there is seen, however little it is.
  const filled = known > 0 ? Math.max(1, Math.round(known * columns)) : 0
  const unknown = Math.min(columns, Math.max(filled, Math.round(best * columns))) - filled
  return [
    inked(signs.full.repeat(filled), ink),
    inked(signs.unknown.repeat(unknown), 'muted'),
    inked(signs.empty.repeat(columns - filled - unknown), 'track'),
  ]
}

export type Part = { share: number; ink: Ink }

/**
 * Parts of a whole side by side, each at least a column wide; in letters where neither colours nor
 * blocks tell them apart.
 */
export function stackedBar(parts: readonly Part[], columns: number, paper: Paper): Span[] {
  const widths = widthsOf(
    parts.map(({ share }) => share),
    columns,
  )
  return parts.map(({ ink }, index) => {
    const sign = paper.isColoured ? paper.signs.full : letterOf(index)
    return inked(sign.repeat(widths[index]!), ink)
  })
}

/** The name of a part where there is no colour for it. */
export const letterOf = (index: number): string => 'ABCDEFGHIJ'[index] ?? '?'

/** Whole columns that add up, by the largest remainder. */
function widthsOf(shares: readonly number[], columns: number): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0)
  const free = columns - shares.length
  const exact = shares.map((share) => (all > 0 ? (share / all) * free : 0))
  const widths = exact.map((width) => 1 + Math.floor(width))
  const byRemainder = exact
    .map((width, index) => ({ index, remainder: width % 1 }))
    .toSorted((one, two) => two.remainder - one.remainder)
  let left = columns - widths.reduce((sum, width) => sum + width, 0)
  for (const { index } of byRemainder) if (left-- > 0) widths[index]! += 1
  return widths
}

/** A heading with a rule behind it, as wide as the paper; the note where there is room for it. */
export function heading(text: string, note: string, columns: number, { signs }: Paper): Line {
  const title = fitted(text.toUpperCase(), columns, signs.ellipsis)
  const noted = note !== '' && title.length + note.length + 2 <= columns ? `  ${note}` : ''
  const rule = signs.rule.repeat(Math.max(0, columns - title.length - noted.length - 2))
  return [
    bold(title),
    ...(noted === '' ? [] : [faint(noted)]),
    ...(rule === '' ? [] : [inked(`  ${rule}`, 'track')]),
  ]
}
