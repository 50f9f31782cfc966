/** Lines of a text and the white space at which they begin. */

/** Offsets; `end` is before the line break, `next` behind it. */
export type Line = { start: number; end: number; next: number }

export function* linesOf(text: string): Generator<Line> {
  for (let start = 0; start < text.length;) {
    const lineBreak = text.indexOf('\n', start)
    const next = lineBreak < 0 ? text.length : lineBreak + 1
    const feed = lineBreak < 0 ? next : lineBreak
    yield { start, end: text[feed - 1] === '\r' && feed > start ? feed - 1 : feed, next }
    start = next
  }
}

/** How far a line is read. Columns and offset differ where there are tabs. */
export type Cursor = { offset: number; column: number }

/** The first character that is no white space, or the line's end. */
export function afterSpace(text: string, { offset, column }: Cursor, end: number): Cursor {
  while (offset < end && (text[offset] === ' ' || text[offset] === '\t')) {
    column += text[offset] === '\t' ? 4 - (column % 4) : 1
    offset += 1
  }
  return { offset, column }
}

/** Behind `columns` columns of white space; a tab that reaches farther is taken as a whole. */
export function afterColumns(text: string, { offset, column }: Cursor, columns: number): Cursor {
  const until = column + columns
  while (column < until && (text[offset] === ' ' || text[offset] === '\t')) {
    column += text[offset] === '\t' ? 4 - (column % 4) : 1
    offset += 1
  }
  return { offset, column }
}
