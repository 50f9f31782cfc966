import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../svg.ts'
import { formatsOf } from './formats.ts'
import { localeOf } from './locale-of.ts'
import { localeCodes } from './tags.ts'

const english = localeOf('en')

describe('in English', () => {
  it('numbers have groups and at most one decimal', () => {
    expect([0, 1, 1204, 61.44, 1e9].map(english.number)).toEqual([
      '0',
      '1',
      '1,204',
      '61.4',
      '1,000,000,000',
    ])
  })

  it('large numbers are said shortly', () => {
    expect([0, 999, 12_345, 1e9].map(english.compact)).toEqual(['0', '999', '12K', '1B'])
  })

  it('a share is cut to whole percents and never rounded up', () => {
    expect([0, 0.01, 0.0949, 0.29, 0.2196, 0.999, 1].map(english.percent)).toEqual(
      ['0', '1', '9', '29', '21', '99', '100'].map((percent) => `${percent}%`),
    )
  })

  it('a share of less than a percent has one digit, so that little is not nothing', () => {
    expect([0.0099, 0.0042, 0.0005, 0.000_004].map(english.percent)).toEqual(
      ['0.9', '0.4', '0.05', '0.0004'].map((percent) => `${percent}%`),
    )
  })

  it('a whole percentage stays what it is, whatever the division left behind the comma', () => {
    for (let percent = 0; percent <= 100; percent += 1)
      expect(english.percent(percent / 100)).toBe(`${percent}%`)
  })

  it('a day has its month and year, and what is no day is empty', () => {
    expect(english.date('2026-01-31')).toBe('Jan 31, 2026')
    expect(english.date('2026-01-31T23:59:59Z')).toBe('Jan 31, 2026')
    expect(english.date('soon')).toBe('')
  })

  it('a span is told in the largest unit that fits', () => {
    expect([0, 0.9, 1, 59, 60, 3_600, 90_000, 172_800, 1e8, Infinity].map(english.ago)).toEqual([
      'now',
      'now',
      '1 second ago',
      '59 seconds ago',
      '1 minute ago',
      '1 hour ago',
      '1 day ago',
      '2 days ago',
      '3 years ago',
      '',
    ])
  })
})

describe('plural forms', () => {
  it.each([
    ['en', { 0: '0 days', 1: '1 day', 2: '2 days', 1000: '1,000 days' }],
    ['fr', { 0: '0 jour', 1: '1 jour', 2: '2 jours', 1000000: '1 000 000 jours' }],
    ['pl', { 0: '0 dni', 1: '1 dzień', 2: '2 dni', 5: '5 dni', 22: '22 dni' }],
    ['cs', { 0: '0 dní', 1: '1 den', 2: '2 dny', 5: '5 dní', 22: '22 dní' }],
    ['ru', { 0: '0 дней', 1: '1 день', 2: '2 дня', 5: '5 дней', 11: '11 дней', 21: '21 день' }],
    ['uk', { 0: '0 днів', 1: '1 день', 2: '2 дні', 5: '5 днів', 12: '12 днів', 22: '22 дні' }],
    ['ro', { 0: '0 zile', 1: '1 zi', 2: '2 zile', 19: '19 zile', 20: '20 de zile' }],
    ['ar', { 0: '0 يوم', 1: 'يوم واحد', 2: 'يومان', 3: '3 أيام', 11: '11 يومًا', 100: '100 يوم' }],
    ['he', { 0: '0 ימים', 1: 'יום אחד', 2: 'יומיים', 3: '3 ימים', 10: '10 ימים' }],
    ['ja', { 0: '0 日', 1: '1 日', 2: '2 日' }],
  ])('of %s follow the count', (code, expected) => {
    const locale = localeOf(code)
    for (const [count, text] of Object.entries(expected))
      expect(locale.plural(locale.messages.days, Number(count))).toBe(text)
  })
})

describe.each(localeCodes)('what is written in %s', (code) => {
  const locale = localeOf(code)
  const counts = [0, 1, 2, 7, 59, 61.44, 12_345, 1e9, Number.MAX_SAFE_INTEGER]
  const texts = [
    ...counts.flatMap((count) => [locale.number(count), locale.compact(count)]),
    ...counts.map((count) => locale.plural(locale.messages.contributionsInYear, count)),
    ...[0, 0.001, 0.5, 0.999, 1].map(locale.percent),
    ...[0, 59, 3_600, 90_000, 1e9].map(locale.ago),
    ...['2026-01-31', '1999-12-01'].map(locale.date),
    ...Array.from({ length: 12 }, (_, index) => locale.month(index + 1)),
  ]

  it('is one line of plain text, as a drawing shows it', () => {
    for (const text of texts) {
      expect(text).not.toBe('')
      expect(plainText(text)).toBe(text)
    }
  })

  it('has the digits that every font has, and the year of the Gregorian calendar', () => {
    expect(
      texts
        .join('')
        .match(/\p{Nd}/gu)
        ?.every((digit) => '0123456789'.includes(digit)),
    ).toBe(true)
    expect(locale.date('2026-01-31')).toContain('2026')
  })

  it('has small whole numbers as they look everywhere', () => {
    const numbers = new Intl.NumberFormat(`${code}-u-nu-latn`)
    for (let value = 0; value < 1_000; value += 1)
      expect(locale.number(value)).toBe(numbers.format(value))
  })

  it('tells months and numbers apart', () => {
    const months = Array.from({ length: 12 }, (_, index) => locale.month(index + 1))
    expect(new Set(months).size).toBe(12)
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (one, other) =>
        one === other ? true : locale.number(one) !== locale.number(other),
      ),
    )
  })

  it('never fails, whatever the number or the day', () => {
    const anything = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, -1))
    fc.assert(
      fc.property(anything, fc.string(), (value, text) => {
        for (const write of [
          locale.number,
          locale.compact,
          locale.percent,
          locale.month,
          locale.ago,
        ])
          expect(typeof write(value)).toBe('string')
        expect(typeof locale.plural(locale.messages.days, value)).toBe('string')
        expect(typeof locale.date(text)).toBe('string')
      }),
      { numRuns: 30 },
    )
  })
})

describe('a runtime without the data of a language', () => {
  it('writes in its own way and does not fail', () => {
    const unknown = formatsOf('tlh')
    expect(unknown.number(5)).toBe('5')
    expect(unknown.ago(3_600)).not.toBe('')
    expect(unknown.plural('one:{count} day|{count} days', 2)).toBe('2 days')
  })
})
