/** Fonts for the page that measures: those of this machine, and ours where it has none. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FontFamily, fontWeights } from '../../workers/jobs/render/fonts.ts'

const folder = join(import.meta.dirname, '../../workers/jobs/render/fonts')

/** Hindi and Bengali are not among them: browsers refuse the table of names in those two files. */
const families = [
  'latin',
  'arabic',
  'hebrew',
  'thai',
  'japanese',
  'korean',
  'simplified',
  'traditional',
] as const satisfies readonly FontFamily[]

/** Of which languages a machine may have no font at all: boxes would be measured in its place. */
export const unmeasured = ['hi', 'bn']

const cssWeights = { regular: 400, bold: 600 } as const
const nameOf = (family: FontFamily) => `Own ${family}`
const ours = families.map(nameOf).join(',')

/** A page in which our fonts are at hand. */
export function pageWithFonts(): string {
  const faces = families.flatMap((family) =>
    fontWeights.map((weight) => {
      const file = readFileSync(join(folder, `${family}-${weight}.woff2.bin`), 'base64')
      return (
        `@font-face{font-family:'${nameOf(family)}';font-weight:${cssWeights[weight]};` +
        `src:url(data:font/woff2;base64,${file})}`
      )
    }),
  )
  return `<style>${faces.join('')}</style><body></body>`
}

/** Fonts that a viewer may have, each set with ours for the scripts that it lacks. */
export const viewers = {
  'the fonts of this machine': `Segoe UI,Ubuntu,Noto Sans,Helvetica,Arial,sans-serif,${ours}`,
  'the fonts of our PNGs': ours,
  'DejaVu Sans, which is wider than those that are named': `DejaVu Sans,${ours}`,
} as const
