/**
 * Images as both Workers know them, and what is packed of images. A kept file begins with the place of
 * its type in this list: new ones come at its end.
 */
export const imageTypes = [
  'image/png',
  'image/webp',
  'image/jpeg',
  'image/svg+xml',
  'application/zip',
  'text/markdown',
] as const
export type ImageType = (typeof imageTypes)[number]

export type StoredImage = { type: ImageType; bytes: Uint8Array<ArrayBuffer> }
