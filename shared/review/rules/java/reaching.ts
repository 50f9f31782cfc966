/** What the rules of Java ask of a value at a sink, and how sure the answer is. */
import type { CallSite } from '../../flow/sites.ts'
import { isTainted, type Reach, type Value } from '../../flow/value.ts'
import type { SyntaxNode } from '../../syntax/node.ts'
import type { Answer, SyntaxRule } from '../syntax-rule.ts'

/** What all security rules of Java have in common. */
export const security = { category: 'security', languages: ['java'] } as const

/** The same path in many classes: `all(['A', 'B'], ['x', 'y'])` is `A.x`, `A.y`, `B.x`, `B.y`. */
export const all = (classes: readonly string[], methods: readonly string[]): string[] =>
  classes.flatMap((one) => methods.map((method) => `${one}.${method}`))

/**
 * Speaks where one of the values reaches the sink: surely where a request decides it, else as far as `least`
 * allows (2: a parameter of a method that anybody may call).
 */
export function reached(
  values: readonly (Value | undefined)[],
  harm: string,
  least: Reach = 4,
): Answer {
  const known = values.filter((value) => value !== undefined)
  if (known.some((value) => isTainted(value, harm, 4))) return { confidence: 'high' }
  return known.some((value) => isTainted(value, harm, least)) ? { confidence: 'medium' } : undefined
}

export interface Sink {
  names: readonly string[]
  /** Which arguments are dangerous; all where it is not said. */
  at?: readonly number[]
  harm: string
  least?: Reach
}

/** Listens to calls with a dangerous argument. */
export const sinks = (...list: readonly Sink[]): NonNullable<SyntaxRule['calls']> =>
  list.map(({ names, at, harm, least }) => ({
    names,
    check: ({ arguments: given }: CallSite) =>
      reached(at === undefined ? given : at.map((index) => given[index]), harm, least),
  }))

/** A text that is put together with something that is not written in the program. */
export const dynamicPieces = (value: Value, harm: string): Value[] =>
  (value.pieces ?? []).filter(
    (piece) =>
      piece.constant === undefined &&
      piece.reach >= 2 &&
      !piece.cleaned.has('*') &&
      !piece.cleaned.has(harm) &&
      !isNamedConstant(piece),
  )

/** `Tables.USERS`, `USERS`: by its name a constant, though of another file. */
export const isNamedConstant = (value: Value): boolean =>
  value.reach < 2 && /(?:^|\.)[A-Z][A-Z0-9_]*$/.test(value.path ?? '')

/** The constant a value is, or is by default where a configuration says nothing else. */
export const constantOrDefault = (value: Value | undefined): string | undefined => {
  const constant = value?.constant ?? value?.entries?.get('default')?.constant
  return typeof constant === 'string' ? constant : undefined
}

export const isTrue = (value: Value | undefined): boolean =>
  value?.constant === true || value?.path === 'Boolean.TRUE'
export const isFalse = (value: Value | undefined): boolean =>
  value?.constant === false || value?.path === 'Boolean.FALSE'

/** How much of a function, or of a file, is read for what it is about. */
const longestAround = 20_000

const mentioned = new WeakMap<SyntaxNode, Map<RegExp, boolean>>()

/**
 * Whether the function a place stands in, or outside of one the file, has a text that the pattern finds. Asked
 * once for each function, so that a function of a thousand such places costs no more than one.
 */
export function mentions(
  { file, enclosing }: { file: CallSite['file']; enclosing: CallSite['enclosing'] },
  pattern: RegExp,
): boolean {
  const own = enclosing.function?.node ?? file.root
  const known = mentioned.get(own) ?? new Map<RegExp, boolean>()
  mentioned.set(own, known)
  const before = known.get(pattern)
  if (before !== undefined) return before
  const found = pattern.test(
    file.text.slice(own.start, Math.min(own.end, own.start + longestAround)),
  )
  known.set(pattern, found)
  return found
}

/** Statements as they stand in a method of a servlet. */
export const inServlet = (...lines: readonly string[]): string =>
  inClass(
    'public void doGet(HttpServletRequest request, HttpServletResponse response) throws Exception {',
    ...lines.map((line) => `  ${line}`),
    '}',
  )

export const inClass = (...lines: readonly string[]): string =>
  ['public class Example {', ...lines.map((line) => `  ${line}`), '}'].join('\n')

export const inMethod = (...lines: readonly string[]): string =>
  inClass('void run(String input) throws Exception {', ...lines.map((line) => `  ${line}`), '}')
