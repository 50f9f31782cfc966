import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, mix, parseColour, readable } from './colour.ts'
import type { Colour } from './theme.ts'

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value): Colour => `#${value.toString(16).padStart(6, '0')}`)

describe('parseColour', () => {
  it('reads three, six and opaque eight digits with and without #, in any case', () => {
    expect(parseColour('#1aF')).toBe('#11aaff')
    expect(parseColour('1af')).toBe('#11aaff')
    expect(parseColour('#1A2b3C')).toBe('#1a2b3c')
    expect(parseColour('1a2b3c')).toBe('#1a2b3c')
    expect(parseColour('1a2b3cFF')).toBe('#1a2b3c')
  })

  it("reads CSS's basic names", () => {
    expect(parseColour('teal')).toBe('#008080')
    expect(parseColour('Orange')).toBe('#ffa500')
  })

  it('refuses what one could see through, gradients, functions and names of properties', () => {
    const refused = ['', '#', '12', '#1234', '12345', '1a2b3c80', '30,e96443,904e95', 'rgb(1,2,3)']
    for (const text of [...refused, 'constructor', '__proto__', 'url(#a)', '#fff;x', '#fff\n'])
      expect(parseColour(text), text).toBeNull()
  })

  it('gives null or #rrggbb for any text', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
    fc.assert(
      fc.property(texts, (text) => {
        const colour = parseColour(text)
        return colour === null || /^#[0-9a-f]{6}$/.test(colour)
      }),
      { numRuns: 500 },
    )
  })
})

describe('contrast', () => {
  it("has WCAG's known values", () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(contrast('#ff0000', '#ffffff')).toBeCloseTo(4.0, 2)
  })

  it('is the same both ways', () => {
    fc.assert(fc.property(colours, colours, (a, b) => contrast(a, b) === contrast(b, a)))
  })
})

describe('mix', () => {
  it('goes from one colour to the other', () => {
    expect(mix('#000000', '#ff8000', 0)).toBe('#000000')
    expect(mix('#000000', '#ff8000', 0.5)).toBe('#804000')
    expect(mix('#000000', '#ff8000', 1)).toBe('#ff8000')
  })
})

describe('readable', () => {
  it('leaves a colour that is readable as it is', () => {
    expect(readable('#1f2a44', '#ffffff', 4.5)).toBe('#1f2a44')
  })

  it('keeps to the side of the background where the colour is, where there is room', () => {
    expect(contrast(readable('#bbbbff', '#ffffff', 4.5), '#000000')).toBeLessThan(5)
    expect(readable('#232338', '#202030', 4.5) > '#202030').toBe(true)
  })

  it('makes any colour readable on any background', () => {
    fc.assert(
      fc.property(colours, colours, (a, b) => contrast(readable(a, b, 4.5), b) >= 4.5),
      { numRuns: 1000 },
    )
  })
})
