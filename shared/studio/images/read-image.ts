/**
 * What an image is, by its bytes alone: PNG, JPEG or WebP, and its size in pixels. What a sender says
 * about it is not asked, and anything else is no image here: SVG can hold scripts, GIF nothing we need.
 * Sources: PNG (Third Edition) 11.2.1; ITU-T T.81 B.2.2; RFC 9649, 2.3–2.7.
 */
import type { ImageType, Size } from '../models/descriptor.ts'

export type ReadImage = Size & { type: ImageType }

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Null for what is none of the three, or is too broken to say its size. */
export function readImage(bytes: Uint8Array): ReadImage | null {
  const read = readPng(bytes) ?? readJpeg(bytes) ?? readWebp(bytes)
  return read && read.width > 0 && read.height > 0 ? read : null
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Whether these four letters stand at `at`. */
export function hasLetters(bytes: Uint8Array, at: number, letters: string): boolean {
  return [...letters].every((letter, index) => bytes[at + index] === letter.charCodeAt(0))
}

export function isPng(bytes: Uint8Array): boolean {
  return pngSignature.every((byte, index) => bytes[index] === byte)
}

function readPng(bytes: Uint8Array): ReadImage | null {
  if (!isPng(bytes) || bytes.length < 33 || !hasLetters(bytes, 12, 'IHDR')) return null
  const view = viewOf(bytes)
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
}

export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff
}

/** Frames are C0–CF but for the tables of Huffman (C4), of arithmetic coding (CC), and JPG (C8). */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function readJpeg(bytes: Uint8Array): ReadImage | null {
  if (!isJpeg(bytes)) return null
  const view = viewOf(bytes)
  let at = 2
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!
    // A marker may be preceded by any number of fill bytes.
    if (marker === 0xff) at++
    else if (isFrame(marker)) {
      return { type: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    } else at += 2 + view.getUint16(at + 2)
  }
  return null
}

export function isWebp(bytes: Uint8Array): boolean {
  return hasLetters(bytes, 0, 'RIFF') && hasLetters(bytes, 8, 'WEBP')
}

/** What the first chunk says: of the whole canvas, of lossless or of lossy bits. */
function readWebp(bytes: Uint8Array): ReadImage | null {
  if (!isWebp(bytes) || bytes.length < 30) return null
  const view = viewOf(bytes)
  const type = 'image/webp'
  if (hasLetters(bytes, 12, 'VP8X')) {
    const of = (at: number) => 1 + view.getUint16(at, true) + (bytes[at + 2]! << 16)
    return { type, width: of(24), height: of(27) }
  }
  if (hasLetters(bytes, 12, 'VP8L') && bytes[20] === 0x2f) {
    const bits = view.getUint32(21, true)
    return { type, width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
  }
  if (hasLetters(bytes, 12, 'VP8 ') && bytes[23] === 0x9d && bytes[24] === 0x01) {
    return {
      type,
      width: view.getUint16(26, true) & 0x3fff,
      height: view.getUint16(28, true) & 0x3fff,
    }
  }
  return null
}
