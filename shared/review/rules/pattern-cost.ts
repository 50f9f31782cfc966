/**
 * How a regular expression backtracks: whether there is a text of one repeated character that it can read in very
 * many ways before it fails. Each way doubles with every character where a repeated group can split the text.
 */

type Item = { atom: Atom; least: number; most: number; isAssertion: boolean }
type Atom =
  | { kind: 'set'; has: (code: number) => boolean }
  | { kind: 'group'; ways: Item[][] }
  | { kind: 'empty' }

export type PatternCost = 'exponential' | 'polynomial' | undefined

/** Characters that stand for their kind, beside those the pattern itself names. */
const kinds = [...'a1 _-.Zé\n'].map((sign) => sign.codePointAt(0)!)

const samplesOf = (source: string) => [
  ...new Set([...kinds, ...[...source].slice(0, 60).map((sign) => sign.codePointAt(0)!)]),
]

const longestPattern = 500

/** Groups within groups, at the most. */
const deepest = 8

/** What the worst text of one repeated character costs. Patterns that cannot be read cost nothing. */
export function patternCost(source: string): PatternCost {
  if (source.length > longestPattern || !/[+*}]/.test(source)) return undefined
  const ways = new PatternReader(source).read()
  if (ways === undefined) return undefined
  const samples = samplesOf(source)
  for (const code of samples) {
    if (ways.some((way) => isExponential(way, code, false))) return 'exponential'
  }
  for (const code of samples) {
    if (ways.some((way) => isPolynomial(way, code))) return 'polynomial'
  }
  return undefined
}

/** Whether a text of this character alone (or none) can be what the item reads. */
const reads = (item: Item, code: number): boolean => item.least === 0 || readsOnce(item.atom, code)

const readsOnce = (atom: Atom, code: number): boolean => {
  if (atom.kind === 'empty') return true
  if (atom.kind === 'set') return atom.has(code)
  return atom.ways.some((way) => way.every((item) => reads(item, code)))
}

/** Whether it can read at least one of the character. */
const takes = (item: Item, code: number): boolean => {
  if (item.most === 0 || item.isAssertion || item.atom.kind === 'empty') return false
  if (item.atom.kind === 'set') return item.atom.has(code)
  return item.atom.ways.some(
    (way) => way.every((inner) => reads(inner, code)) && way.some((inner) => takes(inner, code)),
  )
}

const isEndless = (item: Item) => item.most > 50

/** Whether what follows can fail: something must stand there, or the text must end. */
const canFail = (rest: readonly Item[], isBeforeMore: boolean): boolean =>
  isBeforeMore || rest.some((item) => item.isAssertion || item.least > 0)

function isExponential(way: readonly Item[], code: number, isBeforeMore: boolean): boolean {
  return way.some((item, index) => {
    if (item.atom.kind !== 'group') return false
    const fails = canFail(way.slice(index + 1), isBeforeMore)
    if (item.atom.ways.some((inner) => isExponential(inner, code, fails || isEndless(item))))
      return fails
    if (!fails || !isEndless(item)) return false
    const taking = item.atom.ways.filter(
      (inner) => inner.every((one) => reads(one, code)) && inner.some((one) => takes(one, code)),
    )
    return (
      taking.length > 1 ||
      taking.some((inner) => inner.some((one) => takes(one, code) && canSplit(one)))
    )
  })
}

/** Whether an item reads texts of several lengths, so that a repetition around it can split a text in many ways. */
const canSplit = (item: Item): boolean =>
  isEndless(item) ||
  (item.atom.kind === 'group' && item.atom.ways.some((way) => way.some(canSplit)))

/** Three endless items in a row that all take the character: the third power of its length, and more. */
function isPolynomial(way: readonly Item[], code: number): boolean {
  let row = 0
  for (const [index, item] of way.entries()) {
    if (isEndless(item) && takes(item, code)) {
      row += 1
    } else if (!reads(item, code)) row = 0
    if (row >= 3 && canFail(way.slice(index + 1), false)) return true
  }
  return way.some(
    (item) =>
      item.atom.kind === 'group' && item.atom.ways.some((inner) => isPolynomial(inner, code)),
  )
}

const classes: Readonly<Record<string, (code: number) => boolean>> = {
  d: (code) => code >= 48 && code <= 57,
  w: (code) =>
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    code === 95 ||
    (code >= 97 && code <= 122),
  s: (code) => code === 32 || (code >= 9 && code <= 13) || code === 160,
}

const controls: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, f: 12, v: 11, '0': 0 }

/** Reads a pattern into ways of items; `undefined` where it is none. */
class PatternReader {
  private readonly source: string
  private at = 0
  private depth = 0

  constructor(source: string) {
    this.source = source
  }

  read(): Item[][] | undefined {
    const ways = this.readWays()
    return this.at === this.source.length ? ways : undefined
  }

  private readWays(): Item[][] {
    const ways: Item[][] = [[]]
    while (this.at < this.source.length && this.source[this.at] !== ')') {
      if (this.source[this.at] === '|') {
        this.at += 1
        ways.push([])
      } else ways.at(-1)!.push(this.readItem())
    }
    return ways
  }

