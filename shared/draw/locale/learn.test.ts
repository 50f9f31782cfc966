import { describe, expect, it } from 'vitest'
import { languages } from './languages/index.ts'
import { learningLocales } from './learn.ts'
import { localeOf } from './locale-of.ts'
import { localeCodes, type LocaleCode } from './tags.ts'

/** Locales over `languages`, and which languages were read. */
function learning(read = async (code: LocaleCode): Promise<string> => languages[code]) {
  const reads: LocaleCode[] = []
  const locales = learningLocales((code) => {
    reads.push(code)
    return read(code)
  })
  return { locales, reads }
}

describe('locales that are learnt when they are asked for', () => {
  it('say what those say that know every language', async () => {
    const { locales } = learning()
    for (const code of localeCodes)
      expect((await locales(code)).messages).toEqual(localeOf(code).messages)
  })

  it('read a language once', async () => {
    const { locales, reads } = learning()
    const first = await locales('de')
    expect(await locales('de-AT')).toBe(first)
    expect(await locales('DE')).toBe(first)
    expect(reads).toEqual(['de'])
  })

  it('read nothing for English and for what is not known', async () => {
    const { locales, reads } = learning()
    expect((await locales('en-GB')).code).toBe('en')
    expect((await locales('../../secret')).code).toBe('en')
    expect(reads).toEqual([])
  })

  it.each([
    ['fails', () => Promise.reject(new Error('gone'))],
    [
      'throws',
      () => {
        throw new Error('gone')
      },
    ],
    ['brings something else', () => Promise.resolve('<!doctype html>')],
  ])('are English while the reading %s, and are tried again', async (_, broken) => {
    let works = false
    const { locales } = learning((code) => (works ? Promise.resolve(languages[code]) : broken()))
    expect((await locales('fr')).code).toBe('en')
    works = true
    expect((await locales('fr')).code).toBe('fr')
  })
})
