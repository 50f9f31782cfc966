import { describe, expect, it } from 'vitest'
import { defineWords, say } from './define-words.ts'
import { formatsIn } from './formats.ts'
import { languageCodes } from './languages.ts'

const en = {
  plain: 'Scan',
  greeting: 'Hello {name}',
  days: 'one:{count} day of {all}|{count} days of {all}',
} as const
const de = {
  plain: 'Prüfen',
  greeting: 'Hallo {name}',
  days: 'one:{count} Tag von {all}|{count} Tage von {all}',
}
const ar = { ...en, days: 'one:يوم واحد|two:يومان|few:{count} أيام|{count} يوم' }
const words = defineWords({ en, de, es: de, pt: de, fr: de, ja: de, zh: de, hi: de, ar })

describe('what is said', () => {
  it('is in the language of the words', () => {
    expect(say(words('en'), 'plain')).toBe('Scan')
    expect(say(words('de'), 'plain')).toBe('Prüfen')
  })

  it('has its places filled, with numbers as the language writes them', () => {
    expect(say(words('de'), 'greeting', { name: 'Ada' })).toBe('Hallo Ada')
    expect(say(words('de'), 'greeting', { name: 1234.5 })).toBe('Hallo 1.234,5')
    expect(say(words('en'), 'greeting', { name: '{name} $& {plain}' })).toBe(
      'Hello {name} $& {plain}',
    )
  })

  it('has the form that fits the count', () => {
    const daysIn = (code: 'en' | 'ar', count: number) =>
      say(words(code), 'days', { count, all: 365 })
    expect([1, 2].map((count) => daysIn('en', count))).toEqual(['1 day of 365', '2 days of 365'])
    expect([1, 2, 5, 100].map((count) => daysIn('ar', count))).toEqual([
      'يوم واحد',
      'يومان',
      '5 أيام',
      '100 يوم',
    ])
  })

  it('is the same where a script was handed the words as JSON', () => {
    for (const code of languageCodes) {
      const handed: ReturnType<typeof words> = JSON.parse(JSON.stringify(words(code)))
      expect(say(handed, 'days', { count: 2, all: 9 })).toBe(
        say(words(code), 'days', { count: 2, all: 9 }),
      )
    }
  })

  it('is checked by the compiler: the keys, the places, and that a count is a number', () => {
    const neverCalled = () => {
      // @ts-expect-error no such key
      say(words('en'), 'missing')
      // @ts-expect-error a place without a value
      say(words('en'), 'greeting')
      // @ts-expect-error another place
      say(words('en'), 'greeting', { login: 'ada' })
      // @ts-expect-error a count that is no number
      say(words('en'), 'days', { count: '2', all: 9 })
      // @ts-expect-error a key that German lacks
      defineWords({ en, de: { plain: '' }, es: de, pt: de, fr: de, ja: de, zh: de, hi: de, ar })
    }
    expect(neverCalled).toBeTypeOf('function')
  })
})

describe('formats', () => {
  it('keep a number on one line', () => {
    expect(formatsIn('fr').number(12_345)).not.toMatch(/[ \u2009]/)
    expect(formatsIn('de').percent(0.12)).toBe('12\u00A0%')
  })

  it('say a wait in the largest unit, rounded up', () => {
    expect([1, 59, 60, 61, 3_600, 3_601].map(formatsIn('en').ahead)).toEqual([
      'in 1 second',
      'in 59 seconds',
      'in 1 minute',
      'in 2 minutes',
      'in 1 hour',
      'in 2 hours',
    ])
  })

  it('name months and join lists in every language', () => {
    expect(languageCodes.map((code) => formatsIn(code).monthOfYear('2026-03'))).toEqual([
      'March 2026',
      'März 2026',
      'marzo de 2026',
      'março de 2026',
      'mars 2026',
      '2026年3月',
      '2026年3月',
      'मार्च 2026',
      'مارس 2026',
    ])
    expect(formatsIn('zh').list(['Go', 'Rust', 'C'])).toBe('Go、Rust、C')
    expect(formatsIn('en').list(['Go', 'Rust', 'C'])).toBe('Go, Rust and C')
    expect(formatsIn('en').monthOfYear('soon')).toBe('')
  })
})
