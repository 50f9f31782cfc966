import { describe, expect, it } from 'vitest'
import { known, mapField, unknown, valueOr } from './field.ts'

describe('a field', () => {
  it('keeps its reason when an unknown value is mapped', () => {
    expect(mapField(unknown('forbidden'), (value: number) => value + 1)).toEqual({
      known: false,
      reason: 'forbidden',
    })
  })
  it('keeps who told it, and when, when a known value is mapped', () => {
    const field = known(1, 'rest', '2026-01-01T00:00:00Z')
    expect(mapField(field, (value) => value + 1)).toEqual({ ...field, value: 2 })
  })
  it('adds up what is missing of it by reason, and does not where nobody could count', () => {
    const missing = [
      { count: 2, reason: 'timed-out' },
      { count: 1, reason: 'forbidden' },
      { count: 3, reason: 'timed-out' },
      { count: null, reason: 'forbidden' },
    ] as const
    expect(known([], 'graphql', '2026-01-01T00:00:00Z', missing).missing).toEqual([
      { count: 5, reason: 'timed-out' },
      { count: null, reason: 'forbidden' },
    ])
  })
  it('tells a known zero from an unknown', () => {
    expect(valueOr(known(0, 'rest', '2026-01-01T00:00:00Z'), null)).toBe(0)
    expect(valueOr(unknown('not-read'), null)).toBeNull()
  })
})
