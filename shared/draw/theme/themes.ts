/** The themes, by name. */
import { paletteOf } from './palette.ts'
import type { Colour, Palette, Theme } from './theme.ts'

/**
 * Each theme in hexadecimal colours: background, title, text and accent for light surroundings, the
 * same for dark ones, then five colours for parts beside the accent.
 */
const sources: Readonly<Record<string, string>> = {
  default:
    'ffffff 1f2a44 333d52 3b5bdb 11151f e9edf7 c3cad9 7c9cff d9731a 2a9d78 c4479a 8a63d2 b08900',
}

const known = new Map<string, Theme>()

/** The theme of that name, whatever its case and with `_` for `-`; null where there is none. */
export function themeOf(name: string): Theme | null {
  const key = name.toLowerCase().replaceAll('_', '-')
  if (!Object.hasOwn(sources, key)) return null
  const made = known.get(key) ?? themeFrom(key, sources[key]!)
  known.set(key, made)
  return made
}

export const themeNames: readonly string[] = Object.freeze(Object.keys(sources))

export const defaultTheme: Theme = themeOf('default')!

function themeFrom(name: string, source: string): Theme {
  const colours = source.split(' ').map((digits): Colour => `#${digits}`)
  const others = colours.slice(8)
  const side = (start: number): Palette => {
    const [background, title, text, accent] = colours.slice(start, start + 4)
    return paletteOf({
      background: background!,
      title: title!,
      text: text!,
      accent: accent!,
      others,
    })
  }
  return Object.freeze({ name, light: side(0), dark: side(4) })
}
