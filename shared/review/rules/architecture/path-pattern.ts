/** Patterns of paths in the configuration: `*` within a folder, `**` across folders. */

/** Whether a path fits. Runs in steps of path and pattern multiplied, whatever the pattern: it comes from strangers. */
export function fitsPath(pattern: string, path: string): boolean {
  return fits(pattern.split('/'), path.split('/'))
}

function fits(pattern: readonly string[], parts: readonly string[]): boolean {
  // reached[i]: the first parts can be spelled by the first i pieces of the pattern.
  let reached = pattern.map(() => false)
  reached.push(false)
  reached[0] = true
  passFolders(pattern, reached)
  for (const part of parts) {
    const next = reached.map(() => false)
    for (let at = 0; at < pattern.length; at++) {
      if (!reached[at]) continue
      if (pattern[at] === '**') next[at] = true
      else if (fitsPart(pattern[at]!, part)) next[at + 1] = true
    }
    passFolders(pattern, next)
    reached = next
  }
  return reached[pattern.length]! || (pattern.at(-1) === '' && reached[pattern.length - 1]!)
}

/** `**` may stand for no folder at all. */
function passFolders(pattern: readonly string[], reached: boolean[]): void {
  for (let at = 0; at < pattern.length; at++)
    if (reached[at] && pattern[at] === '**') reached[at + 1] = true
}

/** `*` within one part: each piece is taken at its first place. */
function fitsPart(pattern: string, part: string): boolean {
  const pieces = pattern.split('*')
  if (pieces.length === 1) return pattern === part
  const [first, last] = [pieces[0]!, pieces.at(-1)!]
  if (!part.startsWith(first) || !part.endsWith(last) || part.length < first.length + last.length)
    return false
  let at = first.length
  for (const piece of pieces.slice(1, -1)) {
    const found = part.indexOf(piece, at)
    if (found < 0 || found + piece.length > part.length - last.length) return false
    at = found + piece.length
  }
  return true
}
