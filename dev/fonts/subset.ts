/**
 * Makes the fonts of pictures, `workers/jobs/render/fonts/*.woff2.bin`, from a folder of packages. Not part
 * of the build; run it from the project's folder when words of drawings have changed or a script is
 * added (a test tells when a character is missing):
 *
 *     npm install --prefix FOLDER --ignore-scripts \
 *       subset-font@2.9.0 fontverter@2.0.0 harfbuzzjs@1.6.4 \
 *       @expo-google-fonts/noto-sans@0.4.2 @expo-google-fonts/noto-sans-arabic@0.4.3 \
 *       @expo-google-fonts/noto-sans-{hebrew@0.4.1,devanagari@0.4.1,bengali@0.4.4,thai@0.4.2} \
 *       @expo-google-fonts/noto-sans-{jp,kr,sc,tc}@0.4.3
 *     node dev/fonts/subset.ts FOLDER
 *
 * The sources are Noto Sans, under the SIL Open Font License 1.1, which holds for what is made here
 * too; see the README beside the fonts.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type FontFamily,
  fontFamilies,
  type FontWeight,
  fontWeights,
} from '../../workers/jobs/render/fonts.ts'
import { readCoverages } from './coverage.ts'
import { packedCharacters, packedCharactersPath } from './packed-characters.ts'
import { fontOf, type Tables, tablesOf } from './sfnt.ts'
import { renamed } from './name.ts'
import { sources } from './sources.ts'
import { type PlacedGlyph, withWholeSyllables } from './syllables.ts'

const modules = path.resolve(process.argv[2] ?? '.', 'node_modules')
const load = createRequire(path.join(modules, 'subset.js'))

type SubsetFont = (
  font: Uint8Array,
  text: string,
  options: { targetFormat: 'truetype'; noHinting: boolean; keepFeatures: string[] },
) => Promise<Uint8Array>
const subsetFont = load('subset-font') as SubsetFont

const fontverter = load('fontverter') as {
  convert(font: Uint8Array, format: 'woff2'): Promise<Uint8Array>
}

type Harfbuzz = {
  Blob: new (bytes: ArrayBuffer) => object
  Face: new (blob: object) => object
  Font: new (face: object) => object
  Buffer: new () => {
    addText(text: string): void
    guessSegmentProperties(): void
    getGlyphInfos(): { codepoint: number }[]
    getGlyphPositions(): { xAdvance: number; xOffset: number; yOffset: number }[]
  }
  shape(font: object, buffer: object): void
}
const harfbuzzFile = path.join(modules, 'harfbuzzjs/dist/index.mjs')
const harfbuzz = (await import(pathToFileURL(harfbuzzFile).href)) as Harfbuzz

/** What joins, places and spaces letters; what only dresses them up is left out. */
const features = 'ccmp locl rlig liga init medi fina isol kern mark mkmk'.split(' ')

for (const family of Object.keys(fontFamilies) as FontFamily[])
  for (const weight of fontWeights) {
    const file = `workers/jobs/render/fonts/${family}-${weight}.woff2.bin`
    const font = await made(family, weight)
    writeFileSync(file, font)
    console.log(`${file}: ${font.length} bytes`)
  }
writeFileSync(packedCharactersPath, packedCharacters(await readCoverages()))

async function made(family: FontFamily, weight: FontWeight): Promise<Uint8Array> {
  const { file, characters, syllables } = sources[family]
  const style = weight === 'bold' ? '700Bold' : '400Regular'
  const [folder, name] = file
  const source = readFileSync(
    path.join(modules, '@expo-google-fonts', folder, style, `${name}_${style}.ttf`),
  )
  const tables = syllables
    ? withWholeSyllables(tablesOf(source), characters, syllables, shaperOf(source))
    : await subset(source, characters)
  const names = renamed(
    tables.get('name')!,
    fontFamilies[family],
    weight === 'bold' ? 'Bold' : 'Regular',
  )
  return fontverter.convert(Buffer.from(fontOf(new Map([...tables, ['name', names]]))), 'woff2')
}

async function subset(source: Uint8Array, characters: string): Promise<Tables> {
  const options = { targetFormat: 'truetype', noHinting: true, keepFeatures: features } as const
  return tablesOf(new Uint8Array(await subsetFont(source, characters, options)))
}

function shaperOf(source: Uint8Array): (text: string) => PlacedGlyph[] {
  const { Blob, Buffer: Line, Face, Font, shape } = harfbuzz
  const font = new Font(new Face(new Blob(new Uint8Array(source).buffer)))
  return (text) => {
    const line = new Line()
    line.addText(text)
    line.guessSegmentProperties()
    shape(font, line)
    const places = line.getGlyphPositions()
    return line.getGlyphInfos().map(({ codepoint }, index) => {
      const { xAdvance, xOffset, yOffset } = places[index]!
      return { glyph: codepoint, advance: xAdvance, x: xOffset, y: yOffset }
    })
  }
}
