import { describe, expect, it } from 'vitest'
import { languageCodes } from './languages.ts'
import { duration, moment } from './times.ts'

describe('a length of time', () => {
  it('is in the largest unit of which there are two', () => {
    const written = [60, 1_800, 7_140, 7_200, 14_400, 86_400, 172_800, 7_776_000]
    expect(written.map((seconds) => duration(seconds, 'en'))).toEqual([
      '1 minute',
      '30 minutes',
      '119 minutes',
      '2 hours',
      '4 hours',
      '24 hours',
      '2 days',
      '90 days',
    ])
  })

  it('has the forms of the language', () => {
    expect(duration(14_400, 'de')).toBe('4 Stunden')
    expect(duration(180, 'ar')).toBe('3 دقائق')
  })
})

describe('a moment', () => {
  it('says the day and the time, and that it is UTC, in every language', () => {
    for (const code of languageCodes) {
      const text = moment('2026-11-21T08:05:00Z', code)
      expect(text, code).toMatch(/2026/)
      expect(text, code).toMatch(/0?8[:.h ]05|8:05/)
      expect(text, code).toMatch(/UTC|غرينتش|GMT|यूटीसी/)
    }
  })
})
