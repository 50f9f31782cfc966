/** Lines of a text by their positions, without cutting it into pieces. */

const lineFeed = 10

/** Where the line around `at` begins. */
export function startOfLine(text: string, at: number): number {
  // Lines are short: a loop that stays in compiled code beats `lastIndexOf`, which leaves it.
  let start = at
  while (start > 0 && text.charCodeAt(start - 1) !== lineFeed) start--
  return start
}

/** Where the line around `at` ends: at its break, or at the end of the text. */
export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}
