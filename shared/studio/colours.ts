/** The colours of a picture: a theme's or a visitor's, and the steps between them and the background. */
import { contrast, mix, readable } from '../draw/theme/colour.ts'
import { paletteOf } from '../draw/theme/palette.ts'
import type { Colour, Palette } from '../draw/theme/theme.ts'
import { defaultTheme, themeOf } from '../draw/theme/themes.ts'
import type { PictureOrder } from './picture-order.ts'

export type ArtColours = {
  isDark: boolean
  background: Colour
  /** At least 4.5:1 on the background and on the first two of `ground`; so is `muted`. */
  text: Colour
  muted: Colour
  /** Six that differ, at least 3:1 on the background. */
  series: readonly Colour[]
  /** The same, each in five steps from the background towards it. */
  tones: readonly (readonly Colour[])[]
  /** The same, a third of the way to the text: light on a dark background, dark on a light one. */
  bright: readonly Colour[]
  /** From the background towards the text, in six steps: surfaces, then lines. */
  ground: readonly Colour[]
  /** Beyond the background, away from the text. */
  deep: Colour
}

const toneSteps = [0.12, 0.26, 0.44, 0.64, 0.84]
const groundSteps = [0.035, 0.07, 0.12, 0.2, 0.32, 0.5]

/** The colours that an order asks for. Readable whatever they are. */
export function artColours(order: Omit<PictureOrder, 'picture' | 'watermark'>): ArtColours {
  const theme = (themeOf(order.theme) ?? defaultTheme)[order.mode]
  const { background, text, muted, series } =
    order.colours.length > 0 ? ownPalette(order.colours, theme, order.mode) : theme
  const ground = groundSteps.map((step) => mix(background, text, step))
  const legible = (colour: Colour) =>
    ground.slice(0, 2).reduce((made, surface) => readable(made, surface, 4.5), colour)
  const isDark = contrast(background, '#ffffff') > contrast(background, '#000000')
  return {
    isDark,
    background,
    text: legible(text),
    muted: legible(muted),
    series,
    tones: series.map((colour) => toneSteps.map((step) => mix(background, colour, step))),
    bright: series.map((colour) => mix(colour, text, 0.35)),
    ground,
    deep: isDark ? mix(background, '#000000', 0.35) : mix(background, series[0]!, 0.07),
  }
}

/** Every colour that a drawing may have. */
export function everyColour(colours: ArtColours): ReadonlySet<Colour> {
  const { background, text, muted, deep, series, tones, bright, ground } = colours
  return new Set([background, text, muted, deep, ...series, ...tones.flat(), ...bright, ...ground])
}

/**
 * A palette of a visitor's colours: the darkest (in the light mode the lightest) is the background
 * where it is dark (light) enough to be one, else the theme's background with a little of the first.
 * The others are what is drawn with, those that are missing mixed from them.
 */
function ownPalette(own: readonly Colour[], theme: Palette, mode: 'light' | 'dark'): Palette {
  const far = mode === 'dark' ? '#ffffff' : '#000000'
  const [extreme] = own.toSorted((one, other) => contrast(other, far) - contrast(one, far))
  const isGround = own.length > 1 && contrast(extreme!, far) >= leastForGround
  const background = isGround ? extreme! : mix(theme.background, own[0]!, 0.06)
  const drawn = isGround ? own.filter((colour) => colour !== extreme) : own
  const [accent = theme.accent, ...others] = drawn
  const text = readable(mix(theme.text, accent, 0.08), background, 7)
  const pool = [accent, ...others]
  while (pool.length < seriesLength)
    pool.push(mix(pool[pool.length - drawn.length] ?? accent, text, 0.3))
  return paletteOf({ background, title: text, text, accent, others: pool.slice(1, seriesLength) })
}

const seriesLength = 6
/** A background that text of 7:1 and more has room on. */
const leastForGround = 11
