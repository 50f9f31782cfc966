import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isKnownLocale, localeCodeOf, localeCodes } from './tags.ts'

describe('the tag of a locale', () => {
  it('is the exact one, whatever the case and with underscores too', () => {
    for (const code of localeCodes)
      for (const asked of [code, code.toUpperCase(), code.replace('-', '_').toLowerCase()])
        expect(localeCodeOf(asked)).toBe(code)
  })

  it.each([
    ['pt_BR', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['de-AT', 'de'],
    [' en-GB ', 'en'],
    ['zh', 'zh-Hans'],
    ['zh-cn', 'zh-Hans'],
    ['zh_TW', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['no', 'nb'],
    ['iw-IL', 'he'],
    ['sr-Latn-RS', null],
    ['e', null],
    ['english', null],
    ['', null],
    ['-', null],
  ])('of %j is %j', (asked, code) => {
    expect(localeCodeOf(asked)).toBe(code)
    expect(isKnownLocale(asked)).toBe(code !== null)
  })

  it('is not found in hostile text, and nothing is thrown', () => {
    const inherited = fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty')
    const hostile = fc.oneof(
      inherited,
      fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => !/^\s*[a-z]{2}/i.test(text)),
      fc.string({ minLength: 5 }).map((text) => `en${text}-`.repeat(5_000)),
    )
    fc.assert(fc.property(hostile, (text) => localeCodeOf(text) === null))
  })
})
