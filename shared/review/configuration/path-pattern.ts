/**
 * Patterns of paths, as `.gitignore` has them: `*` within a name, `**` over folders, `?` one sign. A
 * pattern without a slash is that of a name in any folder; one that ends with a slash, or names a folder,
 * takes all in it. The work is bounded by the product of both lengths, whatever the pattern is.
 */

/** Whether a path, or a folder that it lies in, is one of the pattern. */
export function matchesPath(pattern: string, path: string): boolean {
  const trimmed = pattern.replace(/^\.?\//, '').replace(/\/+$/, '')
  if (trimmed === '') return false
  const wanted = trimmed.includes('/') ? trimmed.split('/') : ['**', trimmed]
  return fits(wanted, path.split('/'))
}

/** Which prefixes of the path the steps so far have taken; at the end, any of them is a folder or the file. */
function fits(wanted: readonly string[], steps: readonly string[]): boolean {
  let reached = new Set([0])
  for (const part of wanted) {
    const next = new Set<number>()
    if (part === '**') {
      const first = Math.min(...reached)
      for (let to = first; to <= steps.length; to += 1) next.add(to)
    }
    for (const at of reached) {
      const isTaken = part !== '**' && at < steps.length && matchesName(part, steps[at]!)
      if (isTaken) next.add(at + 1)
    }
    reached = next
  }
  // What ends with `**` takes what is in a folder, not the folder's own name.
  return wanted.at(-1) === '**'
    ? reached.has(steps.length) && [...reached].some((at) => at < steps.length)
    : reached.size > 0
}

/** On a miss only the last `*` takes one sign more: linear but for its repetitions. */
function matchesName(pattern: string, name: string): boolean {
  let at = 0
  let star = -1
  let starAt = 0
  for (let index = 0; index < name.length;) {
    if (pattern[at] === '*') {
      star = at
      starAt = index
      at += 1
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[index])) {
      at += 1
      index += 1
    } else if (star >= 0) {
      at = star + 1
      starAt += 1
      index = starAt
    } else return false
  }
  while (pattern[at] === '*') at += 1
  return at === pattern.length
}
