/** Block quotes and list items: what stands around blocks. Source: CommonMark 0.31.2, 5. */
import { afterColumns, afterSpace, type Cursor, type Line } from './line.ts'

/** Of a list item, how many columns its content is indented by. */
export type Container = { kind: 'quote' } | { kind: 'item'; indent: number }

/** Deeper nesting is taken for text, so that no line costs more than its length and this. */
export const deepest = 32

/** How many of the containers go on in a line, and where what is in them begins. */
export type Followed = { matched: number; cursor: Cursor }

export function follow(containers: readonly Container[], text: string, line: Line): Followed {
  let cursor: Cursor = { offset: line.start, column: 0 }
  let matched = 0
  for (const container of containers) {
    const content = afterSpace(text, cursor, line.end)
    const indent = content.column - cursor.column
    const isBlank = content.offset >= line.end
    if (container.kind === 'quote') {
      if (isBlank || indent > 3 || text[content.offset] !== '>') break
      cursor = afterQuoteMark(text, content, line.end)
    } else if (isBlank) cursor = content
    else if (indent >= container.indent) cursor = afterColumns(text, cursor, container.indent)
    else break
    matched += 1
  }
  return { matched, cursor }
}

export type OpenedContainer = { container: Container; cursor: Cursor }

/** The container that begins at `content`; null where none does. */
export function openContainer(
  text: string,
  before: Cursor,
  content: Cursor,
  end: number,
  isInParagraph: boolean,
): OpenedContainer | null {
  if (text[content.offset] === '>')
    return { container: { kind: 'quote' }, cursor: afterQuoteMark(text, content, end) }
  const marker = markerAt(text, content.offset, end)
  if (marker === null) return null
  const behind: Cursor = {
    offset: content.offset + marker.length,
    column: content.column + marker.length,
  }
  const inside = afterSpace(text, behind, end)
  const isEmpty = inside.offset >= end
  if (isInParagraph && (isEmpty || !/^(?:[-+*]|0{0,8}1[.)])$/.test(marker))) return null
  const space = inside.column - behind.column
  const padding = isEmpty || space > 4 ? 1 : space
  return {
    container: { kind: 'item', indent: content.column - before.column + marker.length + padding },
    cursor: afterColumns(text, behind, padding),
  }
}

function afterQuoteMark(text: string, { offset, column }: Cursor, end: number): Cursor {
  const behind = { offset: offset + 1, column: column + 1 }
  return behind.offset < end ? afterColumns(text, behind, 1) : behind
}

function markerAt(text: string, offset: number, end: number): string | null {
  const [marker] =
    /^(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/.exec(text.slice(offset, Math.min(end, offset + 11))) ?? []
  return marker ?? null
}
