/** The themes, by name. */
import { parseColour } from './colour.ts'
import { paletteOf } from './palette.ts'
import type { Colour, Theme } from './theme.ts'

/**
 * Each theme in hexadecimal colours: background, title, text and accent for light surroundings, the
 * same for dark ones, then five colours for parts beside the accent. `light` and `dark` are the same
 * in all surroundings: who asks for them by name wants them so. All colours are our own, mixed in
 * OKLCH after what the names bring to mind.
 */
const sources: Readonly<Record<string, string>> = {
  default: 'ffffff 237 345 35d 10141c eef bcd 79f e70 1b8 e6b da0 b7e',
  light: 'ffffff 223 334 07d ffffff 223 334 07d d60 0a6 d6a c90 a7e',
  dark: '101214 fff ccc 6af 101214 fff ccc 6af e81 3c7 e7b da0 b8f',
  github: 'ffffff 06c 233 284 0d1013 6ae ddd 4b6 39f d70 a7e e66 1ab',
  highcontrast: 'ffffff 008 000 13a 000000 fe2 fff 3ef ca0 0c3 f6b f71 c7f',
  graphite: 'f9fafb 222 444 445 1d1e20 eee bbb ccd 89b 7a8 b88 ba8 a8a',
  midnight: 'f3f7fe 126 346 35c 060b1d def abd 69f 0bb b8e 0b8 d90 e77',
  radical: 'fef8fc c06 155 84b 171229 f69 9ed fd5 f6a 1bb b8f f71 0c5',
  merko: 'f5fbee 361 343 273 0f190c ad4 bdb 5d7 bb2 1bb ea0 e83 1c9',
  gruvbox: 'fcf3d9 a31 433 950 27221d fb4 dca e84 ab5 2b8 0bc e77 d7a',
  tokyonight: 'ebeef7 25a 346 74b 181a2c 8bf bbe b9e 1bc 8b5 e93 f79 1ca',
  onedark: 'f9fafc 951 445 06b 232831 ec7 bbc 6ae 6b5 c8e f77 0bc e83',
  cobalt: 'eef6fe 049 245 b40 0a2e5b fc2 def 4de f82 3c6 f7b db1 b9f',
  synthwave: 'fcf3ff b18 436 74c 261a40 f8c dce 5ee f7c ea1 b9f f84 0c8',
  dracula: 'f8f5fd a28 335 74b 262737 f9c eee caf 0cd 5d7 f94 dc1 f99',
  nord: 'f0f4f9 357 445 369 2c3341 9cd dde 8bd 8b7 db6 d88 c9c d97',
  catppuccin: 'f0f1f7 74b 446 16c 1f1f2e cae cce 9bf fa7 8c8 f9a 5dc ec6',
  'rose-pine': 'fef5ed 955 446 759 1a1726 fba dde cae da5 4bd e8a 3cb e98',
  solarized: 'fdf7e4 941 456 16a 012c37 db5 abb 4ad 0a9 e74 d7a aa2 98e',
  monokai: 'fafaf6 c16 333 471 24251e f69 eee bd5 1cd f92 c9f db1 f8a',
  nightowl: 'f8fafd 74a 345 077 021829 caf cde 6dc 7bf f94 f89 db3 6c7',
  ayu: 'fcfaf6 a50 445 079 18202b fb5 ccb 7ce f94 9b4 f89 1cb b9f',
  vue: 'f7fefa 245 345 075 162330 5d9 cdd 4c8 4af da1 f77 0bc c8e',
  ocean: 'ecfafe 047 245 079 032133 6de cde 4ce 0ca 7af e83 5c7 f78',
  forest: 'f4f9ef 152 343 274 0d1e14 9d8 ddc 5c7 ab5 d93 0bb e86 3b9',
  mint: 'edfdf7 065 244 076 102323 8ec cdd 6db 2bf f88 eb4 c9e 7c6',
  aurora: 'f1fbfa 066 345 74b 111629 6eb cde c9f 1c9 0be f7c db1 9af',
  lavender: 'f8f5fe 649 445 75b 251e34 cbf dde b9f e8b 1be 3c9 d93 8af',
  sakura: 'fff5f8 b36 534 b36 2b1b24 fac edd f9b f95 7c7 b9f 1ce f88',
  sunset: 'fef5ee b32 534 c24 2d1632 fb6 edc f86 f90 f7b db1 c8f f89',
  ember: 'fef7f2 a30 433 b30 1a100d f95 dcc f73 da0 f77 e80 e7b bb1',
  coffee: 'fbf0e2 642 543 852 251c16 ec9 dcb da6 d87 bb6 4ba ca6 c8b',
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
  const colours = source.split(' ').map((digits) => parseColour(digits)!)
  const others = colours.slice(8)
  const side = (start: number) => {
    const [background, title, text, accent] = colours.slice(start, start + 4) as Four
    return paletteOf({ background, title, text, accent, others })
  }
  return Object.freeze({ name, light: side(0), dark: side(4) })
}

type Four = [Colour, Colour, Colour, Colour]
