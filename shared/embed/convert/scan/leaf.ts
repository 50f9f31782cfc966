/** Blocks that hold no others, as they begin in a line. Source: CommonMark 0.31.2, 4. */
import { htmlBlockAt, leavesCommentOpen, type HtmlBlock } from './html-block.ts'

/** What is known of a block while lines are added to it. */
export type Leaf =
  | { kind: 'paragraph' | 'indented' | 'closed' }
  | { kind: 'fence'; mark: string }
  | { kind: 'html'; html: HtmlBlock; isInComment: boolean }

const heading = /^#{1,6}(?:[ \t]|$)/
const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/
const breakMarks = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/

/** Makes a heading of the paragraph before it. */
const underline = /^(?:=+|-+)[ \t]*$/

/** Looks like items of a list, and is none. */
export function isThematicBreak(content: string): boolean {
  return breakMarks.test(content)
}

/** What begins with `content`, the rest of a line without white space before it. */
export function leafAt(content: string, isInParagraph: boolean): Leaf {
  const mark = fence.exec(content)?.[0]
  if (mark !== undefined) return { kind: 'fence', mark }
  const html = htmlBlockAt(content, isInParagraph)
  if (html) return { kind: 'html', html, isInComment: false }
  const endsHere =
    heading.test(content) || isThematicBreak(content) || (isInParagraph && underline.test(content))
  return { kind: endsHere ? 'closed' : 'paragraph' }
}

/** The block of HTML as it is after a line of it. */
export function htmlBehind(leaf: Extract<Leaf, { kind: 'html' }>, content: string): Leaf {
  const { html, isInComment } = leaf
  if (html.end) return html.end.test(content) ? { kind: 'closed' } : leaf
  // An empty line in a comment ends the block, but not the comment: what follows is not shown.
  const opens = leavesCommentOpen(content)
  return { ...leaf, isInComment: opens || (isInComment && !content.includes('-->')) }
}

export function endsFence(mark: string, content: string): boolean {
  const closing = content.trimEnd()
  return closing.length >= mark.length && closing === mark[0]!.repeat(closing.length)
}
