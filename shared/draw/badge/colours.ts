/** Colours of badges: the names of shields.io, and digits. */
import { contrast } from '../theme/colour.ts'
import type { Colour } from '../theme/theme.ts'

/** As badge-maker 6 has them; blue and red a little darker, so that white letters can be read. */
const named: Readonly<Record<string, string>> = {
  brightgreen: '#4b0',
  green: '#67ac09',
  yellow: '#d8b800',
  yellowgreen: '#95991a',
  orange: '#ea7233',
  red: '#d33',
  blue: '#07b',
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
const dark: Ink = { text: '#000', shadow: '#ccc' }

/** What text has to have at least (WCAG 2.2, 1.4.3); white or black has it on every colour. */
const leastContrast = 4.5

/** The ink that can be read on a colour: white, as on most badges, unless it is too bright for that. */
export function inkOn(colour: string): Ink {
  const digits = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour
  return contrast('#ffffff', digits as Colour) >= leastContrast ? white : dark
}
