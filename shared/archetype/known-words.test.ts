import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knownWordsOf } from './known-words.ts'
import { tokensOf, vocabulary } from './vocabulary.ts'

const words = fc.constantFrom(...vocabulary.keys(), 'the', 'Fix', 'C++', 'größe', '修复', '')
const separators = fc.constantFrom(
  ' ',
  ', ',
  '-',
  ' - ',
  '/',
  '\u00a0',
  '\u3000',
  '\t',
  '…',
  '_',
  ': ',
)
const subjects = fc
  .array(fc.tuple(words, separators))
  .map((pairs) => pairs.map((pair) => pair.join('')).join(''))

describe('the known words of a text', () => {
  it('are its tokens that the vocabulary knows, in their order', () => {
    fc.assert(
      fc.property(fc.oneof(subjects, fc.string({ unit: 'binary' })), (text) => {
        expect(knownWordsOf(text)).toEqual(tokensOf(text).filter((token) => vocabulary.has(token)))
      }),
      { numRuns: 1000 },
    )
  })

  it('are found as words and as pairs, in any case', () => {
    expect(knownWordsOf('Feat(ui): React Native upgrade')).toEqual(['ui', 'react', 'react-native'])
  })
})
