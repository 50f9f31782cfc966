/**
 * Positions as GitLab takes them: an added line by its new number alone, an unchanged one by both; a range by the
 * codes of its lines. Sources: GitLab Docs, "Discussions API"; GitLab, `Gitlab::Git.diff_line_code`.
 */
import type { Hunk } from '../../../../shared/review/diff/index.ts'
import type { Position } from '../positions.ts'
import type { PullRequest } from '../vcs-host.ts'

interface DiffLine {
  isAdded: boolean
  oldLine: number
  newLine: number
}

export interface LineOfRange {
  line_code: string
  type: 'new' | 'old'
  new_line: number
  old_line?: number
}

export interface DiffPosition {
  position_type: 'text'
  base_sha: string
  start_sha: string
  head_sha: string
  old_path: string
  new_path: string
  new_line: number
  old_line?: number
  line_range?: { start: LineOfRange; end: LineOfRange }
}

/** The position of lines that lie in one of the hunks; `undefined` where they do not. */
export async function diffPosition(
  { startCommit, baseCommit, headCommit }: PullRequest,
  paths: { path: string; previousPath?: string | undefined },
  hunks: readonly Hunk[],
  { startLine, line }: Position,
): Promise<DiffPosition | undefined> {
  const [first, last] = [lineIn(hunks, startLine), lineIn(hunks, line)]
  if (!first || !last) return undefined
  const code = await sha1(paths.path)
  return {
    position_type: 'text',
    // What is the base to others is where the range starts to GitLab.
    base_sha: startCommit,
    start_sha: baseCommit,
    head_sha: headCommit,
    old_path: paths.previousPath ?? paths.path,
    new_path: paths.path,
    ...numbersOf(last),
    ...(startLine < line && {
      line_range: { start: lineOfRange(code, first), end: lineOfRange(code, last) },
    }),
  }
}

const numbersOf = ({ isAdded, oldLine, newLine }: DiffLine) => ({
  new_line: newLine,
  ...(!isAdded && { old_line: oldLine }),
})

const lineOfRange = (code: string, line: DiffLine): LineOfRange => ({
  line_code: `${code}_${line.oldLine}_${line.newLine}`,
  type: line.isAdded ? 'new' : 'old',
  ...numbersOf(line),
})

/** A line of the head file. For an added one, `oldLine` is the line that stands next in the base file. */
function lineIn(hunks: readonly Hunk[], wanted: number): DiffLine | undefined {
  for (const { oldStart, newStart, lines } of hunks) {
    let oldLine = lines.some(({ mark }) => mark !== '+') ? oldStart : oldStart + 1
    let newLine = newStart
    for (const { mark } of lines) {
      if (mark !== '-' && newLine === wanted) return { isAdded: mark === '+', oldLine, newLine }
      if (mark !== '+') oldLine += 1
      if (mark !== '-') newLine += 1
    }
  }
  return undefined
}

async function sha1(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
