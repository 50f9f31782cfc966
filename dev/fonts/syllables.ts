/**
 * Fonts whose syllables are whole glyphs. resvg 2.6 moves on after a cluster by its widest glyph and
 * not by their sum (linebender/resvg#1043 mends it), which draws the vowel signs of Devanagari,
 * Bengali and Thai over the letters that follow. So their syllables, those that our words have, are
 * put together here, by HarfBuzz, each into one glyph, and a single rule for ligatures takes the place
 * of the font's own rules. What is not among them is drawn letter by letter.
 */
import { cmapOf, glyphsByCharacter } from './cmap.ts'
import { ligatures } from './ligatures.ts'
import { type Tables, viewOf } from './sfnt.ts'

/** A glyph as it is placed in a line, in units of the font. */
export type PlacedGlyph = { glyph: number; advance: number; x: number; y: number }

/** Shapes a text with the font as it was. */
export type Shape = (text: string) => readonly PlacedGlyph[]

type Outline = { bytes: Uint8Array; advance: number; bearing: number }

/** The font with the characters of `text` and a glyph for each of the syllables. */
export function withWholeSyllables(
  tables: Tables,
  text: string,
  syllables: readonly string[],
  shape: Shape,
): Tables {
  const outlines = outlinesOf(tables)
  const characters = glyphsByCharacter(tables.get('cmap')!)
  const picked = new Map<number, number>([[0, 0]])
  const pick = (glyph: number): number => {
    if (!picked.has(glyph)) {
      picked.set(glyph, picked.size)
      for (const { glyph: part } of componentsOf(outlines[glyph]!.bytes)) pick(part)
    }
    return picked.get(glyph)!
  }
  const glyphs = new Map<number, number>()
  for (const character of new Set(text + syllables.join(''))) {
    const code = character.codePointAt(0)!
    if (characters.has(code)) glyphs.set(code, pick(characters.get(code)!))
  }
  const shaped = syllables.map((syllable) => ({ syllable, parts: shape(syllable) }))
  for (const { parts } of shaped) for (const { glyph } of parts) pick(glyph)

  const kept = [...picked.keys()].map((glyph) => renumbered(outlines[glyph]!, picked))
  const whole = shaped.map(({ parts }) => composed(parts, outlines, picked))
  const rules = shaped.map(({ syllable }, index) => ({
    from: [...syllable].map((character) => glyphs.get(character.codePointAt(0)!)!),
    to: kept.length + index,
  }))
  const made = new Map([...tables].filter(([tag]) => keptTables.has(tag)))
  made.set('cmap', cmapOf(glyphs))
  made.set('GSUB', ligatures(rules))
  for (const [tag, table] of glyphTables(tables, [...kept, ...whole])) made.set(tag, table)
  return made
}

const keptTables = new Set(['OS/2', 'head', 'hhea', 'maxp', 'name', 'post'])

function outlinesOf(tables: Tables): Outline[] {
  const glyf = tables.get('glyf')!
  const [loca, hmtx] = [viewOf(tables.get('loca')!), viewOf(tables.get('hmtx')!)]
  const isLong = viewOf(tables.get('head')!).getInt16(50) === 1
  const place = (glyph: number) =>
    isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph)
  const metrics = viewOf(tables.get('hhea')!).getUint16(34)
  const count = viewOf(tables.get('maxp')!).getUint16(4)
  return Array.from({ length: count }, (_, glyph) => ({
    bytes: glyf.slice(place(glyph), place(glyph + 1)),
    advance: hmtx.getUint16(4 * Math.min(glyph, metrics - 1)),
    bearing: hmtx.getInt16(glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics)),
  }))
}

/** Flags of a composite glyph's components. */
const component = { words: 0x1, offsets: 0x2, scale: 0x8, more: 0x20, scales: 0x40, matrix: 0x80 }

