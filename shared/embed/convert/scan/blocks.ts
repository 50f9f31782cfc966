/**
 * The blocks of a README in Markdown, as far as it matters for what is code and what is not. Every
 * line is gone through a bounded number of times. Source: CommonMark 0.31.2, "Phase 1: block
 * structure" in its appendix.
 */
import { deepest, follow, openContainer, type Container, type Followed } from './containers.ts'
import { endsFence, htmlBehind, isThematicBreak, leafAt, type Leaf } from './leaf.ts'
import { afterSpace, linesOf, type Cursor, type Line } from './line.ts'

/** `text` is Markdown with HTML in it, `html` the reverse, `markup` HTML alone. */
export type Block = { kind: 'text' | 'html' | 'markup' | 'code'; start: number; end: number }

export type Blocks = {
  blocks: readonly Block[]
  /** The text with spaces in place of what containers put before a block's lines. */
  masked: string
}

type Reading = { text: string; containers: Container[]; blocks: Block[]; leaf: Leaf }

const closed: Leaf = { kind: 'closed' }

export function blocksOf(text: string): Blocks {
  const reading: Reading = { text, containers: [], blocks: [], leaf: closed }
  const masked: string[] = []
  for (const line of linesOf(text)) {
    const { offset } = readLine(reading, line)
    masked.push(' '.repeat(offset - line.start), text.slice(offset, line.next))
  }
  return { blocks: reading.blocks, masked: masked.join('') }
}

/** Adds the line to its block. What is before the cursor that is given back is of containers. */
function readLine(reading: Reading, line: Line): Cursor {
  const followed = follow(reading.containers, reading.text, line)
  if (followed.matched === reading.containers.length && addToOpen(reading, line, followed.cursor))
    return followed.cursor
  const inside = enterContainers(reading, line, followed)
  readLeaf(reading, line, inside)
  return inside.cursor
}

/** Whether the line goes on with a block that looks for nothing but its own end. */
function addToOpen(reading: Reading, line: Line, cursor: Cursor): boolean {
  const { text, leaf } = reading
  const content = afterSpace(text, cursor, line.end)
  const rest = text.slice(content.offset, line.end)
  if (leaf.kind === 'fence') {
    if (content.column - cursor.column < 4 && endsFence(leaf.mark, rest)) reading.leaf = closed
  } else if (leaf.kind === 'html') {
    if (rest === '' && leaf.html.end === null && !leaf.isInComment) return false
    reading.leaf = htmlBehind(leaf, rest)
  } else return false
  reading.blocks.at(-1)!.end = line.end
  return true
}

/** Opens the block quotes and list items that begin in the line. */
function enterContainers(reading: Reading, line: Line, followed: Followed): Followed {
  const { text, containers } = reading
  let { matched, cursor } = followed
  while (matched < deepest) {
    const content = afterSpace(text, cursor, line.end)
    if (content.offset >= line.end || content.column - cursor.column >= 4) break
    if (isThematicBreak(text.slice(content.offset, line.end))) break
    const isInParagraph = reading.leaf.kind === 'paragraph'
    const opened = openContainer(text, cursor, content, line.end, isInParagraph)
    if (opened === null) break
    containers.length = matched
    containers.push(opened.container)
    matched += 1
    cursor = opened.cursor
    reading.leaf = closed
  }
  return { matched, cursor }
}

function readLeaf(reading: Reading, line: Line, { matched, cursor }: Followed): void {
  const { text, containers, leaf } = reading
  const content = afterSpace(text, cursor, line.end)
  const rest = text.slice(content.offset, line.end)
  const isIndented = content.column - cursor.column >= 4
  const isInParagraph = leaf.kind === 'paragraph'
  const next = rest === '' ? closed : isIndented ? indentedIn(leaf) : leafAt(rest, isInParagraph)
  if (isInParagraph && next.kind === 'paragraph') {
    // Lazily: a paragraph goes on even where its containers do not.
    reading.blocks.at(-1)!.end = line.end
    return
  }
  const wasInside = matched === containers.length
  containers.length = matched
  if (rest === '') {
    reading.leaf = wasInside && leaf.kind === 'indented' ? leaf : closed
    return
  }
  reading.leaf = next.kind === 'html' ? htmlBehind(next, rest) : next
  const kind = blockKindOf(next)
  if (next.kind === 'indented' && leaf.kind === 'indented' && wasInside)
    reading.blocks.at(-1)!.end = line.end
  else reading.blocks.push({ kind, start: cursor.offset, end: line.end })
}

const indentedIn = ({ kind }: Leaf): Leaf => ({
  kind: kind === 'paragraph' ? 'paragraph' : 'indented',
})

function blockKindOf(leaf: Leaf): Block['kind'] {
  if (leaf.kind === 'html') return leaf.html.kind
  return leaf.kind === 'fence' || leaf.kind === 'indented' ? 'code' : 'text'
}
