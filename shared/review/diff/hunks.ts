/** The hunks of one file's unified diff: what was there, what is there now, and where. */

export interface HunkLine {
  mark: ' ' | '+' | '-'
  /** The line with the break that ends it; without one where the file ends so. */
  text: string
}

export interface Hunk {
  /** The first line on each side, counted from 1; for an empty side the line before it, as diffs have it. */
  oldStart: number
  newStart: number
  lines: readonly HunkLine[]
}

/** Lines of a text, and where the reader of them stands. */
export interface LineCursor {
  readonly lines: readonly string[]
  at: number
}

const header = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/

/** The hunks of a patch that holds nothing else; `undefined` where it is not whole, or none. */
export function readHunks(patch: string): Hunk[] | undefined {
  const cursor: LineCursor = { lines: patch.split('\n'), at: 0 }
  const hunks = takeHunks(cursor)
  const rest = cursor.lines.slice(cursor.at)
  return hunks && hunks.length > 0 && rest.every((line) => line === '') ? hunks : undefined
}

/**
 * The hunks at the cursor, which stands behind them then. `undefined` where one ends before the lines come
 * that it announces, has others, or does not follow the one before.
 */
export function takeHunks(cursor: LineCursor): Hunk[] | undefined {
  const hunks: Hunk[] = []
  let oldEnd = 0
  let newEnd = 0
  while (cursor.lines[cursor.at]?.startsWith('@@')) {
    const match = header.exec(cursor.lines[cursor.at]!)
    if (!match) return undefined
    cursor.at += 1
    const [oldStart, oldCount] = [Number(match[1]), Number(match[2] ?? 1)]
    const [newStart, newCount] = [Number(match[3]), Number(match[4] ?? 1)]
    const lines = takeLines(cursor, oldCount, newCount)
    const oldFirst = oldCount === 0 ? oldStart + 1 : oldStart
    const newFirst = newCount === 0 ? newStart + 1 : newStart
    if (!lines || oldFirst <= oldEnd || newFirst <= newEnd) return undefined
    oldEnd = oldFirst + oldCount - 1
    newEnd = newFirst + newCount - 1
    hunks.push({ oldStart, newStart, lines })
  }
  return hunks
}

function takeLines(cursor: LineCursor, oldCount: number, newCount: number): HunkLine[] | undefined {
  const lines: HunkLine[] = []
  let oldLeft = oldCount
  let newLeft = newCount
  while (oldLeft > 0 || newLeft > 0) {
    const line = cursor.lines[cursor.at]
    if (line === undefined) return undefined
    cursor.at += 1
    // What takes spaces from ends of lines takes the mark of empty lines, too.
    const mark = line === '' || line === '\r' ? ' ' : line[0]
    if (mark !== ' ' && mark !== '+' && mark !== '-') return undefined
    if (mark !== '+') oldLeft -= 1
    if (mark !== '-') newLeft -= 1
    if (oldLeft < 0 || newLeft < 0) return undefined
    const text = line === '\r' ? line : line.slice(1)
    lines.push({ mark, text: takeNoNewline(cursor) ? text : `${text}\n` })
  }
  return lines
}

/** The mark of a last line without a break. Its words are in the language of who made the diff. */
function takeNoNewline(cursor: LineCursor): boolean {
  if (!cursor.lines[cursor.at]?.startsWith('\\ ')) return false
  cursor.at += 1
  return true
}

/** Whether a hunk stands where there are lines before it, and shows none of them. */
export const hasNoContext = ({ oldStart, lines }: Hunk): boolean =>
  lines[0]?.mark === '+' && lines.every(({ mark }) => mark === '+')
    ? oldStart >= 1
    : oldStart > 1 && lines[0]?.mark !== ' '

/** Whether one side of a hunk is an empty file. */
export const isOfNothing = ({ oldStart, newStart, lines }: Hunk, side: '-' | '+'): boolean =>
  (side === '-' ? oldStart : newStart) === 0 &&
  lines.every(({ mark }) => mark === (side === '-' ? '+' : '-'))

/** Where the lines of hunks stand in the head file. */
export interface Places {
  addedLines: number[]
  removedLines: number
  /** All lines of the head file that the hunks show. */
  commentable: number[]
  /** The line of the base file for each line that is in both. */
  oldLines: Map<number, number>
}

/** The places of all lines of hunks, counted from 1. */
export function placesOf(hunks: readonly Hunk[]): Places {
  const places: Places = {
    addedLines: [],
    removedLines: 0,
    commentable: [],
    oldLines: new Map(),
  }
  for (const { oldStart, newStart, lines } of hunks) {
    let [oldLine, newLine] = [oldStart, newStart]
    for (const { mark } of lines) {
      if (mark === '-') places.removedLines += 1
      else places.commentable.push(newLine)
      if (mark === '+') places.addedLines.push(newLine)
      if (mark === ' ') places.oldLines.set(newLine, oldLine)
      if (mark !== '+') oldLine += 1
      if (mark !== '-') newLine += 1
    }
  }
  return places
}
