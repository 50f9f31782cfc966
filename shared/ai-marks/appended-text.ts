/** What programmes put behind a message that was finished, so that no signature ends it any more. */

/** Summaries of reviews, which squash merges take over from the pull request, as comments mark them. */
const summaries = [
  { beginning: '\n<!-- CURSOR_SUMMARY', end: '\n<!-- /CURSOR_SUMMARY' },
  {
    beginning: '\n<!-- This is an auto-generated comment',
    end: '\n<!-- end of auto-generated comment',
  },
] as const

/** The message as it was signed. */
export function withoutAppendedText(message: string): string {
  let text = message
  if (message.includes('\n<!-- '))
    for (const { beginning, end } of summaries) text = withoutBlocks(text, beginning, end)
  return withoutClosingQuote(text)
}

/** A block without its end goes to the end of the text. */
function withoutBlocks(text: string, beginning: string, end: string): string {
  let kept = ''
  let from = 0
  for (let at = text.indexOf(beginning); at !== -1; at = text.indexOf(beginning, from)) {
    kept += text.slice(from, at)
    const closing = text.indexOf(end, at)
    if (closing === -1) return kept
    const lineEnd = text.indexOf('\n', closing + 1)
    if (lineEnd === -1) return kept
    from = lineEnd
  }
  return kept + text.slice(from)
}

/** A shell's closing quotation mark, where none opens: one that opens would make it a quotation. */
function withoutClosingQuote(text: string): string {
  const last = text.trimEnd().length - 1
  return text[last] === '"' && text.indexOf('"') === last ? text.slice(0, last) : text
}