  private readItem(): Item {
    const isAssertion = /^(\$|\^|\\[bB]|\(\?(=|!|<=|<!))/.test(
      this.source.slice(this.at, this.at + 4),
    )
    const isEnd = this.source[this.at] === '$' || this.source.startsWith('(?', this.at)
    const atom = this.readAtom()
    const [least, most] = this.readQuantifier()
    return {
      atom: isAssertion ? { kind: 'empty' } : atom,
      least: isAssertion ? 0 : least,
      most,
      isAssertion: isAssertion && isEnd,
    }
  }

  private readAtom(): Atom {
    const sign = this.source[this.at]!
    this.at += 1
    if (sign === '(') return this.readGroup()
    if (sign === '[') return this.readSet()
    if (sign === '.') return { kind: 'set', has: (code) => code !== 10 && code !== 13 }
    if (sign === '^' || sign === '$') return { kind: 'empty' }
    if (sign === '\\') return this.readEscape()
    const code = sign.codePointAt(0)!
    return { kind: 'set', has: (other) => other === code }
  }

  private readGroup(): Atom {
    const opening = /^\?(?:[:=!>]|<[=!]|P?<[^>]*>|[a-zA-Z-]*:|[aiLmsux]+(?=\)))/.exec(
      this.source.slice(this.at, this.at + 60),
    )
    if (opening !== null) this.at += opening[0].length
    this.depth += 1
    // A pattern nested deeper counts as one that cannot be read.
    if (this.depth > deepest) this.at = Number.POSITIVE_INFINITY
    const ways = this.readWays()
    this.depth -= 1
    this.at += 1
    return { kind: 'group', ways }
  }

  private readEscape(): Atom {
    const sign = this.source[this.at] ?? ''
    this.at += 1
    const known = classes[sign.toLowerCase()]
    if (known !== undefined) {
      return { kind: 'set', has: sign === sign.toLowerCase() ? known : (code) => !known(code) }
    }
    if (sign === 'b' || sign === 'B' || /[1-9]/.test(sign)) return { kind: 'empty' }
    const code = this.readCode(sign)
    return code === undefined
      ? { kind: 'set', has: () => false }
      : { kind: 'set', has: (other) => other === code }
  }

  /** The character an escape stands for; `undefined` for classes of Unicode. */
  private readCode(sign: string): number | undefined {
    if (sign === 'x' || sign === 'u') {
      const digits = /^(\{[0-9a-fA-F]+\}|[0-9a-fA-F]{4}|[0-9a-fA-F]{2})/.exec(
        this.source.slice(this.at, this.at + 8),
      )
      if (digits === null) return sign.codePointAt(0)
      this.at += digits[0].length
      return Number.parseInt(digits[0].replaceAll(/[{}]/g, ''), 16)
    }
    if (sign === 'p' || sign === 'P') {
      const end = this.source.indexOf('}', this.at)
      this.at = end === -1 ? this.at : end + 1
      return undefined
    }
    return controls[sign] ?? sign.codePointAt(0)
  }

  private readSet(): Atom {
    const isNot = this.source[this.at] === '^'
    if (isNot) this.at += 1
    const tests: ((code: number) => boolean)[] = []
    while (this.at < this.source.length && this.source[this.at] !== ']')
      tests.push(this.readRange())
    this.at += 1
    const has = (code: number) => tests.some((test) => test(code))
    return { kind: 'set', has: isNot ? (code) => !has(code) : has }
  }

  private readRange(): (code: number) => boolean {
    const from = this.readSetSign()
    if (typeof from === 'function') return from
    if (this.source[this.at] !== '-' || this.source[this.at + 1] === ']')
      return (code) => code === from
    this.at += 1
    const to = this.readSetSign()
    return typeof to === 'function'
      ? (code) => code === from || code === 45 || to(code)
      : (code) => code >= from && code <= to
  }

  private readSetSign(): number | ((code: number) => boolean) {
    const sign = this.source[this.at] ?? ''
    this.at += 1
    if (sign !== '\\') return sign.codePointAt(0) ?? 0
    const escaped = this.source[this.at] ?? ''
    this.at += 1
    const known = classes[escaped.toLowerCase()]
    if (known !== undefined)
      return escaped === escaped.toLowerCase() ? known : (code) => !known(code)
    if (escaped === 'b') return 8
    return this.readCode(escaped) ?? (() => false)
  }

  private readQuantifier(): [number, number] {
    const text = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(
      this.source.slice(this.at, this.at + 16),
    )?.[0]
    if (text === undefined) return [1, 1]
    this.at += text.length
    if (text.startsWith('*')) return [0, Number.POSITIVE_INFINITY]
    if (text.startsWith('+')) return [1, Number.POSITIVE_INFINITY]
    if (text.startsWith('?')) return [0, 1]
    const [, least, comma, most] = /\{(\d+)(,?)(\d*)/.exec(text)!
    return [
      Number(least),
      comma === '' ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most),
    ]
  }
}
