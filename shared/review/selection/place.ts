/** Where a comment on a finding may stand, and what it may propose to stand there instead. */
import type { ChangedFile } from '../change.ts'
import type { Finding } from '../finding.ts'

export interface Place {
  line: number
  /** The first line, where there are several. */
  startLine?: number
  replacement?: string
}

/** More lines than that are no place, but a file. */
const mostLines = 12
const longestReplacement = 2_000

/**
 * The lines of a comment; `undefined` where the finding's line is none that the host shows. A suggestion
 * is kept where it takes the place of such lines alone.
 */
export function placeOf(finding: Finding, file: ChangedFile): Place | undefined {
  const shown = new Set(file.commentable)
  if (!shown.has(finding.line)) return undefined
  const { suggestion } = finding
  if (
    suggestion &&
    isSafeToTake(finding) &&
    isShown(suggestion.startLine, suggestion.endLine, shown)
  ) {
    const { startLine, endLine, replacement } = suggestion
    return { ...lines(startLine, endLine), replacement }
  }
  const isWhole = isShown(finding.line, finding.endLine, shown)
  return lines(finding.line, isWhole ? finding.endLine : finding.line)
}

const lines = (startLine: number, line: number): Place =>
  startLine === line ? { line } : { line, startLine }

function isShown(start: number, end: number, shown: ReadonlySet<number>): boolean {
  if (end < start || end - start >= mostLines) return false
  for (let line = start; line <= end; line += 1) if (!shown.has(line)) return false
  return true
}

/**
 * What a suggestion holds is taken over with one click: nothing that is not seen as it is may be in it,
 * and nothing beside a secret is ever repeated.
 */
export function isSafeToTake({ suggestion, rule }: Pick<Finding, 'suggestion' | 'rule'>): boolean {
  const text = suggestion?.replacement ?? ''
  return !rule.startsWith('secrets/') && text.length <= longestReplacement && !unseen.test(text)
}

/** Control signs but tab and line feed, marks of direction, and what has no width. */
const unseen = /[^\P{C}\t\n]|\u2028|\u2029/u
