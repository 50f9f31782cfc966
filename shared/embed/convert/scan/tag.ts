/**
 * Tags of HTML, read as browsers do where people write what is not quite right: a missing space
 * between attributes, a quotation mark too many. Source: HTML Living Standard, 13.2.5.
 */

export type Attribute = { name: string; start: number; end: number }

/** `end` is where to read on, whether it was a tag or not. Names are in small letters. */
export type Tag = { name: string | null; attributes: readonly Attribute[]; end: number }

/** Says where the last of a quotation mark is, each looked for once. */
export type LastQuote = (mark: '"' | "'") => number

export function lastQuoteIn(text: string): LastQuote {
  const known = new Map<string, number>()
  return (mark) => {
    const last = known.get(mark) ?? text.lastIndexOf(mark)
    known.set(mark, last)
    return last
  }
}

/**
 * The tag that begins at `offset`. Where it turns out to be none, what was read of it is not read again:
 * so nothing is read more than twice.
 */
export function tagAt(text: string, offset: number, lastQuote: LastQuote): Tag {
  const nameEnd = endOfRun(text, offset + 1, isNameCharacter)
  const name = text.slice(offset + 1, nameEnd).toLowerCase()
  const attributes: Attribute[] = []
  if (!/^[a-z]/.test(name)) return { name: null, attributes: [], end: offset + 1 }
  for (let at = nameEnd; at < text.length;) {
    const character = text[at]!
    if (character === '>') return { name, attributes, end: at + 1 }
    if (isSpace(character) || `/"'`.includes(character)) {
      at += 1
      continue
    }
    const behind = endOfRun(text, at, isNameCharacter)
    if (behind === at) return { name: null, attributes: [], end: at }
    const value = valueAt(text, behind, lastQuote)
    if (value === null) {
      at = behind
      continue
    }
    if (value.isUnclosed) return { name: null, attributes: [], end: value.start }
    attributes.push({ name: text.slice(at, behind).toLowerCase(), ...value })
    at = value.end
    if (text[at] === value.mark) at += 1
  }
  return { name: null, attributes: [], end: text.length }
}

type Value = { start: number; end: number; mark: string | null; isUnclosed: boolean }

/** Null where an attribute has none. */
function valueAt(text: string, offset: number, lastQuote: LastQuote): Value | null {
  const sign = endOfRun(text, offset, isSpace)
  if (text[sign] !== '=') return null
  const first = endOfRun(text, sign + 1, isSpace)
  const mark = text[first]
  if (mark !== '"' && mark !== "'")
    return { start: first, end: endOfRun(text, first, isUnquoted), mark: null, isUnclosed: false }
  const start = first + 1
  if (lastQuote(mark) < start) return { start, end: text.length, mark, isUnclosed: true }
  return { start, end: text.indexOf(mark, start), mark, isUnclosed: false }
}

function endOfRun(text: string, offset: number, belongs: (character: string) => boolean): number {
  while (offset < text.length && belongs(text[offset]!)) offset += 1
  return offset
}

const isSpace = (character: string) => ' \t\r\n\f'.includes(character)
const isNameCharacter = (character: string) => /[\w:.@-]/.test(character)
const isUnquoted = (character: string) => !isSpace(character) && character !== '>'
