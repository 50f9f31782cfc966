/** XMP in PNG: one chunk iTXt of the keyword `XML:com.adobe.xmp` (XMP part 3, 1.1.5). */
import { crc32 } from './crc32.ts'
import { ascii, join } from './join.ts'

type Chunk = { type: string; data: Uint8Array; whole: Uint8Array }

const signatureBytes = 8
const keyword = 'XML:com.adobe.xmp'

/** Null where the chunks do not fill the bytes exactly from IHDR to IEND: then nothing is touched. */
export function pngChunks(bytes: Uint8Array): Chunk[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  let at = signatureBytes
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return null
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) })
    at = end
    if (type === 'IEND') break
  }
  const isWhole =
    at === bytes.length && chunks[0]?.type === 'IHDR' && chunks.at(-1)?.type === 'IEND'
  return isWhole ? chunks : null
}

/**
 * The packet stands right behind the header, in place of another one; every other chunk stays as it is
 * and where it is. Null for what is no whole PNG.
 */
export function pngWithXmp(bytes: Uint8Array, packet: string): Uint8Array<ArrayBuffer> | null {
  const chunks = pngChunks(bytes)
  if (!chunks) return null
  const [header, ...others] = chunks.filter((chunk) => !isXmp(chunk)).map(({ whole }) => whole)
  // Keyword, no compression, no language and no translated keyword.
  const text = chunkOf('iTXt', ascii(`${keyword}\0\0\0\0\0${packet}`))
  return join([bytes.subarray(0, signatureBytes), header!, text, ...others])
}

const isXmp = ({ type, data }: Chunk) =>
  type === 'iTXt' && ascii(`${keyword}\0`).every((byte, index) => data[index] === byte)

function chunkOf(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + data.length)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length)
  chunk.set(ascii(type), 4)
  chunk.set(data, 8)
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)))
  return chunk
}
