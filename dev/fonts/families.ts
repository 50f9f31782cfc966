/** Font files of a folder of packages, opened as families whose parts cover different scripts. */
import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

type Glyph = { advanceWidth: number }
type Font = {
  unitsPerEm: number
  hasGlyphForCodePoint(codePoint: number): boolean
  glyphForCodePoint(codePoint: number): Glyph
  layout(text: string): { advanceWidth: number }
}

export type Weight = 400 | 700

/** One weight of a family: its files, the first that has a character draws it. */
export type Family = readonly Font[]

/** What a family's font files are opened with, from `folder/node_modules`. */
export function familiesIn(folder: string) {
  const modules = path.resolve(folder, 'node_modules')
  const { openSync } = createRequire(path.join(modules, 'measure.js'))('fontkit') as {
    openSync(file: string): Font
  }
  return {
    /** A family of Fontsource: one WOFF2 file a script. */
    fontsource(name: string, weight: Weight): Family {
      const files = path.join(modules, '@fontsource', name, 'files')
      return readdirSync(files)
        .filter((file) => file.endsWith(`-${weight}-normal.woff2`))
        .map((file) => openSync(path.join(files, file)))
    },
    dejaVu(weight: Weight): Family {
      const file = weight === 700 ? 'DejaVuSans-Bold.ttf' : 'DejaVuSans.ttf'
      return [openSync(path.join(modules, 'dejavu-fonts-ttf/ttf', file))]
    },
    /** A table of widths that badge-maker carries: pairs of first and last code point, pixels. */
    table(name: string, sizePixels: number): (codePoint: number) => number {
      const file = path.resolve('node_modules/anafanafo/data', `${name}.json`)
      if (!existsSync(file))
        throw new Error(`No widths at ${file}: run it from the project's folder`)
      const rows = createRequire(file)(file) as [first: number, last: number, width: number][]
      return (codePoint) => {
        const row = rows.find(([first, last]) => first <= codePoint && codePoint <= last)
        return (row?.[2] ?? 0) / sizePixels
      }
    },
  }
}

/** Ems that a character takes by itself; 0 where the family has none. */
export function advanceIn(family: Family, codePoint: number): number {
  const font = family.find((part) => part.hasGlyphForCodePoint(codePoint))
  return font ? font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm : 0
}

/** Ems of a word as a shaper sets it, joined and kerned; 0 where the family cannot set it. */
export function shapedIn(family: Family, word: string): number {
  let ems = 0
  for (const [font, run] of runsOf(family, word)) {
    if (!font) return 0
    try {
      ems += font.layout(run).advanceWidth / font.unitsPerEm
    } catch {
      // fontkit trips over marks without an anchor; another family sets the word.
      return 0
    }
  }
  return ems
}

/** A word in pieces that one file of the family draws. */
function runsOf(family: Family, word: string): [font: Font | undefined, run: string][] {
  const runs: [font: Font | undefined, run: string][] = []
  for (const letter of word) {
    const codePoint = letter.codePointAt(0)!
    const last = runs.at(-1)
    if (last?.[0]?.hasGlyphForCodePoint(codePoint)) last[1] += letter
    else runs.push([family.find((font) => font.hasGlyphForCodePoint(codePoint)), letter])
  }
  return runs
}
