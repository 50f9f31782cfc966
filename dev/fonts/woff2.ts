/** Tables of a WOFF2 file (W3C, "WOFF File Format 2.0"), as far as they are kept as they were. */
import { brotliDecompressSync } from 'node:zlib'
import { type Tables, viewOf } from './sfnt.ts'

/** Tags that the directory names by number; those of higher numbers are not in our fonts. */
const tags = 'cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC '
const moreTags = 'gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB'
const knownTags = (tags + moreTags).match(/.{4}(?= |$)/g)!
const spelledOut = 63
const headerBytes = 48

/** The tables that are not kept in another form; `glyf`, `loca` and often `hmtx` are. */
export function tablesOfWoff2(file: Uint8Array): Tables {
  const reader = readerOf(file, headerBytes)
  const entries = Array.from({ length: viewOf(file).getUint16(12) }, () => {
    const flags = reader.byte()
    const known = flags & 0x3f
    const tag = known === spelledOut ? reader.letters(4) : knownTags[known]!
    const version = flags >> 6
    const isTransformed = tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0
    const size = reader.number()
    return { tag, isTransformed, size: isTransformed ? reader.number() : size }
  })
  const packed = file.subarray(reader.place(), reader.place() + viewOf(file).getUint32(20))
  const content = new Uint8Array(brotliDecompressSync(packed))
  const tables = new Map<string, Uint8Array>()
  let start = 0
  for (const { tag, isTransformed, size } of entries) {
    if (!isTransformed) tables.set(tag, content.subarray(start, start + size))
    start += size
  }
  return tables
}

function readerOf(bytes: Uint8Array, from: number) {
  let place = from
  const byte = () => bytes[place++]!
  return {
    byte,
    place: () => place,
    letters: (count: number) => String.fromCharCode(...Array.from({ length: count }, () => byte())),
    /** UIntBase128: seven bits a byte, the highest bit where more follow. */
    number(): number {
      let value = 0
      for (let last = false; !last;) {
        const next = byte()
        value = value * 128 + (next & 0x7f)
        last = next < 0x80
      }
      return value
    },
  }
}
