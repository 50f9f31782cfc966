import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbersIn, unreadable } from './numbers.ts'

describe('the numbers of a text', () => {
  it('are the same however a language writes them', () => {
    const tags = ['en', 'de', 'fr', 'es', 'pt-BR', 'hi', 'ja', 'zh', 'ar-EG', 'de-CH', 'en-IN']
    // Above 999 and with at most two decimals, as texts have them: three decimals look like thousands.
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.constantFrom(...tags), (value, tag) => {
        const written = new Intl.NumberFormat(tag).format(value / 10)
        expect([written, numbersIn(`x ${written} y`)]).toEqual([written, [String(value / 10)]])
      }),
    )
  })

  it.each([
    ['66%', ['66%']],
    ['66 %', ['66%']],
    ['٦٦٪', ['66%']],
    ['66パーセント', ['66%']],
    ['百分之66', ['66%']],
    ['2026-11-14', ['2026', '11', '14']],
    ['-5', ['-5']],
    ['1048件', ['1048']],
    ['53 weeks of 53', ['53', '53']],
    ['nothing at all', []],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers)
  })

  it.each(['1k', '10x', 'Ⅻ', '⑳', '½', 'v2', '1万', '1.2,3.4', '9'.repeat(30)])(
    'are in no evidence where they cannot be read for certain: %s',
    (text) => {
      expect(numbersIn(text)).toContain(unreadable)
    },
  )
})
