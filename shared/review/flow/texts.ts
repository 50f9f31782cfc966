/** Texts put together: which pieces are written in the program, and where the holes are. */
import type { Expression } from '../form/form.ts'
import { dependingOn, fewOf, type Value } from './value.ts'

/** What stands in a skeleton for a piece that is not known. */
export const hole = '\0'

const longestSkeleton = 4_000

/** The value of pieces put together to one text. */
export function textOf(parts: readonly Value[], expression?: Expression): Value {
  const value = dependingOn(parts, expression)
  let skeleton = ''
  for (const part of parts) {
    if (skeleton.length > longestSkeleton) break
    if (part.constant !== undefined) skeleton += String(part.constant)
    else skeleton += part.skeleton ?? hole
  }
  const pieces = parts.flatMap((part) =>
    part.constant !== undefined ? [] : part.pieces === undefined ? [part] : [...part.pieces],
  )
  value.skeleton = skeleton.slice(0, longestSkeleton)
  if (pieces.length === 0) value.constant = value.skeleton
  else value.pieces = pieces.length > 24 ? fewOf(pieces) : pieces
  return value
}

/** `'… %s …' % values` and its like: every placeholder becomes a hole, or the constant that fills it. */
export function formatted(
  template: Value,
  placeholder: RegExp,
  values: readonly Value[],
  expression?: Expression,
): Value {
  const parts: Value[] = []
  const text = template.skeleton ?? hole
  let index = 0
  let from = 0
  for (const match of text.matchAll(placeholder)) {
    parts.push(pieceOfText(text.slice(from, match.index)))
    parts.push(values[index] ?? dependingOn(values))
    index += 1
    from = match.index + match[0].length
  }
  parts.push(pieceOfText(text.slice(from)))
  const value = textOf(parts, expression)
  if (index < values.length || template.pieces !== undefined) {
    // Values without a place of their own, and holes of the template itself, count as well.
    const all = dependingOn([value, template, ...values], expression)
    return {
      ...value,
      reach: all.reach,
      cleaned: all.cleaned,
      ...(all.origin && { origin: all.origin }),
    }
  }
  return value
}

/** A text in which something written in the program is replaced: where it stood, the new piece stands. */
export function replacedIn(text: Value, sought: Value | undefined, by: Value): Value | undefined {
  if (text.skeleton === undefined || typeof sought?.constant !== 'string' || sought.constant === '')
    return undefined
  const parts = text.skeleton.split(sought.constant)
  if (parts.length === 1 || parts.length > 24) return undefined
  return textOf(
    parts.flatMap((part, index) => {
      const piece = part.includes(hole) ? { ...text, skeleton: part } : pieceOfText(part)
      return index === 0 ? [piece] : [by, piece]
    }),
  )
}

const pieceOfText = (text: string): Value => ({
  reach: 0,
  cleaned: new Set(),
  constant: text,
  skeleton: text,
})
