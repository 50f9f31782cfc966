/** XMP in JPEG: one segment APP1 that begins with Adobe's name for it (XMP part 3, 1.1.3). */
import { ascii, join } from './join.ts'

const name = ascii('http://ns.adobe.com/xap/1.0/\0')
const app1 = 0xe1

/**
 * The packet stands before the other segments, or behind JFIF's and Exif's, which want to be first, in
 * place of another one. Null for what is no whole JPEG.
 */
export function jpegWithXmp(bytes: Uint8Array, packet: string): Uint8Array<ArrayBuffer> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const first: Uint8Array[] = []
  const after: Uint8Array[] = []
  let at = 2
  // APP0 to APP15 and comments: what follows them is the image.
  while (bytes[at] === 0xff && (isApp(bytes[at + 1]) || bytes[at + 1] === 0xfe)) {
    if (at + 4 > bytes.length) return null
    const end = at + 2 + view.getUint16(at + 2)
    if (end < at + 4 || end > bytes.length) return null
    const segment = bytes.subarray(at, end)
    const isLeading = after.length === 0 && (bytes[at + 1] === 0xe0 || isExif(segment))
    if (isLeading) first.push(segment)
    else if (!isXmp(segment)) after.push(segment)
    at = end
  }
  if (bytes[at] !== 0xff || !isEndedAfter(at, bytes)) return null
  const content = join([name, ascii(packet)])
  const length = content.length + 2
  const marker = Uint8Array.of(0xff, app1, length >> 8, length & 0xff)
  return join([bytes.subarray(0, 2), ...first, marker, content, ...after, bytes.subarray(at)])
}

/** Whether the image's end (EOI) is there: one that was cut off is left as it is. */
const isEndedAfter = (at: number, bytes: Uint8Array) => {
  const end = bytes.lastIndexOf(0xd9)
  return end > at + 1 && bytes[end - 1] === 0xff
}

const isApp = (marker: number | undefined) =>
  marker !== undefined && marker >= 0xe0 && marker <= 0xef
const begins = (segment: Uint8Array, text: Uint8Array) =>
  segment[1] === app1 && text.every((byte, index) => segment[4 + index] === byte)
const isXmp = (segment: Uint8Array) => begins(segment, name)
const isExif = (segment: Uint8Array) => begins(segment, ascii('Exif\0\0'))
