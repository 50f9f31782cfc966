/** The texts that hosts get: no longer than they take, without commands, with lines to take over. */
import { commandIn, withoutCommands } from '../events/index.ts'

/** Source: GitHub, comments of 65,536 characters; Bitbucket takes 32,768, GitLab a million. */
export const mostCharacters = 32_768

/** What follows where a text is cut. */
const cut = '\n\n…'

/** A text as it is sent: nothing in it is a command to the reviewer, and it is not too long. */
export function sentText(markdown: string, most = mostCharacters): string {
  const text = withoutCommands(markdown)
  return text.length <= most ? text : wholeCharacters(text, most - cut.length) + cut
}

/** The beginning of a text that ends with a whole character. */
export function wholeCharacters(text: string, most: number): string {
  if (text.length <= most) return text
  const last = text.charCodeAt(most - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most)
}

/**
 * A comment with lines to stand in place of its own. `info` is what the host calls such code (`suggestion`);
 * empty for a host that only shows it.
 */
export function withReplacement(body: string, replacement: string, info: string): string {
  const longest = Math.max(2, ...[...replacement.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  const lines = replacement === '' || replacement.endsWith('\n') ? replacement : `${replacement}\n`
  const block = `\n\n${fence}${info}\n${lines}${fence}\n`
  // Half a block of code would be taken over as it is.
  const room = mostCharacters - block.length
  const text = sentText(body, Math.max(0, room)) + block
  return room < mostCharacters / 2 || commandIn(text) ? sentText(body) : text
}
