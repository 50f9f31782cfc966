/** A font file taken apart into its tables and put together again (OpenType 1.9.1, "Font file"). */

/** The content of a font's tables, by tag. */
export type Tables = ReadonlyMap<string, Uint8Array>

const headerBytes = 12
const recordBytes = 16
const trueTypeVersion = 0x00010000
/** What a whole font's sum has to come to, by way of `head.checksumAdjustment`. */
const magicSum = 0xb1b0afba

export function tablesOf(font: Uint8Array): Tables {
  const view = viewOf(font)
  const tables = new Map<string, Uint8Array>()
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = headerBytes + index * recordBytes
    const tag = String.fromCharCode(...font.subarray(record, record + 4))
    const start = view.getUint32(record + 8)
    tables.set(tag, font.subarray(start, start + view.getUint32(record + 12)))
  }
  return tables
}

/** A TrueType font of the tables, with its sums. */
export function fontOf(tables: Tables): Uint8Array {
  const entries = [...tables].toSorted(([one], [two]) => (one < two ? -1 : 1))
  const sizes = entries.map(([, content]) => Math.ceil(content.length / 4) * 4)
  const firstTable = headerBytes + entries.length * recordBytes
  const font = new Uint8Array(sizes.reduce((sum, size) => sum + size, firstTable))
  const view = viewOf(font)
  const power = Math.floor(Math.log2(entries.length))
  view.setUint32(0, trueTypeVersion)
  view.setUint16(4, entries.length)
  view.setUint16(6, 2 ** power * 16)
  view.setUint16(8, power)
  view.setUint16(10, (entries.length - 2 ** power) * 16)
  let start = firstTable
  for (const [index, [tag, content]] of entries.entries()) {
    font.set(content, start)
    if (tag === 'head') view.setUint32(start + 8, 0)
    const record = headerBytes + index * recordBytes
    for (let place = 0; place < 4; place += 1) font[record + place] = tag.charCodeAt(place)
    view.setUint32(record + 4, sumOf(font.subarray(start, start + sizes[index]!)))
    view.setUint32(record + 8, start)
    view.setUint32(record + 12, content.length)
    start += sizes[index]!
  }
  const head = entries.findIndex(([tag]) => tag === 'head')
  const headStart = view.getUint32(headerBytes + head * recordBytes + 8)
  view.setUint32(headStart + 8, (magicSum - sumOf(font)) >>> 0)
  return font
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function sumOf(bytes: Uint8Array): number {
  const view = viewOf(bytes)
  let sum = 0
  for (let place = 0; place < bytes.length; place += 4) sum = (sum + view.getUint32(place)) >>> 0
  return sum
}
