/** Fenced code in a message, as Markdown has it. */

export type Block = { readonly start: number; readonly end: number }

const fencePattern = /^[ \t]*(`{3,}|~{3,})([^\n]*)/gm

/**
 * The blocks of code, each with its fences. One that is never closed goes to the end of its part of
 * the message: a fence in one commit of a squash does not hide the next.
 */
export function codeBlocks(message: string, parts: readonly Block[]): Block[] {
  if (!message.includes('```') && !message.includes('~~~')) return []
  const blocks: Block[] = []
  let open: { start: number; fence: string; partEnd: number } | null = null
  let part = 0
  for (const { index, 1: fence = '', 2: info = '' } of message.matchAll(fencePattern)) {
    while (part + 1 < parts.length && parts[part]!.end <= index) part++
    if (open && index >= open.partEnd) {
      blocks.push({ start: open.start, end: open.partEnd - 1 })
      open = null
    }
    if (!open) open = { start: index, fence, partEnd: parts[part]!.end }
    else if (fence.startsWith(open.fence) && info.trim() === '') {
      blocks.push({ start: open.start, end: index })
      open = null
    }
  }
  if (open) blocks.push({ start: open.start, end: open.partEnd - 1 })
  return blocks
}
