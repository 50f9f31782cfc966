/** Colours of badges: the names of shields.io, and digits. */

/** As badge-maker 6 has them. */
const named: Readonly<Record<string, string>> = {
  brightgreen: '#4b0',
  green: '#67ac09',
  yellow: '#d8b800',
  yellowgreen: '#95991a',
  orange: '#ea7233',
  red: '#dd4343',
  blue: '#007ec6',
  grey: '#555',
  lightgrey: '#939393',
}

const aliases: Readonly<Record<string, string>> = {
  gray: 'grey',
  lightgray: 'lightgrey',
  critical: 'red',
  important: 'orange',
  success: 'brightgreen',
  informational: 'blue',
  inactive: 'lightgrey',
}

/**
 * `#rgb` or `#rrggbb` of a name of shields.io or of three or six digits with or without the `#`;
 * null for everything else.
 */
export function badgeColour(text: string): string | null {
  const word = text.toLowerCase()
  const name = Object.hasOwn(aliases, word) ? aliases[word]! : word
  if (Object.hasOwn(named, name)) return named[name]!
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/.exec(word)?.[1]
  return digits === undefined ? null : `#${digits}`
}

export type Ink = { text: string; shadow: string }

const white: Ink = { text: '#fff', shadow: '#010101' }
const dark: Ink = { text: '#333', shadow: '#ccc' }

/** The ink that can be read on a colour: shields.io turns to dark above a brightness of 0.69. */
export function inkOn(colour: string): Ink {
  return brightnessOf(colour) > 0.69 ? dark : white
}

/** From 0 to 1, in hundredths: the weights of CCIR 601, as shields.io rounds it. */
function brightnessOf(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour
  const [red, green, blue] = [1, 3, 5].map((start) => parseInt(digits.slice(start, start + 2), 16))
  return Math.round((red! * 299 + green! * 587 + blue! * 114) / 2550) / 100
}
