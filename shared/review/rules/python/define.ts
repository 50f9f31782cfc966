/** How the rules of Python are written: what most of them share is said here. */
import type { CallSite } from '../../flow/sites.ts'
import { isTainted, type Reach, type Value } from '../../flow/value.ts'
import type { Hit } from '../../rule.ts'
import type { SyntaxRule } from '../syntax-rule.ts'

type Described = Omit<SyntaxRule, 'category' | 'languages' | 'examples' | 'confidence'> & {
  category?: SyntaxRule['category']
  confidence?: SyntaxRule['confidence']
  path?: string
  bad: readonly string[]
  good: readonly string[]
}

/** A security rule; its confidence is medium unless said, its examples are of a Python file. */
export function defined({ path, bad, good, ...rest }: Described): SyntaxRule {
  return {
    category: 'security',
    confidence: 'medium',
    languages: ['python'],
    examples: { path: path ?? 'app/views.py', bad, good },
    ...rest,
  }
}

/** `all('os', 'system popen')` is `os.system`, `os.popen`; several prefixes are parted by spaces, too. */
export const all = (prefixes: string, names: string): string[] =>
  prefixes.split(' ').flatMap((prefix) => names.split(' ').map((name) => `${prefix}.${name}`))

/** The methods of HTTP that clients have functions of. */
export const verbs = 'get post put patch delete head options'

/** PyCrypto, and the package that carries it on under a name of its own. */
export const pycrypto = 'Crypto Cryptodome'

/** The argument of a call by its place, else by one of its names. */
export function argumentOf(
  site: CallSite,
  index: number,
  ...names: readonly string[]
): Value | undefined {
  const named = names.map((name) => site.named.get(name)).find((value) => value !== undefined)
  if (named !== undefined) return named
  const given = site.given.findIndex(({ isSpread }) => isSpread === true)
  return given !== -1 && given <= index ? undefined : site.arguments[index]
}

/** By its name a constant of another file: `TABLES`, `settings.ROOT`; or the interpreter's own. */
export const isNamedConstant = (value: Value): boolean =>
  value.reach < 2 &&
  /(?:^|\.)_?[A-Z][A-Z0-9_]+$|^sys\.|^__file__$|^__name__$/.test(value.path ?? '')

/** Whether a value is decided by more than the program's text. */
export const isDynamic = (value: Value, harm: string, least: Reach = 1): boolean =>
  value.constant === undefined &&
  value.function === undefined &&
  isTainted(value, harm, least) &&
  !isNamedConstant(value)

/** The pieces of a text that are not written in the program; the value itself where it is no text put together. */
export const dynamicPieces = (value: Value, harm: string, least: Reach = 1): readonly Value[] =>
  value.cleaned.has('*') || value.cleaned.has(harm)
    ? []
    : value.pieces === undefined
      ? isDynamic(value, harm, least)
        ? [value]
        : []
      : value.pieces.filter((piece) => isDynamic(piece, harm, least))

/**
 * What a value at a dangerous place says: surely where a stranger's data reaches it, probably where it reaches at
 * least so far, nothing where the program says it or it was made safe.
 */
export function speaksOf(
  value: Value | undefined,
  harm: string,
  least: Reach = 2,
): Partial<Hit> | undefined {
  if (value === undefined || value.constant !== undefined) return undefined
  if (isDynamic(value, harm, 4)) return { confidence: 'high' }
  return dynamicPieces(value, harm, least).length > 0 ? { confidence: 'medium' } : undefined
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

interface Sink {
  names: readonly string[]
  harm: string
  /** Which arguments, by place or name; the first unless said. */
  at?: readonly (number | string)[]
  least?: Reach
  /** Paths of values that are no such thing: a file that was sent is no path. */
  except?: RegExp
}

/** Calls that do harm with certain of their arguments. */
export const sink = ({ names, harm, at = [0], least = 4, except }: Sink) => ({
  names,
  check: (site: CallSite) =>
    speaksOfAny(
      at
        .map((place) => (typeof place === 'number' ? site.arguments[place] : site.named.get(place)))
        .filter((value) => !(except?.test(value?.path ?? '') ?? false)),
      harm,
      least,
    ),
})

export const isTrue = (value: Value | undefined): boolean =>
  value?.constant === true || value?.constant === 1
export const isFalse = (value: Value | undefined): boolean =>
  value?.constant === false || value?.constant === 0 || value?.constant === null

/** A text written in the program. */
export const textIn = (value: Value | undefined): string | undefined =>
  typeof value?.constant === 'string' ? value.constant : undefined

/** The code of the function (or of the file's beginning) around a place. */
export function codeAround({ enclosing, file }: Pick<CallSite, 'enclosing' | 'file'>): string {
  const around = enclosing.function?.node ?? file.root
  return file.text.slice(around.start, Math.min(around.end, around.start + 8_000))
}

/** A route of Flask that answers with these lines; `x` is what the request brought. */
export const inRoute = (imports: string, ...lines: readonly string[]): string =>
  [
    imports,
    'from flask import Flask, request',
    'app = Flask(__name__)',
    "@app.route('/')",
    'def index():',
    "    x = request.args.get('x')",
    ...lines.map((line) => `    ${line}`),
  ].join('\n')
