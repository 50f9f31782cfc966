/**
 * The words of a text that the vocabulary knows. A scan looks for them in up to a thousand subjects,
 * nearly all of whose words are unknown: a filter by a hash, made while a word is read, spares most
 * of them being cut out and looked up.
 */
import { beginsPair, isBetweenWords, vocabulary } from './vocabulary.ts'

/** Enough for a thousand words to leave nineteen of twenty unknown ones out. */
const filterBits = 1 << 15
const filter = new Uint32Array(filterBits / 32)

const nextHash = (hash: number, code: number) => (Math.imul(hash, 31) + code) | 0
const slotOf = (hash: number) => hash & (filterBits - 1)
const mayBeKnown = (hash: number) => (filter[slotOf(hash) >> 5]! & (1 << (hash & 31))) !== 0

for (const word of [...vocabulary.keys(), ...beginsPair]) {
  let hash = 0
  for (let at = 0; at < word.length; at += 1) hash = nextHash(hash, word.charCodeAt(at))
  filter[slotOf(hash) >> 5]! |= 1 << (hash & 31)
}

/** What `tokensOf` gives of the text, without the tokens that the vocabulary does not know. */
export function knownWordsOf(text: string): string[] {
  const lower = text.toLowerCase()
  const known: string[] = []
  let before: string | null = null
  let at = 0
  while (at < lower.length) {
    while (at < lower.length && isBetweenWords(lower.charCodeAt(at))) at += 1
    const start = at
    let hash = 0
    for (; at < lower.length; at += 1) {
      const code = lower.charCodeAt(at)
      if (isBetweenWords(code)) break
      hash = nextHash(hash, code)
    }
    if (at === start) break
    if (before === null && !mayBeKnown(hash)) continue
    const word: string = lower.slice(start, at)
    if (vocabulary.has(word)) known.push(word)
    if (before !== null && vocabulary.has(`${before}-${word}`)) known.push(`${before}-${word}`)
    before = beginsPair.has(word) ? word : null
  }
  return known
}
