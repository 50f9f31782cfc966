/** Code and quotations in a message, fenced as in Markdown or between tags as in HTML. */

export type Block = { readonly start: number; readonly end: number }

const fencePattern = /^(?:[ \t]*(?=[`~]))?(`{3,}|~{3,}|<\/?(?:pre|code|blockquote)\b)([^\n]*)/gim

/**
 * The blocks of code, each with its fences. One that is never closed goes to the end of its part of
 * the message: a fence in one commit of a squash does not hide the next.
 */
export function codeBlocks(message: string, parts: readonly Block[]): Block[] {
  if (!['```', '~~~', '\n<'].some((beginning) => message.includes(beginning))) return []
  const isClosed = closingTags(message)
  const blocks: Block[] = []
  let open: { start: number; fence: string; partEnd: number } | null = null
  let part = 0
  for (const { index, 1: fence = '', 2: info = '' } of message.matchAll(fencePattern)) {
    while (part + 1 < parts.length && parts[part]!.end <= index) part++
    if (open && index >= open.partEnd) {
      blocks.push({ start: open.start, end: open.partEnd - 1 })
      open = null
    }
    if (!open) {
      if (opens(fence, info) || isClosed(fence, index))
        open = { start: index, fence, partEnd: parts[part]!.end }
    } else if (closes(open.fence, fence, info)) {
      blocks.push({ start: open.start, end: index })
      open = null
    }
  }
  if (open) blocks.push({ start: open.start, end: open.partEnd - 1 })
  return blocks
}

/** A fence opens a block, and a tag alone on its line. */
function opens(fence: string, rest: string): boolean {
  return !fence.startsWith('<') || (!fence.startsWith('</') && /^[^<>]*>\s*$/.test(rest))
}

/** Whether a tag at `from` that has text behind it is closed on a later line: else it is talked of. */
function closingTags(message: string): (tag: string, from: number) => boolean {
  const last = new Map<string, number>()
  return function isClosed(tag, from) {
    if (tag.startsWith('</')) return false
    const closing = closingOf(tag)
    if (!last.has(closing)) last.set(closing, message.toLowerCase().lastIndexOf(`\n${closing}`))
    return last.get(closing)! > from
  }
}

function closes(open: string, fence: string, rest: string): boolean {
  if (open.startsWith('<')) return fence.toLowerCase() === closingOf(open)
  return fence.startsWith(open) && rest.trim() === ''
}

function closingOf(tag: string): string {
  return `</${tag.slice(1).toLowerCase()}`
}
