/**
 * Where in a message a mark could be. Every mark has a colon, behind the key of a trailer or in a
 * link, or it begins with one of a few words; looking for these alone is many times faster than any
 * expression over the whole text, and most messages have none.
 */

/** Last words of the keys that `trailers.ts` knows. */
const keyEndings = new Set(
  'by with using via session id url agent model tool tools assistant author assisted generated'.split(
    ' ',
  ),
)
const longestEnding = 10

/** Hosts that `footers.ts` knows; what stands before them in the address is of no matter here. */
const linkStart =
  /\/\/(?:[a-z0-9-]+\.)?(?:claude\.(?:ai|com)|anthropic\.com|chatgpt\.com|githubnext\.com|cursor\.com|devin\.ai|jules\.google|ampcode\.com|opencode\.ai|aider\.chat|langchain\.com)/iy

/** Beginnings of footers in plain words, as tools spell them. */
const footerBeginnings = ['Generated ', 'Created with ', 'Made with ']

/** Positions inside the lines that could hold a mark, in no order, several to a line perhaps. */
export function candidatesIn(message: string): number[] {
  const found: number[] = []
  for (let at = message.indexOf(':'); at !== -1; at = message.indexOf(':', at + 1)) {
    if (endsKey(message, at) || isLink(message, at)) found.push(at)
  }
  for (const beginning of footerBeginnings) {
    let at = message.indexOf(beginning)
    for (; at !== -1; at = message.indexOf(beginning, at + 1)) found.push(at)
  }
  return found
}

function endsKey(message: string, colon: number): boolean {
  let end = colon
  if (message.charCodeAt(end - 1) === space) end--
  let start = end
  while (start > 0 && end - start <= longestEnding && isLetter(message.charCodeAt(start - 1)))
    start--
  if (start === end || message.charCodeAt(start - 1) !== hyphen) return false
  return keyEndings.has(message.slice(start, end).toLowerCase())
}

const space = 32
const hyphen = 45
const slash = 47

function isLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122
}

/** The colon of a link in Markdown, or of one to a host that tools link to. */
function isLink(message: string, colon: number): boolean {
  if (message.charCodeAt(colon + 1) !== slash) return false
  if (message.startsWith('](http', colon - 7) || message.startsWith('](http', colon - 6))
    return true
  linkStart.lastIndex = colon + 1
  return linkStart.test(message)
}
