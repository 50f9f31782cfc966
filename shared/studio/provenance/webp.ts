/**
 * XMP in WebP: one chunk `XMP ` behind the image, told of in the chunk VP8X, which a simple file does
 * not have yet (RFC 9649, 2.7).
 */
import { hasLetters, readImage } from '../images/read-image.ts'
import { ascii, join } from './join.ts'

const headerBytes = 12
const xmpFlag = 0x04
const alphaFlag = 0x10

/** Other chunks stay as they are; another packet is replaced. Null for what is no whole WebP. */
export function webpWithXmp(bytes: Uint8Array, packet: string): Uint8Array<ArrayBuffer> | null {
  const size = readImage(bytes)
  const chunks = chunksOf(bytes)
  if (!size || !chunks) return null
  const isExtended = hasLetters(chunks[0]!, 0, 'VP8X')
  const extended = isExtended ? chunks[0]!.slice() : extendedHeader(size, hasAlpha(chunks[0]!))
  extended[8]! |= xmpFlag
  const others = chunks.slice(isExtended ? 1 : 0).filter((chunk) => !hasLetters(chunk, 0, 'XMP '))
  const body = join([ascii('WEBP'), extended, ...others, chunkOf('XMP ', ascii(packet))])
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, body.length, true)
  return join([ascii('RIFF'), length, body])
}

/** Each with its head and, where its length is odd, the byte behind it. */
function chunksOf(bytes: Uint8Array): Uint8Array[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // What was cut off between two chunks tells so by the length in its head alone.
  if (bytes.length < headerBytes || view.getUint32(4, true) !== bytes.length - 8) return null
  const chunks: Uint8Array[] = []
  let at = headerBytes
  while (at + 8 <= bytes.length) {
    const length = view.getUint32(at + 4, true)
    const end = at + 8 + length + (length % 2)
    if (end > bytes.length) return null
    chunks.push(bytes.subarray(at, end))
    at = end
  }
  return at === bytes.length && chunks.length > 0 ? chunks : null
}

/** Lossless bits say so themselves: the bit behind both sides. Lossy ones alone have none. */
const hasAlpha = (chunk: Uint8Array) => hasLetters(chunk, 0, 'VP8L') && (chunk[12]! & 0x10) !== 0

function extendedHeader(
  { width, height }: { width: number; height: number },
  alpha: boolean,
): Uint8Array {
  const data = new Uint8Array(10)
  data[0] = alpha ? alphaFlag : 0
  const put = (at: number, value: number) =>
    data.set([value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff], at)
  put(4, width - 1)
  put(7, height - 1)
  return chunkOf('VP8X', data)
}

function chunkOf(type: string, data: Uint8Array): Uint8Array {
  const head = new Uint8Array(8)
  head.set(ascii(type))
  new DataView(head.buffer).setUint32(4, data.length, true)
  return join([head, data, new Uint8Array(data.length % 2)])
}
