/**
 * Marks an image with what made it. For images that are drawn or changed here: what a provider sent is
 * handed on as it came, since its own signed marks (C2PA) end with the first byte that is changed.
 */
import { readImage } from '../images/read-image.ts'
import { jpegWithXmp } from './jpeg.ts'
import { pngWithXmp } from './png.ts'
import { webpWithXmp } from './webp.ts'
import { xmpPacket, type DigitalSource } from './xmp.ts'

/**
 * The same image with an XMP packet that says so, in place of any other packet; its pixels and all
 * else in it stay byte for byte. What is no whole PNG, JPEG or WebP is given back as it is.
 */
export function withProvenance(
  bytes: Uint8Array<ArrayBuffer>,
  source: DigitalSource,
): Uint8Array<ArrayBuffer> {
  const packet = xmpPacket(source)
  switch (readImage(bytes)?.type) {
    case 'image/png':
      return pngWithXmp(bytes, packet) ?? bytes
    case 'image/jpeg':
      return jpegWithXmp(bytes, packet) ?? bytes
    case 'image/webp':
      return webpWithXmp(bytes, packet) ?? bytes
    case undefined:
      return bytes
  }
}
