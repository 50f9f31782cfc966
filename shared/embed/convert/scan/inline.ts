/**
 * The addresses in a block, and where they stand: in destinations of Markdown, in attributes of tags, in
 * code, in comments, among words. Source: CommonMark 0.31.2, "Phase 2: inline structure".
 */
import { addressesOfTag } from './attributes.ts'
import { bareAddresses, endOfBareAddress, startsAddress } from './bare.ts'
import type { Block } from './blocks.ts'
import { backtickRunsIn, runLength, type BacktickRuns } from './code-spans.ts'
import { definedDestination, inlineDestination } from './destination.ts'
import type { Found } from './found.ts'
import { lastQuoteIn, tagAt, type LastQuote } from './tag.ts'
import { withoutReferences } from './unescape.ts'

type Reading = {
  text: string
  kind: Block['kind']
  backticks: BacktickRuns
  lastQuote: LastQuote
  lastCommentEnd: number
  /** Where the brackets begin that are open. */
  brackets: number[]
  found: Found[]
}

/** The offsets are those of the block's own text. */
export function addressesInBlock(text: string, kind: Block['kind']): Found[] {
  if (kind === 'code') return bareAddresses(text, 0, text.length, 'code')
  const reading: Reading = {
    text,
    kind,
    backticks: backtickRunsIn(text),
    lastQuote: lastQuoteIn(text),
    lastCommentEnd: text.lastIndexOf('-->'),
    brackets: [],
    found: [],
  }
  for (let offset = 0; offset < text.length;) offset = readAt(reading, offset)
  return reading.found
}

/** Reads what begins there and gives where to read on. */
function readAt(reading: Reading, offset: number): number {
  const { text, kind, brackets } = reading
  const character = text[offset]
  if (character === '<') return readAngle(reading, offset)
  if (character === 'h' && startsAddress(text, offset)) return readBare(reading, offset)
  if (kind === 'markup') return offset + 1
  if (character === '\\') return offset + 2
  if (character === '`') return readBackticks(reading, offset)
  if (character === ']') return readClosingBracket(reading, offset)
  if (character === '[') brackets.push(offset)
  return offset + 1
}

function readBackticks({ text, backticks, found }: Reading, offset: number): number {
  const length = runLength(text, offset)
  const closing = backticks.closing(length, offset + length)
  if (closing === null) return offset + length
  addTo(found, bareAddresses(text, offset, closing, 'code'))
  return closing + length
}

function readAngle(reading: Reading, offset: number): number {
  const { text, lastQuote, found } = reading
  if (text.startsWith('<!--', offset)) return readComment(reading, offset)
  if (startsAddress(text, offset + 1)) return offset + 1
  const tag = tagAt(text, offset, lastQuote)
  if (tag.name === null) return tag.end
  addTo(found, addressesOfTag(text, tag))
  return isRaw(tag.name) ? endOfRaw(text, tag.name, tag.end) : tag.end
}

/** In Markdown, one that does not end is none. */
function readComment({ text, kind, lastCommentEnd, found }: Reading, offset: number): number {
  const isClosed = lastCommentEnd > offset
  if (!isClosed && kind === 'text') return offset + 1
  const until = isClosed ? text.indexOf('-->', offset) + 3 : text.length
  addTo(found, bareAddresses(text, offset, until, 'comment'))
  return until
}

/** Elements whose content is no markup. */
const isRaw = (name: string) => ['script', 'style', 'textarea'].includes(name)

function endOfRaw(text: string, name: string, offset: number): number {
  const closing = text.slice(offset).search(new RegExp(`</${name}`, 'i'))
  return closing < 0 ? text.length : offset + closing
}

function readClosingBracket({ text, brackets, found }: Reading, offset: number): number {
  const opening = brackets.pop()
  if (opening === undefined) return offset + 1
  const next = text[offset + 1]
  const isDefinition = next === ':' && beginsLine(text, opening)
  const destination =
    next === '('
      ? inlineDestination(text, offset + 2)
      : isDefinition
        ? definedDestination(text, offset + 2)
        : null
  if (destination === null) return offset + 1
  found.push(destination)
  return destination.end
}

function readBare({ text, found }: Reading, offset: number): number {
  const until = Math.max(endOfBareAddress(text, offset), offset + 1)
  const isInAngles = text[offset - 1] === '<' && text[until] === '>'
  const [from, behind] = isInAngles ? [offset - 1, until + 1] : [offset, until]
  const isAlone = beginsLine(text, from) && endsLine(text, behind)
  const address = withoutReferences(text.slice(offset, until))
  found.push({ place: isAlone ? 'line' : 'prose', start: offset, end: until, address })
  return until
}

/** One by one: as arguments of one call they could be too many. */
function addTo(found: Found[], more: readonly Found[]): void {
  for (const each of more) found.push(each)
}

function beginsLine(text: string, offset: number): boolean {
  while (text[offset - 1] === ' ' || text[offset - 1] === '\t') offset -= 1
  return offset === 0 || text[offset - 1] === '\n'
}

function endsLine(text: string, offset: number): boolean {
  while (' \t\r'.includes(text[offset] ?? '-')) offset += 1
  return offset === text.length || text[offset] === '\n'
}
