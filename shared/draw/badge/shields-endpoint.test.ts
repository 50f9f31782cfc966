import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { badgeColour, badgeStyles, shieldsEndpoint, type Badge } from './index.ts'

/** The schema of shields.io, as its service for endpoints checks it; logos and style left out. */
const schema = z.strictObject({
  schemaVersion: z.literal(1),
  label: z.string(),
  message: z.string().check(z.minLength(1)),
  color: z.optional(z.string().check(z.minLength(1))),
  labelColor: z.optional(z.string().check(z.minLength(1))),
  isError: z.optional(z.boolean()),
  cacheSeconds: z.optional(z.int().check(z.minimum(0))),
})

const badge: Badge = {
  label: 'score',
  message: '72/100',
  colour: 'green',
  labelColour: null,
  style: 'flat',
  withMark: false,
  isNotice: false,
  age: null,
  isLabelLogin: false,
  language: 'en',
}

describe("shields.io's JSON of a badge", () => {
  it('is label, message and colour, and how long it may be kept', () => {
    expect(shieldsEndpoint(badge, { cacheSeconds: 3600 })).toEqual({
      schemaVersion: 1,
      label: 'score',
      message: '72/100',
      color: 'green',
      cacheSeconds: 3600,
    })
  })

  it('has the colour of the label where one was chosen', () => {
    const endpoint = shieldsEndpoint({ ...badge, labelColour: 'FFF' }, { cacheSeconds: 300 })
    expect(endpoint.labelColor).toBe('#fff')
  })

  it('marks a notice, so that nobody gives it the colour of a score', () => {
    const endpoint = shieldsEndpoint({ ...badge, isNotice: true }, { cacheSeconds: 60 })
    expect(endpoint.isError).toBe(true)
  })

  it('is what the schema takes, whatever the badge', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('x'.repeat(10_000)))
    const anyBadge = fc.record({
      label: text,
      message: text,
      colour: text,
      labelColour: fc.option(text),
      style: fc.constantFrom(...badgeStyles),
      withMark: fc.boolean(),
      isNotice: fc.boolean(),
      age: fc.option(text),
      isLabelLogin: fc.boolean(),
      language: fc.constantFrom('en', 'tr', 'el'),
    })
    fc.assert(
      fc.property(anyBadge, fc.double({ noNaN: true, min: -10, max: 1e6 }), (any, cacheSeconds) => {
        const endpoint = shieldsEndpoint(any, { cacheSeconds })
        expect(schema.safeParse(endpoint).error).toBeUndefined()
        expect(badgeColour(endpoint.color)).not.toBeNull()
      }),
      { numRuns: 500 },
    )
  })
})
