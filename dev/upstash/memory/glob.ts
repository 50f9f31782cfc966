/** Redis' patterns for keys: `*`, `?`, `[abc]`, `[a-z]`, `[^a]`, and `\` before a plain character. */

/** The pattern as an expression that a whole key must match. */
export function globOf(pattern: string): RegExp {
  const source = pattern.replace(
    /\\(.)|\[(\^?)((?:\\.|[^\]\\])*)\]|([\s\S])/g,
    (_, escaped?: string, not?: string, within?: string, plain?: string) => {
      if (escaped !== undefined) return literal(escaped)
      if (within !== undefined) return classOf(not === '^', within)
      if (plain === '*') return '[\\s\\S]*'
      if (plain === '?') return '[\\s\\S]'
      return literal(plain ?? '')
    },
  )
  return new RegExp(`^${source}$`)
}

/** An empty class matches nothing, as in Redis; only a hyphen keeps a meaning of its own. */
function classOf(negated: boolean, within: string): string {
  const members = within.replace(/\\(.)|([\\\]^[])/g, (_, escaped?: string, special?: string) =>
    literal(escaped ?? special ?? ''),
  )
  return `[${negated ? '^' : ''}${members}]`
}

function literal(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
