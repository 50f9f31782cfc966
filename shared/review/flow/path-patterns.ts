/**
 * Paths by pattern: `os.system` is that path; `*.execute` is `execute` of anything; `os.*` is anything of
 * `os`; `/…/` is a regular expression of ours. Looked up by the last part of the path, so that a table of hundreds
 * costs a call one look.
 */

const lastOf = (path: string) => path.slice(path.lastIndexOf('.') + 1)

export class PathTable<T> {
  private readonly exact = new Map<string, T[]>()
  private readonly byLast = new Map<string, { prefix: string; item: T }[]>()
  private readonly byPrefix: { prefix: string; item: T }[] = []
  private readonly byExpression: { expression: RegExp; item: T }[] = []

  add(pattern: string, item: T): void {
    if (pattern.startsWith('/')) {
      this.byExpression.push({ expression: new RegExp(pattern.slice(1, -1)), item })
    } else if (pattern.startsWith('*.')) {
      const rest = pattern.slice(1)
      pushTo(this.byLast, lastOf(pattern), { prefix: rest, item })
    } else if (pattern.endsWith('.*')) {
      this.byPrefix.push({ prefix: pattern.slice(0, -1), item })
    } else {
      pushTo(this.exact, pattern, item)
    }
  }

  /** All items whose pattern is that of the path. */
  find(path: string): T[] {
    const found: T[] = []
    const exact = this.exact.get(path)
    if (exact !== undefined) found.push(...exact)
    const last = this.byLast.get(lastOf(path))
    if (last !== undefined) {
      for (const { prefix, item } of last) if (path.endsWith(prefix)) found.push(item)
    }
    for (const { prefix, item } of this.byPrefix) if (path.startsWith(prefix)) found.push(item)
    for (const { expression, item } of this.byExpression)
      if (expression.test(path)) found.push(item)
    return found
  }
}

function pushTo<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [item])
  else list.push(item)
}

/** A table of a record of patterns. */
export function tableOf<T>(record: Readonly<Record<string, T>>): PathTable<T> {
  const table = new PathTable<T>()
  for (const [pattern, item] of Object.entries(record)) table.add(pattern, item)
  return table
}
