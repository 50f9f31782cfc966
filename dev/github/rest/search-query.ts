/** Search qualifiers: `author:ada created:>=2026-01-01 -author:bob`. */

export type Qualifier = { key: string; value: string; not: boolean }

/** The qualifiers of a query; null when it holds a word that is none. */
export function parseQualifiers(query: string): Qualifier[] | null {
  const qualifiers: Qualifier[] = []
  for (const word of query.trim().split(/\s+/)) {
    const match = /^(-?)([a-z-]+):(.+)$/.exec(word)
    if (!match) return null
    qualifiers.push({ not: match[1] === '-', key: match[2]!, value: match[3]!.replaceAll('"', '') })
  }
  return qualifiers
}

type Span = { from: number; to: number }

const always: Span = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
const dayMilliseconds = 86_400_000

/**
 * A span such as `>=2026-01-01`, `2026-01-01..2026-02-01` or `<2026-01-01T12:00:00Z`, as a test for
 * milliseconds since 1970; null when it is none. A date alone is the whole day.
 */
export function parseSpan(text: string): ((at: number) => boolean) | null {
  const { from, to } = readSpan(text)
  return Number.isNaN(from) || Number.isNaN(to) ? null : (at) => at >= from && at <= to
}

function readSpan(text: string): Span {
  const [, low, high] = /^(.+?)\.\.(.+)$/.exec(text) ?? []
  if (low && high) {
    return {
      from: low === '*' ? always.from : spanOfMoment(low).from,
      to: high === '*' ? always.to : spanOfMoment(high).to,
    }
  }
  const [, sign, moment = text] = /^(>=|<=|>|<)(.+)$/.exec(text) ?? []
  const { from, to } = spanOfMoment(moment)
  if (sign === '>=') return { ...always, from }
  if (sign === '>') return { ...always, from: to + 1 }
  if (sign === '<=') return { ...always, to }
  if (sign === '<') return { ...always, to: from - 1 }
  return { from, to }
}

function spanOfMoment(moment: string): Span {
  const from = Date.parse(moment)
  return { from, to: moment.includes('T') ? from : from + dayMilliseconds - 1 }
}
