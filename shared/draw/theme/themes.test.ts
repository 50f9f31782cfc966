import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast } from './colour.ts'
import { withColours } from './palette.ts'
import { colourSlots, type Colour, type Palette } from './theme.ts'
import { defaultTheme, themeNames, themeOf } from './themes.ts'

const palettes = themeNames.flatMap((name): [string, Palette][] => {
  const theme = themeOf(name)!
  return [
    [`${name} in the light`, theme.light],
    [`${name} in the dark`, theme.dark],
  ]
})

describe('themes', () => {
  it('are at least 26, each found under its own name', () => {
    expect(themeNames.length).toBeGreaterThanOrEqual(26)
    for (const name of themeNames) expect(themeOf(name)?.name).toBe(name)
  })

  it('are found whatever the case and with _ for -; no other text names one', () => {
    expect(themeOf('Rose_Pine')).toBe(themeOf('rose-pine'))
    expect(themeOf('DEFAULT')).toBe(defaultTheme)
    for (const name of [
      '',
      'constructor',
      '__proto__',
      'toString',
      '"><script>',
      'x'.repeat(10_000),
    ])
      expect(themeOf(name), name.slice(0, 20)).toBeNull()
  })

  it('are the same object each time, and nothing in them can be changed', () => {
    for (const name of themeNames) {
      const theme = themeOf(name)!
      expect(themeOf(name)).toBe(theme)
      for (const part of [theme, theme.light, theme.dark, theme.light.series, theme.dark.heat])
        expect(Object.isFrozen(part)).toBe(true)
    }
    expect(Object.isFrozen(themeNames)).toBe(true)
  })

  it('are dark on their dark side, light on their light side, save the two that never change', () => {
    for (const name of themeNames) {
      const { light, dark } = themeOf(name)!
      if (name === 'light' || name === 'dark') expect(light).toEqual(dark)
      else
        expect(contrast(light.background, '#000000'), name).toBeGreaterThan(
          3 * contrast(dark.background, '#000000'),
        )
    }
  })

  it.each(palettes)('%s: is written in whole colours', (_, palette) => {
    for (const colour of Object.values(palette).flat()) expect(colour).toMatch(/^#[0-9a-f]{6}$/)
  })

  it.each(palettes)('%s: text has 4.5:1, what carries meaning alone 3:1', (_, palette) => {
    for (const slot of ['title', 'text', 'muted', 'accent'] as const)
      expect(contrast(palette[slot], palette.background), slot).toBeGreaterThanOrEqual(4.5)
    for (const colour of [...palette.series, palette.heat[4]])
      expect(contrast(colour, palette.background), colour).toBeGreaterThanOrEqual(3)
  })

  it.each(palettes)('%s: each heat stands out more than the one before', (_, palette) => {
    const contrasts = palette.heat.map((colour) => contrast(colour, palette.background))
    for (let level = 1; level < 5; level++)
      expect(contrasts[level]! / contrasts[level - 1]!, `heat ${level}`).toBeGreaterThan(1.1)
  })

  it.each(palettes)('%s: the parts of a chart are six colours', (_, { series }) => {
    expect(new Set(series).size).toBe(6)
  })
})

describe('custom colours', () => {
  const colour = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value): Colour => `#${value.toString(16).padStart(6, '0')}`)
  const custom = fc.record(
    Object.fromEntries(colourSlots.map((slot) => [slot, colour])) as Record<
      (typeof colourSlots)[number],
      typeof colour
    >,
    { requiredKeys: [] },
  )

  it('change nothing when there are none', () => {
    expect(withColours(defaultTheme.light, {})).toBe(defaultTheme.light)
  })

  it('are taken as they are where they can be read', () => {
    const { background, title, border, muted } = withColours(defaultTheme.light, {
      background: '#fffbe6',
      title: '#7a1f00',
      border: '#ffcc00',
      muted: '#555555',
    })
    expect([background, title, border, muted]).toEqual(['#fffbe6', '#7a1f00', '#ffcc00', '#555555'])
  })

  it('leave the theme as it was', () => {
    const before = structuredClone(defaultTheme)
    withColours(defaultTheme.dark, { background: '#ff0000', text: '#ff0000' })
    expect(defaultTheme).toEqual(before)
  })

  it('stay readable, whichever they are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...palettes), custom, ([, palette], colours) => {
        const made = withColours(palette, colours)
        const texts = [made.title, made.text, made.muted, made.accent]
        const parts = [...made.series, made.heat[4]]
        return (
          texts.every((each) => contrast(each, made.background) >= 4.5) &&
          parts.every((each) => contrast(each, made.background) >= 3)
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('leave lines and empty boxes to be seen, whichever they are', () => {
    const without = custom.filter((colours) => colours.border === undefined)
    const isSeen = ({ background, border, track, heat }: Palette) =>
      [border, track, heat[0]].every((each) => contrast(each, background) >= 1.15)
    for (const alike of ['#000000', '#ffffff'] as const)
      expect(isSeen(withColours(defaultTheme.dark, { background: alike, text: alike }))).toBe(true)
    fc.assert(
      fc.property(fc.constantFrom(...palettes), without, ([, palette], colours) =>
        isSeen(withColours(palette, colours)),
      ),
      { numRuns: 1000 },
    )
  })
})
