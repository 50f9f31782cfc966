/**
 * Files that other programs than git name without a hunk: binary ones, and those that are on one side alone. Sources:
 * GNU diffutils, "Binary", "Comparing directories"; Subversion and Mercurial, `diff`.
 */
import type { LineCursor } from './hunks.ts'
import { commonPath, nameIn } from './paths.ts'

export interface NamedFile {
  path: string
  isBinary: boolean
}

/** The file that the line at the cursor names, which stands behind it then; else it stays where it is. */
export function takeNamedFile(cursor: LineCursor, isComparison: boolean): NamedFile | undefined {
  const line = cursor.lines[cursor.at]!
  if (line.length > longestLine) return undefined
  const names = differingNames(line)
  if (names) {
    cursor.at += 1
    return { path: commonPath(...namesOf(...names)), isBinary: true }
  }
  const [, changed, folder, name] = named.exec(line) ?? []
  if (changed !== undefined) {
    cursor.at += 1
    return { path: changed, isBinary: true }
  }
  if (isComparison && folder !== undefined && name !== undefined) {
    cursor.at += 1
    // Which of the two folders is the new one is not said.
    return { path: [...folder.split('/').slice(1), name].join('/'), isBinary: false }
  }
  return line.startsWith('Index: ') ? takeIndexed(cursor) : undefined
}

/** Two names of the greatest length that systems take, and the words around them. */
const longestLine = 9_000

const named = /^(?:Binary file (.+) has changed|Only in ([^:]+): (.+))\r?$/

const differing = /^Binary files (.+) differ\r?$/

/** Looked for from the end: a form with both names in it would try each `and` with each end. */
function differingNames(line: string): [string, string] | undefined {
  const both = differing.exec(line)?.[1] ?? ''
  const at = both.lastIndexOf(' and ')
  const names: [string, string] = [both.slice(0, Math.max(at, 0)), both.slice(at + ' and '.length)]
  return names.includes('') ? undefined : names
}

const namesOf = (one: string, other: string): [string, string] =>
  one === '/dev/null' ? [other, other] : [one, other === '/dev/null' ? one : other]

/** What Subversion and CVS name before its diff; without one, it is binary, empty, or only about properties. */
function takeIndexed(cursor: LineCursor): NamedFile | undefined {
  const { lines, at } = cursor
  if (!lines[at + 1]?.startsWith('=====')) return undefined
  let isBinary = false
  for (let ahead = at + 2; ahead < lines.length; ahead += 1) {
    const line = lines[ahead]!
    if (line.startsWith('--- ') || line.startsWith('diff --git ')) return undefined
    if (line.startsWith('Index: ')) break
    if (line.startsWith('Cannot display') || line.startsWith('Binary files ')) isBinary = true
  }
  cursor.at += 2
  return { path: nameIn(lines[at]!.slice('Index: '.length)), isBinary }
}
