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
 * has it.
 */
export function paletteOf({ background, title, text, accent, others }: BaseColours): Palette {
  const legible = (colour: Colour) => readable(colour, background, 4.5)
  const visible = (colour: Colour) => readable(colour, background, 3)
  const strongest = legible(accent)
  const heat = [0.3, 0.5, 0.73].map((share) => mix(background, strongest, share))
  return Object.freeze({
    background,
    border: mix(background, text, 0.22),
    title: legible(title),
    text: legible(text),
    muted: legible(mix(text, background, 0.3)),
    accent: strongest,
    track: mix(background, text, 0.17),
    series: Object.freeze([strongest, ...others.map(visible)]) as unknown as Palette['series'],
    heat: Object.freeze([
      mix(background, text, 0.1),
      ...heat,
      strongest,
    ]) as unknown as Palette['heat'],
  })
}

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