/** The glyphs that a composite glyph stands on, and the places in it that name them. */
function componentsOf(bytes: Uint8Array): { glyph: number; place: number }[] {
  const view = viewOf(bytes)
  if (bytes.length === 0 || view.getInt16(0) >= 0) return []
  const components = []
  for (let place = 10, flags: number = component.more; flags & component.more;) {
    flags = view.getUint16(place)
    components.push({ glyph: view.getUint16(place + 2), place: place + 2 })
    place += flags & component.words ? 8 : 6
    if (flags & component.scale) place += 2
    if (flags & component.scales) place += 4
    if (flags & component.matrix) place += 8
  }
  return components
}

function renumbered(outline: Outline, picked: ReadonlyMap<number, number>): Outline {
  const bytes = outline.bytes.slice()
  for (const { glyph, place } of componentsOf(bytes))
    viewOf(bytes).setUint16(place, picked.get(glyph)!)
  return { ...outline, bytes }
}

function composed(
  parts: readonly PlacedGlyph[],
  outlines: readonly Outline[],
  picked: ReadonlyMap<number, number>,
): Outline {
  const drawn: { glyph: number; x: number; y: number; box: DataView }[] = []
  let advance = 0
  for (const { glyph, x, y, advance: own } of parts) {
    const { bytes } = outlines[glyph]!
    if (bytes.length > 0)
      drawn.push({ glyph: picked.get(glyph)!, x: advance + x, y, box: viewOf(bytes) })
    advance += own
  }
  const bytes = new Uint8Array(10 + 8 * drawn.length)
  const view = viewOf(bytes)
  const edges = (place: number, axis: 'x' | 'y') =>
    drawn.map((part) => part.box.getInt16(place) + part[axis])
  view.setInt16(0, -1)
  view.setInt16(2, Math.min(...edges(2, 'x')))
  view.setInt16(4, Math.min(...edges(4, 'y')))
  view.setInt16(6, Math.max(...edges(6, 'x')))
  view.setInt16(8, Math.max(...edges(8, 'y')))
  for (const [index, { glyph, x, y }] of drawn.entries()) {
    const more = index < drawn.length - 1 ? component.more : 0
    view.setUint16(10 + 8 * index, component.words | component.offsets | more)
    view.setUint16(12 + 8 * index, glyph)
    view.setInt16(14 + 8 * index, x)
    view.setInt16(16 + 8 * index, y)
  }
  return { bytes, advance, bearing: view.getInt16(2) }
}

/** The tables that count, hold and measure glyphs. */
function glyphTables(tables: Tables, outlines: readonly Outline[]): [string, Uint8Array][] {
  const padded = outlines.map(({ bytes }) => Math.ceil(bytes.length / 4) * 4)
  const glyf = new Uint8Array(padded.reduce((sum, size) => sum + size, 0))
  const loca = new Uint8Array(4 * (outlines.length + 1))
  const hmtx = new Uint8Array(4 * outlines.length)
  let place = 0
  for (const [glyph, { bytes, advance, bearing }] of outlines.entries()) {
    glyf.set(bytes, place)
    place += padded[glyph]!
    viewOf(loca).setUint32(4 * glyph + 4, place)
    viewOf(hmtx).setUint16(4 * glyph, advance)
    viewOf(hmtx).setInt16(4 * glyph + 2, bearing)
  }
  const [head, hhea, maxp] = ['head', 'hhea', 'maxp'].map((tag) => tables.get(tag)!.slice())
  viewOf(head!).setInt16(50, 1)
  viewOf(hhea!).setUint16(34, outlines.length)
  viewOf(maxp!).setUint16(4, outlines.length)
  const mostParts = Math.max(...outlines.map(({ bytes }) => componentsOf(bytes).length))
  viewOf(maxp!).setUint16(28, mostParts)
  viewOf(maxp!).setUint16(30, viewOf(maxp!).getUint16(30) + 1)
  return [
    ['glyf', glyf],
    ['loca', loca],
    ['hmtx', hmtx],
    ['head', head!],
    ['hhea', hhea!],
    ['maxp', maxp!],
  ]
}
