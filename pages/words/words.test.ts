import { describe, expect, it } from 'vitest'
import type { DefinedWords } from './define-words.ts'
import { type LanguageCode, languageCodes, languages } from './languages.ts'

const modules = import.meta.glob<Readonly<Record<string, DefinedWords>>>('../**/words/index.ts', {
  eager: true,
})
const defined = Object.entries(modules).flatMap(([path, module]) =>
  Object.entries(module).map(([name, words]) => ({ name: `${path}: ${name}`, words })),
)

const scripts = {
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  zh: /\p{Script=Han}/u,
  hi: /\p{Script=Devanagari}/u,
  ar: /\p{Script=Arabic}/u,
}

const formsOf = (text: string) => text.split('|')
const placesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].toSorted()
const worded = (text: string) => text.replace(/\{\w+\}|\w+:(?=[^|]*\|)/g, '')

/** The categories that numbers below a thousand have; "many" of Romance languages is for millions. */
function categoriesOf(tag: string): string[] {
  const rules = new Intl.PluralRules(tag)
  return [...new Set(Array.from({ length: 1_000 }, (_, count) => rules.select(count)))].toSorted()
}

/** Hindi and Arabic can set a count apart from its noun, Japanese and Chinese have one form alone. */
const mustInflect = (code: LanguageCode) => !['ja', 'zh', 'hi', 'ar'].includes(code)

it('words are found', () => {
  expect(defined.length).toBeGreaterThan(0)
})

describe.each(defined)('$name', ({ words }) => {
  const { all, alike } = words
  const keys = Object.keys(all.en)

  it.each(languageCodes)('has every text, and no other, in %s', (code) => {
    expect(Object.keys(all[code]).toSorted()).toEqual(keys.toSorted())
    for (const [key, text] of Object.entries(all[code])) {
      expect(text.trim(), key).toBe(text)
      expect(text, key).not.toBe('')
    }
  })

  it.each(languageCodes)('has the places of English in %s', (code) => {
    for (const key of keys) {
      const places = placesIn(all.en[key]!)
      const forms = formsOf(all[code][key]!)
      expect(placesIn(forms.at(-1)!), key).toEqual(places)
      for (const form of forms) {
        expect(places, key).toEqual(expect.arrayContaining(placesIn(form)))
        expect(form.replace(/\{\w+\}/g, ''), key).not.toMatch(/[{}]/)
      }
    }
  })

  it.each(languageCodes)(
    'has one text for all counts in %s, or one for each plural form',
    (code) => {
      const expected = categoriesOf(languages[code].tag)
      for (const key of keys) {
        const forms = formsOf(all[code][key]!)
        const named = forms.slice(0, -1).map((form) => /^(\w+):/.exec(form)?.[1])
        if (forms.length > 1) expect([...named, 'other'].toSorted(), key).toEqual(expected)
        else if (mustInflect(code)) expect(all.en[key]!, key).not.toContain('|')
      }
    },
  )

  it.each(languageCodes)('has the optional parts of English in %s', (code) => {
    for (const key of keys) {
      const expected = all.en[key]!.includes('[')
      for (const form of formsOf(all[code][key]!))
        expect(/^[^[\]]*\[[^[\]]+\][^[\]]*$/.test(form), `${key}: ${form}`).toBe(expected)
    }
  })

  it('is translated: nothing reads as in English but what is listed', () => {
    const sameAsEnglish = languageCodes
      .filter((code) => code !== 'en')
      .flatMap((code) =>
        keys
          .filter((key) => all[code][key] === all.en[key] && /\p{L}/u.test(worded(all.en[key]!)))
          .map((key) => ({ code, key })),
      )
    expect(sameAsEnglish.filter(({ key }) => !alike.includes(key))).toEqual([])
    for (const key of alike) expect(sameAsEnglish.map((same) => same.key)).toContain(key)
  })

  it.each(Object.entries(scripts))('is written in the script of %s', (code, letters) => {
    const texts = Object.entries(all[code as keyof typeof scripts])
    const foreign = texts.filter(
      ([key, text]) =>
        text !== all.en[key] && /\p{L}/u.test(worded(text)) && !letters.test(worded(text)),
    )
    expect(foreign).toEqual([])
  })
})
