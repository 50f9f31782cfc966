import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printable } from './printable.ts'
import { displayWidth, fitted, wrapped } from './width.ts'

describe('columns of a terminal', () => {
  it.each([
    ['ascii', 5],
    ['é', 1],
    ['e\u0301', 1],
    ['海斗キウイ', 10],
    ['한글', 4],
    ['ｆｕｌｌ', 8],
    ['ｶﾅ', 2],
    ['ليلى', 4],
    ['हिन्दी', 5],
    ['👻', 2],
    ['👩‍💻', 2],
    ['🇩🇪', 2],
    ['❤️', 2],
    ['1', 1],
    ['█▀▄▆▁╱─■', 8],
    ['𠮷', 2],
  ])('%s takes %i', (text, width) => expect(displayWidth(text)).toBe(width))

  it('are never passed by what is cut or wrapped', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 80 }).map(printable)
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 60 }), (text, columns) => {
        expect(displayWidth(fitted(text, columns, '…'))).toBeLessThanOrEqual(columns)
        for (const line of wrapped(text, columns, '…'))
          expect(displayWidth(line)).toBeLessThanOrEqual(columns)
      }),
    )
  })

  it('are filled with all words, in order', () => {
    expect(wrapped('one two  three', 7, '…')).toEqual(['one two', 'three'])
  })
})

describe('printable text', () => {
  it('keeps letters of all scripts and joined emoji', () => {
    for (const text of ['Zoë', 'ليلى لاتيس', '海斗', 'हिन्दी', '👩‍💻 dev', 'नमस्ते'])
      expect(printable(text)).toBe(text)
  })

  it('is short, whatever is given', () => {
    expect(printable('x'.repeat(1_000_000)).length).toBeLessThanOrEqual(2000)
    expect(printable(`a${'\u0300'.repeat(1000)}b`)).toBe('ab')
  })
})
