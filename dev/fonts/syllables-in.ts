/** The syllables of Devanagari and Bengali that are more than one letter. */

const joined = String.raw`\p{L}[\u093c\u09bc]?[\u094d\u09cd][\u200c\u200d]?`
/** Letters joined by a virama, or a letter with its signs. */
const syllable = new RegExp(`(?:${joined})+\\p{L}\\p{M}*|\\p{L}\\p{M}+`, 'gu')

/** Vowel signs that shapers take apart before any rule. */
const takenApart = { '\u09cb': '\u09c7\u09be', '\u09cc': '\u09c7\u09d7' }
/** Letters with a dot, which shapers write as one although their normal form is two. */
const dotted = [...'\u0958\u0959\u095a\u095b\u095c\u095d\u095e\u095f\u09dc\u09dd\u09df']
const putTogether = Object.fromEntries(dotted.map((letter) => [letter.normalize('NFD'), letter]))

/** Each in its normal form, and as shapers may rewrite it. */
export function syllablesIn(text: string): string[] {
  const written = new Set(text.normalize('NFC').match(syllable))
  const forms = [...written].flatMap((one) => {
    const apart = replaced(one, takenApart)
    return [one, apart, replaced(one, putTogether), replaced(apart, putTogether)]
  })
  return [...new Set(forms)].toSorted()
}

function replaced(text: string, pairs: Readonly<Record<string, string>>): string {
  return Object.entries(pairs).reduce((form, [from, to]) => form.replaceAll(from, to), text)
}
