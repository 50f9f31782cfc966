/** Where in a file's hunks a comment may stand. A position outside of them is refused by the hosts. */
import type { Hunk } from '../../../shared/review/diff/index.ts'

/** Lines of the head file, within one hunk. */
export interface Position {
  startLine: number
  line: number
  /** Whether that is less than was asked for: lines to take over would not fit there. */
  isClipped: boolean
}

/** What of some lines lies in one hunk: the last one's, else the first one's; `undefined` for none. */
export function positionIn(
  hunks: readonly Hunk[],
  firstLine: number,
  lastLine: number,
): Position | undefined {
  const spans = hunks.map(spanOf)
  const holding = (line: number) => spans.find(([begin, end]) => begin <= line && line <= end)
  const span = holding(lastLine) ?? holding(firstLine)
  if (!span || firstLine > lastLine) return undefined
  const startLine = Math.max(firstLine, span[0])
  const line = Math.min(lastLine, span[1])
  return { startLine, line, isClipped: startLine !== firstLine || line !== lastLine }
}

/** The first and the last line that a hunk shows of the head file. */
function spanOf({ newStart, lines }: Hunk): [number, number] {
  const count = lines.filter(({ mark }) => mark !== '-').length
  return [newStart, newStart + count - 1]
}
