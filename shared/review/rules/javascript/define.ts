/** How the rules of JavaScript and TypeScript are written: what most of them share is said here. */
import type { CallSite } from '../../flow/sites.ts'
import { isTainted, type Reach, type Value } from '../../flow/value.ts'
import type { Language } from '../../language.ts'
import type { Hit } from '../../rule.ts'
import type { SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { SyntaxRule } from '../syntax-rule.ts'

export const javascriptLanguages: readonly Language[] = ['javascript', 'typescript', 'tsx']

type Described = Omit<SyntaxRule, 'category' | 'languages' | 'examples' | 'confidence'> & {
  confidence?: SyntaxRule['confidence']
  path?: string
  bad: readonly string[]
  good: readonly string[]
}

/** A security rule; its confidence is high unless said, its examples are of a JavaScript file. */
export function defined({ path, bad, good, ...rest }: Described): SyntaxRule {
  return {
    category: 'security',
    confidence: 'high',
    languages: javascriptLanguages,
    examples: { path: path ?? 'src/example.js', bad, good },
    ...rest,
  }
}

/**
 * What a value in a dangerous place says: surely where a stranger's data reaches it, probably where it is anybody's
 * parameter (or whatever reaches at least so far), nothing where the program says it or it was made safe.
 */
export function speaksOf(
  value: Value | undefined,
  harm: string,
  least: Reach = 2,
): Partial<Hit> | undefined {
  if (value === undefined || value.constant !== undefined || value.function !== undefined)
    return undefined
  if (isTainted(value, harm, 4)) return { confidence: 'high' }
  return isTainted(value, harm, least) ? { confidence: 'medium' } : undefined
}

/** The surest of what several values say. */
export function speaksOfAny(
  values: readonly (Value | undefined)[],
  harm: string,
  least: Reach = 2,
): Partial<Hit> | undefined {
  const answers = values.flatMap((value) => speaksOf(value, harm, least) ?? [])
  return answers.find(({ confidence }) => confidence === 'high') ?? answers[0]
}

/** Whether a value is a parameter as it was given, or a text put together of such. */
export const isPlainParameter = (value: Value | undefined): boolean =>
  (value?.pieces ?? [value]).every(
    (piece) =>
      piece?.expression?.kind === 'name' &&
      piece.reach === 2 &&
      piece.path === piece.expression.name,
  )

interface Sink {
  names: readonly string[]
  harm: string
  /** Which positional arguments; the first unless said. */
  at?: readonly number[]
  /** Options that are as dangerous. */
  options?: readonly string[]
  least?: Reach
}

/** Calls that do harm with certain of their arguments. */
export const sink = ({ names, harm, at = [0], options = [], least = 2 }: Sink) => ({
  names,
  check: (site: CallSite) =>
    speaksOfAny(
      [
        ...at.map((index) => site.arguments[index]).map(withoutEntries),
        ...options.map((name) => site.option(name)),
      ],
      harm,
      least,
    ),
})

/** Of an object written in the call only its options count. */
const withoutEntries = (value: Value | undefined) =>
  value?.entries === undefined ? value : undefined

/** Whether an option is given and known to be this. */
export const isSet = (value: Value | undefined, to: Value['constant']): boolean =>
  value?.constant !== undefined && value.constant === to

/** A text written in the program that is not empty. */
export const isWrittenText = (value: Value | undefined): value is Value & { constant: string } =>
  typeof value?.constant === 'string' && value.constant.length > 0

/** How much of a file's code is looked through at a time, and how often in one file. */
const longestLook = 20_000

const answers = new WeakMap<SyntaxNode, Map<RegExp, boolean>>()

/** Whether the code of a node says something; asked again, the answer is there. */
export function says(file: SourceFile, node: SyntaxNode, pattern: RegExp): boolean {
  const known = answers.get(node) ?? new Map<RegExp, boolean>()
  answers.set(node, known)
  let answer = known.get(pattern)
  if (answer === undefined) {
    const end = Math.min(node.end, node.start + longestLook)
    answer = pattern.test(file.text.slice(node.start, end))
    known.set(pattern, answer)
  }
  return answer
}

interface Place {
  file: SourceFile
  enclosing: { function: { node: SyntaxNode } | undefined }
}

/** Whether the function (or file) around a place says something. */
export const saysAround = ({ file, enclosing }: Place, pattern: RegExp): boolean =>
  says(file, enclosing.function?.node ?? file.root, pattern)

const looks = new WeakMap<SourceFile, number>()

/** Counts costly looks into a file; `false` when it has had its share. */
export function mayLook(file: SourceFile, most: number): boolean {
  const count = (looks.get(file) ?? 0) + 1
  looks.set(file, count)
  return count <= most
}

/** Whether a call is a tagged template: `` sql`…${x}` ``, which libraries take apart themselves. */
export const isTagged = (node: SyntaxNode): boolean =>
  node.children.some(({ field, type }) => field === 'arguments' && type === 'template_string')
