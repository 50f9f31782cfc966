/** From characters to glyphs (OpenType 1.9.1, "cmap"): read, and written anew. */
import { viewOf } from './sfnt.ts'

/** Glyph by code point. Reads formats 4 and 12, which is what fonts of today have. */
export function glyphsByCharacter(table: Uint8Array): Map<number, number> {
  const view = viewOf(table)
  const glyphs = new Map<number, number>()
  for (let index = 0; index < view.getUint16(2); index += 1) {
    const start = view.getUint32(4 + index * 8 + 4)
    const subtable = new DataView(view.buffer, view.byteOffset + start)
    const format = subtable.getUint16(0)
    if (format === 4) readSegments(subtable, glyphs)
    if (format === 12) readGroups(subtable, glyphs)
  }
  return glyphs
}

function readSegments(view: DataView, glyphs: Map<number, number>): void {
  const twice = view.getUint16(6)
  for (let segment = 0; segment < twice; segment += 2) {
    const last = view.getUint16(14 + segment)
    const first = view.getUint16(16 + twice + segment)
    const delta = view.getUint16(16 + 2 * twice + segment)
    const place = 16 + 3 * twice + segment
    const offset = view.getUint16(place)
    for (let character = first; character <= last && character < 0xffff; character += 1) {
      const listed =
        offset === 0 ? character : view.getUint16(place + offset + 2 * (character - first))
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph !== 0) glyphs.set(character, glyph)
    }
  }
}

function readGroups(view: DataView, glyphs: Map<number, number>): void {
  for (let group = 0; group < view.getUint32(12); group += 1) {
    const place = 16 + group * 12
    const first = view.getUint32(place)
    for (let character = first; character <= view.getUint32(place + 4); character += 1)
      glyphs.set(character, view.getUint32(place + 8) + character - first)
  }
}

/** A `cmap` table with one subtable of format 12. */
export function cmapOf(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...glyphs].toSorted(([one], [two]) => one - two)
  const table = new Uint8Array(12 + 16 + sorted.length * 12)
  const view = viewOf(table)
  view.setUint16(2, 1)
  view.setUint16(4, 3)
  view.setUint16(6, 10)
  view.setUint32(8, 12)
  view.setUint16(12, 12)
  view.setUint32(16, table.length - 12)
  view.setUint32(24, sorted.length)
  for (const [index, [character, glyph]] of sorted.entries()) {
    const place = 28 + index * 12
    view.setUint32(place, character)
    view.setUint32(place + 4, character)
    view.setUint32(place + 8, glyph)
  }
  return table
}
