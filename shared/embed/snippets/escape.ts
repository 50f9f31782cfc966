/** Texts as they may stand in a markup. All take one line of plain text. */
import { escapePlain } from '../../draw/svg.ts'

/**
 * For the brackets of a Markdown image, also in a cell of a table. Any ASCII punctuation may be
 * escaped; these can mean something there. Source: CommonMark 0.31.2, 2.4 and 6; GitHub's tables,
 * strikethrough and mathematics.
 */
export function escapeMarkdown(line: string): string {
  return line.replace(/[\\`*_[\]<>&~|$]/g, String.raw`\$&`)
}

/**
 * For an attribute of HTML that may stand in Markdown: there a bar can end a cell of a table, and a
 * backtick begin code, before the attribute is looked at.
 */
export function escapeHtml(line: string): string {
  return escapePlain(line).replace(/[`|]/g, reference)
}

/**
 * For a quoted attribute of an AsciiDoc block macro. A backslash escapes there only what would have
 * been something, so characters are referred to by number. Typography stays AsciiDoc's own: `--`
 * becomes a dash, as in all its text. Source: Asciidoctor's user manual, "Positional and Named
 * Attributes", "Character Replacement Substitutions" and "Escape and Prevent Substitutions".
 */
export function escapeAsciiDoc(line: string): string {
  return line.replace(/&(?=#|\w+;)|["\\{}[\]|]/g, reference)
}

const reference = (character: string) => `&#${character.charCodeAt(0)};`
