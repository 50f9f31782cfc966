/** Text of others, such as the name of a language, as it may stand in Markdown: it stays text. */
import { plainText } from '../../draw/svg.ts'
import { escapeMarkdown } from '../../embed/snippets/escape.ts'
import { visible } from '../visible.ts'

/** Names of languages and tools are shorter; a longer one is cut. */
const mostCharacters = 48

/** One visible line. Empty where nothing can be seen of it. */
export function lineOfText(text: string, most = mostCharacters): string {
  return plainText(visible(text), most)
}

/**
 * Escaped, and where GitHub could still make a link of it (an address, a mail address, a mention,
 * none of which a backslash stops) as code. Not for the cells of a table.
 */
export function markdownText(text: string, most = mostCharacters): string {
  const line = lineOfText(text, most)
  return /@|:|www\./i.test(line) || /^[#+=-]|^\d+[.)](?: |$)/.test(line)
    ? codeSpan(line)
    : escapeMarkdown(line)
}

/** Source: CommonMark 0.31.2, 6.1: more backticks than any run inside, and a space that is not shown. */
function codeSpan(line: string): string {
  const runs = line.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1)
  const space = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${fence}${space}${line}${space}${fence}`
}
