/** A font's names (OpenType 1.9.1, "name"): what a changed font calls itself, and whose it is. */
import { viewOf } from './sfnt.ts'

/** Names that say whose the font is and under which licence: copyright, trademark, licence and its address. */
const kept = [0, 7, 13, 14]
const windows = { platform: 3, encoding: 1, language: 0x409 }

/** A `name` table with the family and style given, and what the old one says of rights. */
export function renamed(table: Uint8Array, family: string, style: 'Regular' | 'Bold'): Uint8Array {
  const old = namesIn(table)
  const names = new Map<number, string>([
    [1, family],
    [2, style],
    [3, `${family} ${style}`],
    [4, `${family} ${style}`],
    [6, `${family.replaceAll(' ', '')}-${style}`],
  ])
  for (const id of [...kept, 5]) if (old.has(id)) names.set(id, old.get(id)!)
  return tableOf(names)
}

function namesIn(table: Uint8Array): Map<number, string> {
  const view = viewOf(table)
  const names = new Map<number, string>()
  const texts = view.getUint16(4)
  for (let index = 0; index < view.getUint16(2); index += 1) {
    const record = 6 + index * 12
    if (view.getUint16(record) !== windows.platform) continue
    const start = texts + view.getUint16(record + 10)
    const text = table.slice(start, start + view.getUint16(record + 8))
    names.set(view.getUint16(record + 6), new TextDecoder('utf-16be').decode(text))
  }
  return names
}

function tableOf(names: ReadonlyMap<number, string>): Uint8Array {
  const sorted = [...names].toSorted(([one], [two]) => one - two)
  const texts = 6 + sorted.length * 12
  const table = new Uint8Array(texts + sorted.reduce((sum, [, text]) => sum + 2 * text.length, 0))
  const view = viewOf(table)
  view.setUint16(2, sorted.length)
  view.setUint16(4, texts)
  let start = 0
  for (const [index, [id, text]] of sorted.entries()) {
    const { platform, encoding, language } = windows
    const fields = [platform, encoding, language, id, 2 * text.length, start]
    for (const [place, field] of fields.entries()) view.setUint16(6 + index * 12 + 2 * place, field)
    for (let place = 0; place < text.length; place += 1)
      view.setUint16(texts + start + 2 * place, text.charCodeAt(place))
    start += 2 * text.length
  }
  return table
}
