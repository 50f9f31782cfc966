/** The characters of our fonts, written for the renderer: `workers/jobs/render/font-characters.ts`. */
import { families } from '../../workers/jobs/render/covered.ts'
import type { Coverages } from './coverage.ts'

export const packedCharactersPath = 'workers/jobs/render/font-characters.ts'

/** As Prettier has it. */
const lineWidth = 100

/** The file as it should be, from what both faces of each family have. */
export function packedCharacters(coverages: Coverages): string {
  const lines = families.map((family) => {
    const { characters: bold } = coverages[`${family}-bold`]
    const { characters } = coverages[`${family}-regular`]
    const both = [...characters].filter((character) => bold.has(character))
    const text = `'${packed(both.map((character) => character.codePointAt(0)!))}',`
    const line = `  ${family}: ${text}`
    return `${line.length > lineWidth ? `  ${family}:\n    ${text}` : line}\n`
  })
  return (
    '/** Written by `dev/fonts/subset.ts`: code points of each family, as `covered.ts` unpacks them. */\n' +
    "import type { FontFamily } from './fonts.ts'\n\n" +
    `export const fontCharacters: Readonly<Record<FontFamily, string>> = {\n${lines.join('')}}\n`
  )
}

/** How many code points are skipped, and how many follow if more than one, in digits of base 36. */
function packed(codePoints: readonly number[]): string {
  const stretches: { skipped: number; count: number }[] = []
  let next = 0
  for (const codePoint of codePoints.toSorted((one, other) => one - other)) {
    const last = stretches.at(-1)
    if (last && codePoint === next) last.count += 1
    else stretches.push({ skipped: codePoint - next, count: 1 })
    next = codePoint + 1
  }
  return stretches
    .map(({ skipped, count }) => skipped.toString(36) + (count > 1 ? `+${count.toString(36)}` : ''))
    .join(' ')
}
