import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast } from '../draw/theme/colour.ts'
import { themeNames } from '../draw/theme/themes.ts'
import { artColours } from './colours.ts'

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}` as const)

const order = fc.record({
  theme: fc.constantFrom(...themeNames),
  mode: fc.constantFrom('light' as const, 'dark' as const),
  colours: fc.array(colour, { maxLength: 5 }),
})

describe('the colours of a picture', () => {
  it('can be read and told from the background, whatever is asked for', () => {
    fc.assert(
      fc.property(order, (asked) => {
        const { background, ground, text, muted, series, isDark } = artColours(asked)
        for (const surface of [background, ...ground.slice(0, 2)])
          for (const ink of [text, muted])
            expect(contrast(ink, surface)).toBeGreaterThanOrEqual(4.5)
        expect(series).toHaveLength(6)
        for (const one of series) expect(contrast(one, background)).toBeGreaterThanOrEqual(3)
        // Two themes are the same in all surroundings.
        if (asked.colours.length > 0 && !/^(?:light|dark)$/.test(asked.theme))
          expect(isDark).toBe(asked.mode === 'dark')
      }),
      { numRuns: 400 },
    )
  })

  it('are a visitor’s own where they can be: the darkest below, the others on it in their order', () => {
    const own = ['#58a6ff', '#0d1117', '#e3b341'] as const
    const { background, series } = artColours({ theme: 'nord', mode: 'dark', colours: own })
    expect([background, series[0], series[1]]).toEqual(['#0d1117', '#58a6ff', '#e3b341'])
  })
})
