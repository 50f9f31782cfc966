/**
 * A palette from few colours: the rest is mixed from them, so that a theme costs few bytes and
 * custom colours stay readable.
 */
import { mix, readable } from './colour.ts'
import type { Colour, ColourSlot, Palette } from './theme.ts'

/** What a palette is made from. */
export type BaseColours = {
  background: Colour
  title: Colour
  text: Colour
  accent: Colour
  /** For the parts beside the first, which has the accent. */
  others: readonly Colour[]
}

/**
 * `muted` is the text with 30 % of the background; `border`, `track` and the first `heat` are the
 * background with 22 %, 17 % and 10 % of the text; the other heats go from the background to the
 * accent. Whatever is below its least contrast (see `Palette`) is made lighter or darker until it
 * has it; so are the lines and boxes that only have to be seen.
 */
export function paletteOf({ background, title, text, accent, others }: BaseColours): Palette {
  const atLeast = (least: number, colour: Colour) => readable(colour, background, least)
  const legible = (colour: Colour) => atLeast(4.5, colour)
  const visible = (colour: Colour) => atLeast(3, colour)
  const strongest = legible(accent)
  const words = legible(text)
  const tinted = (share: number) => mix(background, words, share)
  const heat = [0.3, 0.5, 0.73].map((share) => mix(background, strongest, share))
  return Object.freeze({
    background,
    border: atLeast(faintest.border, tinted(0.22)),
    title: legible(title),
    text: words,
    muted: legible(mix(words, background, 0.3)),
    accent: strongest,
    track: atLeast(faintest.track, tinted(0.17)),
    series: Object.freeze([strongest, ...others.map(visible)]) as unknown as Palette['series'],
    heat: Object.freeze([
      atLeast(faintest.heat, tinted(0.1)),
      ...heat,
      strongest,
    ]) as unknown as Palette['heat'],
  })
}

/** Contrasts that no theme is below: what a visitor's colours make shall not be fainter. */
const faintest = { border: 1.4, track: 1.29, heat: 1.15 }

/**
 * The palette with a visitor's colours in it. Text that would be below 4.5:1 on the background is
 * made lighter or darker until it is not; what is mixed from the changed colours changes with them.
 */
export function withColours(
  palette: Palette,
  colours: Readonly<Partial<Record<ColourSlot, Colour>>>,
): Palette {
  if (Object.keys(colours).length === 0) return palette
  const [, ...others] = palette.series
  const mixed = paletteOf({ ...palette, ...colours, others })
  return Object.freeze({
    ...mixed,
    ...(colours.border && { border: colours.border }),
    ...(colours.muted && { muted: readable(colours.muted, mixed.background, 4.5) }),
  })
}
