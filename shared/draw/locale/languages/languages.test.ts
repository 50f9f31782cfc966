import { describe, expect, it } from 'vitest'
import type { Messages } from '../locale.ts'
import { localeOf } from '../locale-of.ts'
import { linesOfLanguage } from '../messages.ts'
import { localeCodes } from '../tags.ts'
import { languages } from './index.ts'

/** Every message by its path: `notices.busy.title`. */
function byPath(messages: object, above = ''): [path: string, message: string][] {
  return Object.entries(messages).flatMap(([name, value]: [string, string | object]) =>
    typeof value === 'string' ? [[above + name, value]] : byPath(value, `${above}${name}.`),
  )
}

const textsOf = (messages: Messages) => new Map(byPath(messages))
const placesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()
const formsOf = (message: string) => message.split('|').map((form) => form.replace(/^\w+:/, ''))

const english = textsOf(localeOf('en').messages)
const isSentence = (path: string) =>
  /^(notices\..*text|tooLittleKnown|nothingCounts|moreThan|ownCommitsRead)$/.test(path)

describe.each(localeCodes)('the words of %s', (code) => {
  const { messages, signalNames } = localeOf(code)
  const texts = textsOf(messages)
  const everything = [...texts.values(), ...signalNames]

  it('are those of English, one line each, none left out', () => {
    expect(languages[code].split('\n')).toHaveLength(linesOfLanguage)
    expect([...texts.keys()]).toEqual([...english.keys()])
    expect(signalNames).toHaveLength(localeOf('en').signalNames.length)
    expect(everything.filter((text) => text.trim() === '' || text !== text.trim())).toEqual([])
  })

  it('have the places of English and no others', () => {
    for (const [path, text] of texts) {
      const forms = formsOf(text)
      expect([path, placesIn(forms.at(-1)!)]).toEqual([
        path,
        placesIn(english.get(path)!.split('|')[0]!),
      ])
      for (const form of forms)
        expect(placesIn(english.get(path)!)).toEqual(expect.arrayContaining(placesIn(form)))
      expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/)
    }
  })

  it('name plural forms that the language has', () => {
    const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions()
    for (const text of everything)
      for (const [, category] of text.matchAll(/(\w+):(?=[^|]*\|)/g))
        expect(pluralCategories).toContain(category)
  })

  it('fit a card', () => {
    const sentences = [...texts].filter(([path]) => isSentence(path)).map(([, text]) => text)
    const titles = everything.filter((text) => !sentences.includes(text)).flatMap(formsOf)
    expect(titles.filter((text) => [...text].length > 48)).toEqual([])
    expect(sentences.filter((text) => [...text].length > 64)).toEqual([])
    expect(signalNames.filter((name) => [...name].length > 27)).toEqual([])
  })

  it('say different things for different reasons, dimensions, archetypes and signals', () => {
    const notices = Object.values(messages.notices)
    for (const group of [
      notices.map(({ title }) => title),
      notices.map(({ text }) => text),
      Object.values(messages.dimensions),
      Object.values(messages.archetypes),
      Object.values(messages.confidences),
      signalNames,
    ])
      expect(new Set(group).size).toBe(group.length)
  })

  it('are composed text without controls, marks of direction or markup', () => {
    const all = everything.join('\n')
    expect(all.normalize('NFC')).toBe(all)
    expect(all).not.toMatch(
      /[<>&"`\\\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]|[^\P{Cc}\n]|\p{Co}/u,
    )
  })

  it('are written in the script of the language', () => {
    const own = new Intl.Locale(code).maximize().script ?? ''
    const letters: Readonly<Record<string, RegExp>> = {
      Arab: /\p{Script=Arabic}/u,
      Beng: /\p{Script=Bengali}/u,
      Cyrl: /\p{Script=Cyrillic}/u,
      Deva: /\p{Script=Devanagari}/u,
      Grek: /\p{Script=Greek}/u,
      Hans: /\p{Script=Han}/u,
      Hant: /\p{Script=Han}/u,
      Hebr: /\p{Script=Hebrew}/u,
      Jpan: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u,
      Kore: /\p{Script=Hangul}/u,
      Latn: /\p{Script=Latin}/u,
      Thai: /\p{Script=Thai}/u,
    }
    const worded = [...texts].filter(
      ([path, text]) => path !== 'duel' && /\p{L}/u.test(text.replace(/\{\w+\}/g, '')),
    )
    expect(worded.filter(([, text]) => !letters[own]!.test(text.replace(/\{\w+\}/g, '')))).toEqual(
      [],
    )
  })
})
