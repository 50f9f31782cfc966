import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceReader } from './read-sentences.ts'

const sentence = fc.record({ text: fc.string({ unit: 'binary' }), evidence: fc.array(fc.string()) })

describe('sentences of an answer that is still coming', () => {
  it('are those of the whole answer, wherever it is cut', () => {
    const answer = fc.tuple(fc.array(sentence), fc.array(fc.integer({ min: 1, max: 9 })))
    fc.assert(
      fc.property(answer, ([sentences, lengths]) => {
        const read = sentenceReader()
        const found = []
        let rest = JSON.stringify({ sentences }, null, lengths.length % 3)
        for (const length of [...lengths, Infinity]) {
          found.push(...read(rest.slice(0, length)))
          rest = rest.slice(length)
        }
        expect(found).toEqual(sentences)
      }),
    )
  })

  it('come as soon as they are whole, and nonsense gives none', () => {
    const read = sentenceReader()
    expect(read('```json\n{"sentences":[{"text":"A \\"{')).toEqual([])
    expect(read('}\\"","evidence":["a"]')).toEqual([])
    expect(read('},{"text":1}')).toEqual([{ text: 'A "{}"', evidence: ['a'] }])
    expect(sentenceReader()(`${'}'.repeat(9)}{{{"{"`)).toEqual([])
    expect(sentenceReader()('x'.repeat(99_999))).toEqual([])
  })
})
