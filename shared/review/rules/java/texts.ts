/** Texts of Java: builders, formats, and the methods of known texts. */
import { replacedIn, textOf } from '../../flow/texts.ts'
import { type Value, cleanedOf, dependingOn, unknown, written } from '../../flow/value.ts'

export const builders = new Set(['StringBuilder', 'StringBuffer', 'StringWriter', 'StringJoiner'])

export const instance = (path: string, more: Partial<Value> = {}): Value => ({
  ...unknown,
  path,
  isResolved: true,
  ...more,
})

export const isBuilder = (value: Value) => value.path !== undefined && builders.has(value.path)

export const builderOf = (path: string, given: readonly Value[]): Value => ({
  ...(typeof given[0]?.constant === 'number' || given[0] === undefined
    ? { reach: 0, cleaned: unknown.cleaned, skeleton: '' }
    : textOf([given[0]])),
  path,
  isResolved: true,
})

/** A builder with one more piece; its text is not known as a constant, for loops may add to it. */
export function grown(builder: Value, piece: Value | undefined): Value {
  if (piece === undefined) return builder
  const isWritten = builder.pieces === undefined && builder.skeleton !== undefined
  const text = textOf([isWritten ? written(builder.skeleton ?? '') : builder, piece])
  const { constant: all, ...rest } = text
  return {
    ...rest,
    ...(all !== undefined && { reach: 0 as const }),
    path: builder.path!,
    isResolved: true,
  }
}

/** Replacing line ends or all but letters makes a text safe for what those signs would do. */
export function replaced(receiver: Value, given: readonly Value[]): Value | undefined {
  const pattern = given[0]?.constant
  if (typeof pattern !== 'string') return undefined
  if (receiver.constant !== undefined) {
    const [sought, by] = given
    return by === undefined ? undefined : replacedIn(receiver, sought, by)
  }
  const value = dependingOn([receiver, ...given])
  if (/^\[\^[\w\\\- .,@]+\]/.test(pattern)) return cleanedOf(value, '*')
  if (/[\r\n]|\\[rnRs]/.test(pattern)) return cleanedOf(cleanedOf(value, 'log'), 'header')
  if (pattern.includes('..')) return cleanedOf(value, 'path')
  if (/[<>]/.test(pattern)) return cleanedOf(value, 'html')
  return undefined
}

/** `String.format`: what numbers fill is safe; what texts fill is a hole. */
export function formattedText(given: readonly Value[]): Value | undefined {
  const values =
    given[0]?.path === 'Locale' || given[0]?.path?.startsWith('Locale.') ? given.slice(1) : given
  const [template, ...rest] = values
  if (template?.skeleton === undefined) return undefined
  const filling = rest.length === 1 && rest[0]?.items !== undefined ? rest[0].items : rest
  const parts: Value[] = []
  let next = 0
  let from = 0
  for (const match of template.skeleton.matchAll(
    /%(?:(\d+)\$)?[-#+ ,(]*\d*(?:\.\d+)?([a-zA-Z%])|\{(\d+)\}/g,
  )) {
    parts.push(written(template.skeleton.slice(from, match.index)))
    from = match.index + match[0].length
    const [, place, kind, index] = match
    if (kind === '%' || kind === 'n') continue
    const at =
      place === undefined ? (index === undefined ? next++ : Number(index)) : Number(place) - 1
    const value = filling[at] ?? dependingOn(filling)
    parts.push(kind !== undefined && 'dxXofeEgGc'.includes(kind) ? written(0) : value)
  }
  parts.push(written(template.skeleton.slice(from)))
  const text = textOf(parts)
  const holes = template.pieces ?? []
  if (holes.length === 0) return text
  return {
    ...text,
    reach: dependingOn([text, ...holes]).reach,
    pieces: [...(text.pieces ?? []), ...holes],
  }
}

export function ofText(method: string, text: string, given: readonly Value[]): Value | undefined {
  const [a, b] = given.map(({ constant }) => constant)
  switch (method) {
    case 'charAt':
      return typeof a === 'number' && a < text.length ? written(text.charAt(a)) : undefined
    case 'substring':
      if (typeof a !== 'number' || (given.length > 1 && typeof b !== 'number')) return undefined
      return written(text.substring(a, b as number | undefined))
    case 'toLowerCase':
      return written(text.toLowerCase())
    case 'toUpperCase':
      return written(text.toUpperCase())
    case 'trim':
    case 'strip':
      return written(text.trim())
    case 'getBytes':
      return fixed(text, 'byte[]')
    case 'toCharArray':
      return fixed(text, 'char[]')
    case 'intern':
    case 'toString':
      return written(text)
    case 'length':
      return written(text.length)
    case 'equals':
      return a === undefined ? undefined : written(a === text)
    case 'equalsIgnoreCase':
      return typeof a === 'string' ? written(a.toLowerCase() === text.toLowerCase()) : undefined
    case 'isEmpty':
      return written(text === '')
    default:
      return undefined
  }
}

/** Bytes or letters of a text that is written in the program. */
export const fixed = (text: string, path: string): Value =>
  instance(path, { reach: 0, skeleton: text })
