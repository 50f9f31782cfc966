/** What is known of a value at a place in the program. */
import type { Expression, FunctionForm } from '../form/form.ts'

/**
 * How far others decide what a value is, from not at all to wholly:
 * 0 written in the program; 1 not known (what some function gave); 2 a parameter of a function that anybody may
 * call; 3 from outside the process, but not from a stranger (arguments, environment, files, database); 4 from a
 * request, a message, a socket.
 */
export type Reach = 0 | 1 | 2 | 3 | 4

export interface Value {
  reach: Reach
  /** Kinds of harm it has been made safe for: `html`, `sql`, `shell`, `path`, `url`; `*` is all. */
  cleaned: ReadonlySet<string>
  /** Present where the value is known: a text, number, truth value or null. */
  constant?: string | number | boolean | null
  /**
   * What it is, by imports and types: `os.path.join`, `express.Request`. Without either, as it is written.
   * An instance has the path of its class: `MessageDigest`.
   */
  path?: string
  /** Whether `path` comes from an import, a type or the language, not only from how it is written. */
  isResolved?: boolean
  /** A text with holes (`\0`) where pieces are not known: `select * from t where id = \0`. */
  skeleton?: string
  /** The pieces of a text put together that are not written in the program. */
  pieces?: readonly Value[]
  /** Entries of an object or dictionary, items of a list, where they are known. */
  entries?: Map<string, Value>
  items?: Value[]
  /** What stood in the brackets, where it is an item that was not known: `object[chosenBy]`. */
  chosenBy?: Value
  /** A function of this file. */
  function?: FunctionForm
  /** Where it comes from: the expression that brought in its reach. */
  origin?: Expression
  /** The expression whose value this is. */
  expression?: Expression
}

const nothingCleaned: ReadonlySet<string> = new Set()

export const written = (constant: string | number | boolean | null): Value => ({
  reach: 0,
  cleaned: nothingCleaned,
  constant,
  ...(typeof constant === 'string' && { skeleton: constant }),
})

/** A value of which nothing is known but how far others reach. */
export const ofReach = (level: Reach, origin?: Expression): Value => ({
  reach: level,
  cleaned: nothingCleaned,
  ...(origin !== undefined && { origin }),
})

export const unknown: Value = ofReach(1)

export const isConstant = (value: Value): boolean => value.constant !== undefined

/** Whether the value reaches so far and has not been made safe for this kind of harm. */
export const isTainted = (value: Value, harm: string, least: Reach = 4): boolean =>
  value.reach >= least && !value.cleaned.has('*') && !value.cleaned.has(harm)

/** The same value, made safe for a kind of harm. */
export const cleanedOf = (value: Value, harm: string): Value => ({
  ...value,
  cleaned: new Set([...value.cleaned, harm]),
})

/** What depends on all of these: it reaches as far as the farthest and is as safe as the least safe. */
export function dependingOn(values: readonly Value[], expression?: Expression): Value {
  let farthest: Value | undefined
  for (const value of values) {
    if (farthest === undefined || isFarther(value, farthest)) farthest = value
  }
  if (farthest === undefined) return { ...unknown, ...(expression && { expression }) }
  const origin = farthest.origin ?? farthest.expression
  return {
    reach: farthest.reach,
    cleaned: cleanedInAll(values, farthest),
    ...(origin !== undefined && { origin }),
    ...(expression !== undefined && { expression }),
  }
}

const isFarther = (a: Value, b: Value) =>
  a.reach > b.reach || (a.reach === b.reach && a.cleaned.size < b.cleaned.size)

/** Pieces written in the program need no cleaning; of the others, what all have been cleaned for. */
function cleanedInAll(values: readonly Value[], farthest: Value): ReadonlySet<string> {
  if (farthest.reach < 2 || farthest.cleaned.size === 0) return farthest.cleaned
  const others = values.filter((value) => value.reach >= 2)
  if (others.length === 1) return farthest.cleaned
  const harms = new Set(others.flatMap((value) => [...value.cleaned]))
  return new Set(
    [...harms].filter((harm) =>
      others.every((value) => value.cleaned.has('*') || value.cleaned.has(harm)),
    ),
  )
}

/** How many pieces of a text are told apart; a loop that builds one would make them without end. */
const mostPieces = 24

/** The same pieces once each, at most 24: the farthest first. */
export const fewOf = (pieces: readonly Value[]): readonly Value[] =>
  pieces.length <= 1
    ? pieces
    : [...new Set(pieces)].toSorted((a, b) => b.reach - a.reach).slice(0, mostPieces)

/** What is known where two ways meet: only what both know, and the farther reach. */
export function joined(a: Value, b: Value): Value {
  if (a === b) return a
  const both = dependingOn([a, b])
  if (a.constant !== undefined && a.constant === b.constant) both.constant = a.constant
  if (a.skeleton !== undefined && a.skeleton === b.skeleton) both.skeleton = a.skeleton
  const path =
    a.path === b.path
      ? a.path
      : a.constant === null
        ? b.path
        : b.constant === null
          ? a.path
          : undefined
  if (path !== undefined) {
    both.path = path
    both.isResolved = (a.isResolved ?? false) || (b.isResolved ?? false)
  }
  if (a.pieces ?? b.pieces) both.pieces = fewOf([...(a.pieces ?? []), ...(b.pieces ?? [])])
  if (both.skeleton === undefined) {
    // Where two texts meet, the one put together is the one a rule asks about.
    const built = a.pieces === undefined ? b : a
    if (built.pieces !== undefined && built.skeleton !== undefined) both.skeleton = built.skeleton
  }
  if (a.function !== undefined && a.function === b.function) both.function = a.function
  if (a.items && a.items.length <= mostPieces && a.items.length === b.items?.length) {
    const { items } = b
    both.items = a.items.map((item, index) => joined(item, items[index]!))
  }
  const entries = a.entries ?? b.entries
  if (entries !== undefined && (a.entries === b.entries || !a.entries || !b.entries))
    both.entries = entries
  else if (a.entries && b.entries) both.entries = joinedEntries(a.entries, b.entries)
  return both
}

/** Entries of both, as far as there are not too many. */
function joinedEntries(a: Map<string, Value>, b: Map<string, Value>): Map<string, Value> {
  const entries = new Map(a)
  for (const [key, value] of b) {
    const other = entries.get(key)
    entries.set(key, other === undefined ? value : joined(other, value))
  }
  return entries
}
