import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localOf, momentOf, stamp, zones, type ZoneName } from './clock.ts'

const seconds = (date: Date | string) => Math.floor(new Date(date).getTime() / 1000)
const at = (moment: string, zone: ZoneName) => stamp(localOf(new Date(moment), zone), zone)

describe('a stamp', () => {
  it('carries the offset of the wall, summer and winter', () => {
    expect(at('2026-07-01T12:00:00Z', 'berlin')).toBe('2026-07-01T14:00:00+02:00')
    expect(at('2026-01-01T12:00:00Z', 'berlin')).toBe('2026-01-01T13:00:00+01:00')
    expect(at('2026-07-01T12:00:00Z', 'newYork')).toBe('2026-07-01T08:00:00-04:00')
  })
  it('knows that summer is in January south of the equator', () => {
    expect(at('2026-01-01T12:00:00Z', 'auckland')).toBe('2026-01-02T01:00:00+13:00')
    expect(at('2026-07-01T12:00:00Z', 'auckland')).toBe('2026-07-02T00:00:00+12:00')
  })
  it('writes offsets that are no whole hours', () => {
    expect(at('2026-01-01T00:00:00Z', 'kathmandu')).toBe('2026-01-01T05:45:00+05:45')
  })
  it('changes on the Sundays of the rules', () => {
    expect(at('2026-03-28T12:00:00Z', 'london')).toMatch(/\+00:00$/)
    expect(at('2026-03-29T12:00:00Z', 'london')).toMatch(/\+01:00$/)
    expect(at('2026-10-31T12:00:00Z', 'losAngeles')).toMatch(/-07:00$/)
    expect(at('2026-11-01T20:00:00Z', 'losAngeles')).toMatch(/-08:00$/)
  })
  it('tells the moment that it was made from', () => {
    const moments = fc.date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(
        moments,
        fc.constantFrom(...(Object.keys(zones) as ZoneName[])),
        (moment, zone) => {
          const local = localOf(moment, zone)
          expect(seconds(stamp(local, zone))).toBe(seconds(momentOf(local, zone)))
        },
      ),
    )
  })
})
