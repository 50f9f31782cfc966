import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localeOf } from '../../shared/draw/locale/locale-of.ts'
import { languageCodes, languageOf, languages } from './languages.ts'

describe('the language of a page', () => {
  it('is the one that the address asks for, whatever the browser prefers', () => {
    for (const code of languageCodes) expect(languageOf(code, 'en-GB,en;q=0.9')).toBe(code)
    expect(languageOf('pt-PT', null)).toBe('pt')
    expect(languageOf('ZH_hant', null)).toBe('zh')
  })

  it.each([
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['en;q=0.5, fr;q=0.8', 'fr'],
    ['pt-PT', 'pt'],
    ['zh-Hant-TW', 'zh'],
    ['sv, fi;q=0.9, ja;q=0.1', 'ja'],
    ['ar;q=0, hi;q=0.2', 'hi'],
    ['es;q=nonsense, hi;q=0.2', 'hi'],
    ['es, ja', 'es'],
    ['de;Q=0.1, ar; q=0.2', 'ar'],
    ['*', 'en'],
    ['tlh', 'en'],
    ['', 'en'],
  ])('is the best that the browser asks for: of %j it is %s', (accept, code) => {
    expect(languageOf(null, accept)).toBe(code)
    expect(languageOf('tlh', accept)).toBe(code)
  })

  it('is one of ours for any text', () => {
    const anything = fc.option(fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(anything, anything, (query, accept) =>
        languageCodes.includes(languageOf(query, accept)),
      ),
    )
  })
})

describe('a language', () => {
  it('is one that the drawings speak, written in the same direction', () => {
    for (const { tag, direction } of Object.values(languages))
      expect(localeOf(tag)).toMatchObject({ code: tag, direction })
  })

  it('has the name that it has in itself', () => {
    for (const { tag, name } of Object.values(languages)) {
      const own = new Intl.DisplayNames(tag, { type: 'language' }).of(tag)!
      expect(own.toLowerCase()).toBe(name.toLowerCase())
    }
  })
})
