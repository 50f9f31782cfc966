import { describe, expect, it } from 'vitest'
import { localeCodes } from '../../shared/draw/locale/tags.ts'
import { charactersOfAllLocales, charactersOfLocale } from './locale-characters.ts'

describe('the characters of a locale', () => {
  it('hold what every drawing can show, whatever its language', () => {
    for (const code of localeCodes) expect(charactersOfLocale(code)).toContain('ABC')
  })

  it('hold the letters of words, months and units of time', () => {
    expect(charactersOfLocale('de')).toMatch(/ß|ä/)
    expect(charactersOfLocale('ru')).toContain('ё')
    expect([...'月日年時間前']).toEqual(
      [...'月日年時間前'].filter((one) => charactersOfLocale('ja').includes(one)),
    )
  })

  it('have no digits but 0–9', () => {
    expect(
      charactersOfAllLocales()
        .match(/\p{Nd}/gu)
        ?.join(''),
    ).toBe('0123456789')
  })

  it('are all together those of each', () => {
    const together = new Set(charactersOfAllLocales())
    for (const code of localeCodes)
      for (const one of charactersOfLocale(code)) expect(together).toContain(one)
  })
})
