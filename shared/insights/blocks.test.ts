import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOf, blocksWithin, type DayCount } from './blocks.ts'

const dayMilliseconds = 86_400_000
const day = (number: number) =>
  new Date(Date.parse('2026-01-01') + number * dayMilliseconds).toISOString().slice(0, 10)
const lengthOf = ({ from, to }: { from: string; to: string }) =>
  (Date.parse(to) - Date.parse(from)) / dayMilliseconds + 1

const anyDays: fc.Arbitrary<DayCount[]> = fc
  .array(fc.oneof(fc.nat(10), fc.nat(400)), { minLength: 1, maxLength: 120 })
  .map((counts) => counts.map((scans, index) => ({ day: day(index), scans })))

describe('the spans that are told of', () => {
  it('are whole weeks that are over, and hold enough', () => {
    fc.assert(
      fc.property(anyDays, fc.nat(140), (days, at) => {
        for (const block of blocksOf(days, day(at), 500)) {
          expect(new Date(block.from).getUTCDay()).toBe(1)
          expect(new Date(block.to).getUTCDay()).toBe(0)
          expect(block.scans).toBeGreaterThanOrEqual(500)
          expect(Date.parse(day(at)) - Date.parse(block.to)).toBeGreaterThanOrEqual(
            2 * dayMilliseconds,
          )
          const within = days.filter(({ day: one }) => one >= block.from && one <= block.to)
          expect(within.reduce((sum, { scans }) => sum + scans, 0)).toBe(block.scans)
        }
      }),
    )
  })

  it('never overlap, and stay as they are whatever comes later', () => {
    fc.assert(
      fc.property(anyDays, anyDays, fc.nat(119), (days, others, at) => {
        const before = blocksOf(days, day(at), 300)
        for (const [index, { from }] of before.entries())
          if (index > 0) expect(from > before[index - 1]!.to).toBe(true)
        // Days from yesterday on may still change; those before may not.
        const later = days.map((one, index) => (index >= at - 1 ? (others[index] ?? one) : one))
        expect(blocksOf(later, day(at + 60), 300).slice(0, before.length)).toEqual(before)
      }),
    )
  })

  it('of a period are told whole or not at all: what two periods differ by are spans', () => {
    fc.assert(
      fc.property(anyDays, fc.nat(140), (days, at) => {
        const all = blocksOf(days, day(at), 300)
        const [week, month, quarter, year] = [7, 30, 90, 365].map((length) =>
          blocksWithin(all, day(at), length),
        )
        expect(month).toEqual(expect.arrayContaining(week!))
        expect(quarter).toEqual(expect.arrayContaining(month!))
        expect(year).toEqual(expect.arrayContaining(quarter!))
        for (const block of week!) expect(lengthOf(block)).toBe(7)
        expect(all).toEqual(expect.arrayContaining(year!))
      }),
    )
  })

  it('of a busy service are each week, one of which is always the last seven days', () => {
    const days = Array.from({ length: 60 }, (_, index) => ({ day: day(index), scans: 1_000 }))
    for (let at = 30; at < 60; at += 1) {
      const all = blocksOf(days, day(at), 500)
      expect(blocksWithin(all, day(at), 7)).toHaveLength(1)
    }
  })

  it('of a quiet one are as long as they have to be', () => {
    const days = Array.from({ length: 112 }, (_, index) => ({ day: day(index), scans: 10 }))
    const all = blocksOf(days, day(130), 500)
    expect(all[0]!.scans).toBeGreaterThanOrEqual(500)
    expect(lengthOf(all[0]!) % 7).toBe(0)
    expect(lengthOf(all[0]!)).toBeGreaterThan(49)
    expect(blocksWithin(all, day(130), 7)).toEqual([])
  })
})
