/**
 * Texts that may hold what somebody wrote (names, paths, parts of messages) as Markdown that shows them and
 * does nothing else: no mark-up, link, mention, reference, command or picture, and nothing unseen. Entities
 * and zero-width spaces are understood alike by GitHub, GitLab and Bitbucket; backslashes are not.
 */

const longestCode = 200

/** Control signs, marks of direction, what has no width, halves of characters, line ends. */
const unseen = /[\p{C}\u2028\u2029]/gu

/** A text on one line, with what is not seen by its number. */
export const visible = (text: string): string =>
  text
    .replace(/[\t\r\n]+/g, ' ')
    .replace(
      unseen,
      (sign) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
    )

/** A text as code. No host looks for anything in there. */
export function codeOf(text: string): string {
  const shown = shortened(visible(text))
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  const isAtEdge = shown === '' || shown.startsWith('`') || shown.endsWith('`')
  const space = isAtEdge ? ' ' : ''
  return `${fence}${space}${shown}${space}${fence}`
}

const shortened = (text: string) =>
  text.length <= longestCode ? text : `${[...text].slice(0, longestCode).join('')}…`

/** A sentence: what stands between backticks is code, all else is nothing but text. */
export function sentenceOf(text: string): string {
  const parts = visible(text).split('`')
  // Without a second one, the last backtick is a sign like any other.
  const pairs = parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), parts.slice(-2).join('ʼ')]
  return pairs.map((part, index) => (index % 2 === 1 ? codeOf(part) : textOf(part))).join('')
}

const zeroWidth = '\u200B'

/** Signs of mark-up, which become entities. */
const markUp = '&<>\\*_[]|~'

/** What hosts make something of: mark-up, references (`#1`, `!1`, `~label`), addresses, commands. */
const textOf = (text: string): string =>
  text
    .replace(/[&<>\\*_[\]|~]|[@#!$%^](?=[\w"{&])/g, (sign) =>
      markUp.includes(sign) ? `&#${sign.charCodeAt(0)};` : sign + zeroWidth,
    )
    .replace(/(&#(?:38|126);)(?=\w)/g, `$1${zeroWidth}`)
    .replace(/:(?=\/\/)/g, `:${zeroWidth}`)
    .replace(/\b(GH|www)(?=[-.])/gi, `$1${zeroWidth}`)
    .replace(/^(?=\s*(?:[-+=/:#]|\d+[.)]))/, zeroWidth)
