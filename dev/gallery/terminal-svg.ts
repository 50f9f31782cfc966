/** What a terminal shows, as an SVG: blocks as shapes, so that they meet in every font. */
import type { Palette } from '../../shared/draw/theme/theme.ts'
import { colourOf } from '../../clients/cli/draw/ansi.ts'
import type { Line, Span } from '../../clients/cli/draw/line.ts'
import { displayWidth } from '../../clients/cli/draw/width.ts'

/** A cell of a monospaced font at 14 pixels. */
const cell = { width: 8.4, height: 18 }
const baseline = 13.5
const bar = 34
const padding = 10

/** The lines in a window of so many columns, in the colours of the palette. */
export function terminalSvg(lines: readonly Line[], columns: number, palette: Palette): string {
  const width = round(columns * cell.width + 2 * padding)
  const height = round(lines.length * cell.height + bar + padding)
  const content = lines.map((line, row) => lineSvg(line, bar + row * cell.height, palette)).join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="14" style="white-space:pre">` +
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="10" fill="${palette.background}" stroke="${palette.border}"/>` +
    [palette.series[3], palette.series[4], palette.series[2]]
      .map((colour, at) => `<circle cx="${20 + 18 * at}" cy="18" r="5.5" fill="${colour}"/>`)
      .join('') +
    `${content}</svg>\n`
  )
}

function lineSvg(line: Line, y: number, palette: Palette): string {
  let column = 0
  let svg = ''
  for (const span of line) {
    svg += spanSvg(span, padding + column * cell.width, y, palette)
    column += displayWidth(span.text)
  }
  return svg
}

function spanSvg(span: Span, x: number, y: number, palette: Palette): string {
  const fill = span.ink
    ? colourOf(span.ink, palette)
    : span.weight === 'faint'
      ? palette.muted
      : palette.text
  const ground = span.ground && colourOf(span.ground, palette)
  let svg = ''
  let at = x
  for (const run of runsOf(span.text)) {
    const width = displayWidth(run) * cell.width
    const shape = shapes[run[0]!]
    if (ground) svg += rect(at, y, width, cell.height, ground)
    if (shape) svg += shape(at, y, run.length, fill)
    else if (run.trim() !== '') svg += textSvg(run, at, y, fill, span.weight === 'bold')
    at += width
  }
  return svg
}

/** The text in runs of one sign that is a shape, of wide spaces, which viewers join, and of the rest. */
const runsOf = (text: string): string[] =>
  text.match(/([█▀▄▆▁■─╱])\1*| {2,}|(?:(?! {2})[^█▀▄▆▁■─╱])+/g) ?? []

type Shape = (x: number, y: number, count: number, fill: string) => string

/** Strokes keep this much away from the lines above and below. */
const inset = 3

const shapes: Readonly<Record<string, Shape>> = {
  '█': (x, y, count, fill) => rect(x, y, count * cell.width, cell.height, fill),
  '▀': (x, y, count, fill) => rect(x, y, count * cell.width, cell.height / 2, fill),
  '▄': (x, y, count, fill) =>
    rect(x, y + cell.height / 2, count * cell.width, cell.height / 2, fill),
  '▆': (x, y, count, fill) =>
    rect(x, y + cell.height / 4, count * cell.width, (cell.height * 3) / 4, fill),
  '▁': (x, y, count, fill) =>
    rect(x, y + (cell.height * 7) / 8, count * cell.width, cell.height / 8, fill),
  '■': (x, y, count, fill) =>
    Array.from(
      { length: count },
      (_, at) =>
        `<rect x="${round(x + at * cell.width - 1)}" y="${round(y + 3.5)}" width="11" height="11" rx="2" fill="${fill}"/>`,
    ).join(''),
  '─': (x, y, count, fill) => rect(x, y + cell.height / 2 - 0.75, count * cell.width, 1.5, fill),
  '╱': (x, y, count, fill) =>
    `<path stroke="${fill}" d="${Array.from({ length: count }, (_, at) => `M${round(x + at * cell.width)} ${round(y + cell.height - inset)}l${cell.width} -${cell.height - 2 * inset}`).join('')}"/>`,
}

function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"/>`
}

function textSvg(text: string, x: number, y: number, fill: string, isBold: boolean): string {
  const start = text.length - text.trimStart().length
  const shown = text.trim()
  const weight = isBold ? ' font-weight="700"' : ''
  return (
    `<text x="${round(x + start * cell.width)}" y="${round(y + baseline)}" fill="${fill}"${weight} ` +
    `textLength="${round(displayWidth(shown) * cell.width)}" lengthAdjust="spacingAndGlyphs">${escaped(shown)}</text>`
  )
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const round = (value: number) => Math.round(value * 100) / 100
