import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonDepth } from './json-depth.ts'

const depthOf = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0
  return 1 + Math.max(0, ...Object.values(value).map(depthOf))
}

describe('the depth of JSON', () => {
  it('is that of what it means', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 12 }), fc.nat(4), (value, spaces) => {
        expect(jsonDepth(JSON.stringify(value, null, spaces))).toBe(depthOf(value))
      }),
    )
  })

  it('is not changed by what stands in texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('[', '{', '"', '\\', ']', 'x') }), (text) => {
        expect(jsonDepth(JSON.stringify([text, { [text]: 1 }]))).toBe(2)
      }),
    )
  })

  it('is told of a text that no parser could follow', () => {
    expect(jsonDepth('['.repeat(1_000_000))).toBe(1_000_000)
  })

  it('is a number for whatever comes', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(jsonDepth(text)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
