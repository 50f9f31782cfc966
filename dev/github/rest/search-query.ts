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

const dayMilliseconds = 86_400_000

/**
 * A span such as `>=2026-01-01`, `2026-01-01..2026-02-01` or `<2026-01-01T12:00:00Z`, as a test for
 * milliseconds since 1970; null when it is none. A date alone is the whole day.
 */
export function parseSpan(text: string): ((at: number) => boolean) | null {
  const range = /^(.+?)\.\.(.+)$/.exec(text)
  const compared = /^(>=|<=|>|<)(.+)$/.exec(text)
  const [low, high] = range ? [range[1]!, range[2]!] : ['*', '*']
  const bounds = (moment: string): [number, number] => {
    const start = Date.parse(moment)
    return [start, /T/.test(moment) ? start : start + dayMilliseconds - 1]
  }
  let test: { from: number; to: number }
  if (range) {
    test = {
      from: low === '*' ? Number.NEGATIVE_INFINITY : bounds(low)[0],
      to: high === '*' ? Number.POSITIVE_INFINITY : bounds(high)[1],
    }
  } else {
    const [start, end] = bounds(compared?.[2] ?? text)
    const infinite = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
    const spans: Record<string, { from: number; to: number }> = {
      '>=': { ...infinite, from: start },
      '>': { ...infinite, from: end + 1 },
      '<=': { ...infinite, to: end },
      '<': { ...infinite, to: start - 1 },
    }
    test = spans[compared?.[1] ?? ''] ?? { from: start, to: end }
  }
  if (Number.isNaN(test.from) || Number.isNaN(test.to)) return null
  return (at) => at >= test.from && at <= test.to
}
