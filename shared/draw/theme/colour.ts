/** Colours: read from what a visitor writes, compared, mixed, and made readable. */
import type { Colour } from './theme.ts'

/** The sixteen names of CSS 2, and the one that CSS 2.1 added. */
const named: Readonly<Record<string, Colour>> = {
  aqua: '#00ffff',
  black: '#000000',
  blue: '#0000ff',
  fuchsia: '#ff00ff',
  gray: '#808080',
  green: '#008000',
  lime: '#00ff00',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#ffa500',
  purple: '#800080',
  red: '#ff0000',
  silver: '#c0c0c0',
  teal: '#008080',
  white: '#ffffff',
  yellow: '#ffff00',
}

/**
 * `#rgb`, `#rrggbb` and `#rrggbbff`, with or without the `#`, or one of CSS's basic names. Null for
 * everything else: gradients, functions, and colours that one could see through.
 */
export function parseColour(text: string): Colour | null {
  if (text.length > 9) return null
  const word = text.toLowerCase()
  if (Object.hasOwn(named, word)) return named[word]!
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6}(?:ff)?)$/.exec(word)?.[1]
  if (!digits) return null
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits.slice(0, 6)}`
}

/** One of a colour's channels, 0–255: red begins at 1, green at 3, blue at 5. */
const channel = (colour: Colour, start: 1 | 3 | 5) => parseInt(colour.slice(start, start + 2), 16)

function linear(value: number): number {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** Relative luminance from 0 to 1 (WCAG 2.2, "relative luminance"). */
const luminance = (colour: Colour) =>
  0.2126 * linear(channel(colour, 1)) +
  0.7152 * linear(channel(colour, 3)) +
  0.0722 * linear(channel(colour, 5))

/** Contrast from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: Colour, other: Colour): number {
  const [first, second] = [luminance(one), luminance(other)]
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05)
}

/** The colour that lies `share` (0–1) of the way from one to the other, channel by channel. */
export function mix(from: Colour, to: Colour, share: number): Colour {
  let mixed = 1
  for (const start of [1, 3, 5] as const) {
    const first = channel(from, start)
    mixed = mixed * 256 + Math.round(first + (channel(to, start) - first) * share)
  }
  return `#${mixed.toString(16).slice(1)}`
}

/**
 * The colour itself where its contrast to the background is at least `least` (up to 4.5), else the
 * nearest of 32 steps towards white or black that is: on the side of the background where the
 * colour already is, unless that side has no room.
 */
export function readable(colour: Colour, background: Colour, least: number): Colour {
  const lighter = luminance(colour) > luminance(background)
  const ends: readonly Colour[] = lighter ? ['#ffffff', '#000000'] : ['#000000', '#ffffff']
  const end = ends.find((candidate) => contrast(candidate, background) >= least)!
  let step = 0
  let nearest = colour
  while (contrast(nearest, background) < least) nearest = mix(colour, end, ++step / 32)
  return nearest
}
