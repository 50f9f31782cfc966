/** Reads the pixels of a PNG as resvg and cairo write it: eight bits, not interlaced. */
import { inflateSync } from 'node:zlib'

export type Pixels = { width: number; height: number; rgba: Uint8Array }

const signatureBytes = 8
const bytesPerPixel = 4
/** The colour type of pixels that nothing shines through (PNG third edition, 11.2.1). */
const opaque = 2

export function pixelsOf(png: Uint8Array): Pixels {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const packed: Uint8Array[] = []
  let [width, height, channels] = [0, 0, bytesPerPixel]
  for (let place = signatureBytes; place < png.length;) {
    const size = view.getUint32(place)
    const type = String.fromCharCode(...png.subarray(place + 4, place + 8))
    const start = place + 8
    if (type === 'IHDR') {
      ;[width, height] = [view.getUint32(start), view.getUint32(start + 4)]
      const form = [8, 9, 12].map((field) => png[start + field])
      if (!/^8,[26],0$/.test(form.join())) throw new Error(`A PNG of another form: ${form.join()}`)
      if (form[1] === opaque) channels = 3
    }
    if (type === 'IDAT') packed.push(png.subarray(start, start + size))
    place = start + size + 4
  }
  const pixels = unfiltered(inflateSync(Buffer.concat(packed)), width, height, channels)
  return { width, height, rgba: channels === bytesPerPixel ? pixels : withAlpha(pixels) }
}

/** Share (0–1) of the pixels of which no channel differs by more than `tolerance`. */
export function similarity(one: Pixels, other: Pixels, tolerance: number): number {
  if (one.width !== other.width || one.height !== other.height) return 0
  let alike = 0
  for (let place = 0; place < one.rgba.length; place += bytesPerPixel)
    if (isAlike(one.rgba, other.rgba, place, tolerance)) alike += 1
  return alike / (one.width * one.height)
}

function isAlike(one: Uint8Array, other: Uint8Array, place: number, tolerance: number): boolean {
  for (let at = place; at < place + bytesPerPixel; at += 1)
    if (Math.abs(one[at]! - other[at]!) > tolerance) return false
  return true
}

/** Undoes the filter of each line (PNG third edition, 9.2). */
function unfiltered(
  lines: Uint8Array,
  width: number,
  height: number,
  channels: number,
): Uint8Array {
  const stride = width * channels
  const pixels = new Uint8Array(stride * height)
  for (let line = 0; line < height; line += 1) {
    const foretell = predictors[lines[line * (stride + 1)]!]!
    for (let column = 0; column < stride; column += 1) {
      const place = line * stride + column
      const left = column < channels ? 0 : pixels[place - channels]!
      const above = line === 0 ? 0 : pixels[place - stride]!
      const corner = column < channels || line === 0 ? 0 : pixels[place - stride - channels]!
      pixels[place] = lines[line * (stride + 1) + 1 + column]! + foretell(left, above, corner)
    }
  }
  return pixels
}

/** The same pixels with a fourth channel, of full strength. */
function withAlpha(pixels: Uint8Array): Uint8Array {
  const count = pixels.length / 3
  const rgba = new Uint8Array(count * bytesPerPixel).fill(255)
  for (let at = 0; at < count; at += 1) rgba.set(pixels.subarray(3 * at, 3 * at + 3), 4 * at)
  return rgba
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const toLeft = Math.abs(guess - left)
  const toAbove = Math.abs(guess - above)
  const toCorner = Math.abs(guess - corner)
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

/** By the number of the filter (PNG third edition, 9.2). */
const predictors = [
  () => 0,
  (left: number) => left,
  (_left: number, above: number) => above,
  (left: number, above: number) => (left + above) >> 1,
  paeth,
]
