/** What the rules of Go share: how they are described, and what they ask of a value. */
import type { CallSite } from '../../flow/sites.ts'
import { isTainted, type Reach, type Value } from '../../flow/value.ts'
import type { Hit } from '../../rule.ts'
import type { Answer, SyntaxRule } from '../syntax-rule.ts'

type Described = Omit<SyntaxRule, 'category' | 'languages' | 'examples' | 'confidence'> & {
  confidence?: SyntaxRule['confidence']
  bad: readonly string[]
  good: readonly string[]
}

/** A security rule; its confidence is high unless said. */
export function defined({ bad, good, ...rest }: Described): SyntaxRule {
  return {
    category: 'security',
    confidence: 'high',
    languages: ['go'],
    examples: { path: 'internal/server.go', bad, good },
    ...rest,
  }
}

/** Every one of these methods of every one of these types. */
export const all = (types: readonly string[], methods: readonly string[]): string[] =>
  types.flatMap((type) => methods.map((method) => `${type}.${method}`))

export const isDynamic = (value: Value | undefined): value is Value =>
  value !== undefined && value.constant === undefined && !isNamedConstant(value)

/** A constant of another file, by its name in capitals. */
const isNamedConstant = (value: Value) =>
  value.reach < 2 && /(?:^|\.)[A-Z][A-Z0-9_]{2,}$/.test(value.path ?? '')

/** Surely where a request decides the value, probably where it reaches as far as `least`. */
export function speaksOf(
  values: readonly (Value | undefined)[],
  harm: string,
  least: Reach = 4,
): Partial<Hit> | undefined {
  const dynamic = values.filter(isDynamic)
  if (dynamic.some((value) => isTainted(value, harm, 4))) return { confidence: 'high' }
  return dynamic.some((value) => isTainted(value, harm, least))
    ? { confidence: 'medium' }
    : undefined
}

interface Sink {
  names: readonly string[]
  harm: string
  /** Which arguments are dangerous; the first unless said. */
  at?: readonly number[]
  least?: Reach
  unless?: (site: CallSite) => boolean
}

/** Calls that do harm with certain of their arguments. */
export const sink = ({ names, harm, at = [0], least = 4, unless }: Sink) => ({
  names,
  check: (site: CallSite): Answer =>
    unless?.(site) === true
      ? undefined
      : speaksOf(
          at.map((index) => site.arguments[index]),
          harm,
          least,
        ),
})

/** Pieces of a text that are not written in the program and not made safe. */
export const dynamicPieces = (value: Value, harm: string): Value[] =>
  (value.pieces ?? []).filter(
    (piece) => isDynamic(piece) && isTainted(piece, harm, 1) && !isListOfMarks(piece),
  )

/** `strings.Join(marks, ", ")`: a list of `?` or `$1`, by what it is called. */
function isListOfMarks({ reach, expression }: Value): boolean {
  if (reach >= 3 || expression?.kind !== 'call') return false
  const [list] = expression.arguments
  return (
    list?.value.kind === 'name' &&
    /^(?:marks?|bind\w*|place_?holders?|holders?|questions?|qs|joins|wheres?|conds?|conditions?|clauses?|queryStrs)$/i.test(
      list.value.name,
    )
  )
}

export const isTrue = (value: Value | undefined): boolean => value?.constant === true

/** The text of the function around a place; of the whole file where none is. */
export function codeAround({ file, enclosing }: Pick<CallSite, 'file' | 'enclosing'>): string {
  const around = enclosing.function?.node ?? file.root
  return file.text.slice(around.start, Math.min(around.end, around.start + 20_000))
}

/** The same, up to the place itself. */
export function codeBefore({
  file,
  enclosing,
  node,
}: Pick<CallSite, 'file' | 'enclosing' | 'node'>) {
  const from = enclosing.function?.node.start ?? 0
  return file.text.slice(Math.max(from, node.start - 20_000), node.start)
}

/** Tests, examples and what only tests use: nobody serves from there. */
export const isTest = ({ file }: Pick<CallSite, 'file'>): boolean =>
  /_tests?\.go$|(?:^|\/)(?:testdata|_?examples?|mocks?|testutils?|tests?|integration|functional|tester)\//.test(
    file.path,
  )

/** Whether a file imports a package; looked up in its head only. */
export const imports = ({ file }: Pick<CallSite, 'file'>, module: string): boolean =>
  file.text.slice(0, 5_000).includes(`"${module}`)

/** A file with these imports and these statements in a handler. */
export const inHandler = (modules: string, ...lines: readonly string[]): string =>
  inFile(
    `net/http ${modules}`,
    'func handle(w http.ResponseWriter, r *http.Request) {',
    ...lines.map((line) => `\t${line}`),
    '}',
  )

/** A file with these imports and these statements in a function that is given a text. */
export const inFunction = (modules: string, ...lines: readonly string[]): string =>
  inFile(modules, 'func run(input string) {', ...lines.map((line) => `\t${line}`), '}')

export const inFile = (modules: string, ...lines: readonly string[]): string =>
  [
    'package main',
    '',
    'import (',
    ...modules
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map((module) => `\t"${module}"`),
    ')',
    '',
    ...lines,
  ].join('\n')
