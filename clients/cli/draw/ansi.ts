/** Lines as a terminal takes them: text and SGR sequences (ECMA-48, 8.3.117). */
import type { Colour, Palette } from '../../../shared/draw/theme/theme.ts'
import { defaultTheme } from '../../../shared/draw/theme/themes.ts'
import type { Ink, Line, Span } from './line.ts'
import type { ColourDepth, Surroundings } from './paper.ts'

/** The text of the lines, each ended with a line feed; nothing stays switched on behind a line. */
export function toAnsi(
  lines: readonly Line[],
  colours: ColourDepth,
  surroundings: Surroundings = 'dark',
): string {
  const palette = defaultTheme[surroundings]
  return lines.map((line) => `${lineText(line, colours, palette)}\n`).join('')
}

function lineText(line: Line, colours: ColourDepth, palette: Palette): string {
  const text = line.map((span) => spanText(span, colours, palette)).join('')
  return text.trimEnd()
}

function spanText(span: Span, colours: ColourDepth, palette: Palette): string {
  const codes = colours === 'none' || span.text.trim() === '' ? [] : codesOf(span, colours, palette)
  return codes.length > 0 ? `\u001b[${codes.join(';')}m${span.text}\u001b[0m` : span.text
}

function codesOf({ ink, ground, weight }: Span, colours: ColourDepth, palette: Palette): string[] {
  const codes: string[] = []
  if (weight) codes.push(weight === 'bold' ? '1' : '2')
  if (ink) codes.push(colourCode(ink, 'ink', colours, palette))
  if (ground) codes.push(colourCode(ground, 'ground', colours, palette))
  return codes
}

/** The nearest of the terminal's own sixteen, whatever it shows them as. */
const ofSixteen: Readonly<Record<Ink, number>> = {
  accent: 94,
  track: 90,
  muted: 90,
  'series-0': 94,
  'series-1': 33,
  'series-2': 32,
  'series-3': 91,
  'series-4': 93,
  'series-5': 95,
  'heat-0': 90,
  'heat-1': 34,
  'heat-2': 94,
  'heat-3': 36,
  'heat-4': 96,
}

function colourCode(
  ink: Ink,
  place: 'ink' | 'ground',
  colours: ColourDepth,
  palette: Palette,
): string {
  if (colours === '16') return String(ofSixteen[ink] + (place === 'ground' ? 10 : 0))
  const kind = place === 'ground' ? 48 : 38
  const channels = channelsOf(colourOf(ink, palette))
  return colours === 'true' ? `${kind};2;${channels.join(';')}` : `${kind};5;${nearest(channels)}`
}

/** The colour of an ink in a palette. */
export function colourOf(ink: Ink, palette: Palette): Colour {
  if (ink === 'accent' || ink === 'track' || ink === 'muted') return palette[ink]
  const [list, at] = ink.split('-') as ['series' | 'heat', string]
  return palette[list][Number(at) as 0 | 1 | 2 | 3 | 4]
}

type Channels = readonly [red: number, green: number, blue: number]

function channelsOf(colour: Colour): Channels {
  const value = parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** The levels of xterm's cube of colours, which begins at 16; its greys begin at 232. */
const levels = [0, 95, 135, 175, 215, 255]

function nearest(channels: Channels): number {
  const [red, green, blue] = channels.map((value) => indexOfNearest(levels, value)) as [
    number,
    number,
    number,
  ]
  const grey = Math.min(
    23,
    Math.max(0, Math.round(((channels[0] + channels[1] + channels[2]) / 3 - 8) / 10)),
  )
  const cube: Channels = [levels[red]!, levels[green]!, levels[blue]!]
  const level = 8 + 10 * grey
  return distance(channels, cube) <= distance(channels, [level, level, level])
    ? 16 + 36 * red + 6 * green + blue
    : 232 + grey
}

function indexOfNearest(values: readonly number[], value: number): number {
  let best = 0
  for (const [index, candidate] of values.entries())
    if (Math.abs(candidate - value) < Math.abs(values[best]! - value)) best = index
  return best
}

const distance = (one: Channels, other: Channels): number =>
  one.reduce((sum, value, index) => sum + (value - other[index]!) ** 2, 0)
