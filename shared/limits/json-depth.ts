/**
 * How deep arrays and objects lie in one another in a text of JSON: nothing is parsed, so that no text
 * makes a parser go deeper than it can.
 */

/** The depth: 0 of a number, 1 of `[]`, 2 of `[{}]`. Of what is no JSON it is some number. */
export function jsonDepth(text: string): number {
  let depth = 0
  let deepest = 0
  let isInString = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (isInString) {
      if (sign === '\\') at += 1
      else if (sign === '"') isInString = false
    } else if (sign === '"') isInString = true
    else if (sign === '[' || sign === '{') deepest = Math.max(deepest, (depth += 1))
    else if (sign === ']' || sign === '}') depth -= 1
  }
  return deepest
}
