/** Where HTML begins and ends as a block of Markdown. Source: CommonMark 0.31.2, 4.6. */

export type HtmlBlock = {
  /** What of it is read: everything, its tags alone, or nothing. */
  kind: 'html' | 'markup' | 'code'
  /** What its last line has; null where an empty line ends it. */
  end: RegExp | null
}

const rawElement = /^<(script|pre|style|textarea)(?:[\s>]|$)/i
const rawEnd = /<\/(?:script|pre|style|textarea)>/i
const otherStarts: readonly [RegExp, RegExp][] = [
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
]

const blockElements = new Set(
  `address article aside base basefont blockquote body caption center col colgroup dd details dialog
  dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr
  html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section
  summary table tbody td tfoot th thead title tr track ul`.split(/\s+/),
)

const tagName = /^<\/?([a-z][a-z0-9-]{0,30})(?=[\s/>]|$)/i
const attributeOfTag = String.raw`\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>\x60]+|'[^']*'|"[^"]*"))?`
const wholeTag = new RegExp(
  String.raw`^(?:<[a-z][a-z0-9-]*(?:${attributeOfTag})*\s*/?>|</[a-z][a-z0-9-]*\s*>)\s*$`,
  'i',
)

/** The block of HTML that begins with `content`, the rest of a line; null where none does. */
export function htmlBlockAt(content: string, isInParagraph: boolean): HtmlBlock | null {
  if (!content.startsWith('<')) return null
  const raw = rawElement.exec(content)
  if (raw) return { kind: raw[1]!.toLowerCase() === 'pre' ? 'markup' : 'code', end: rawEnd }
  for (const [start, end] of otherStarts) if (start.test(content)) return { kind: 'html', end }
  const name = tagName.exec(content)?.[1]
  if (name === undefined) return null
  const begins = blockElements.has(name.toLowerCase()) || (!isInParagraph && wholeTag.test(content))
  return begins ? { kind: 'html', end: null } : null
}

/** Whether a comment begins in the line and goes on behind it. */
export function leavesCommentOpen(content: string): boolean {
  return content.lastIndexOf('<!--') > content.lastIndexOf('-->')
}
