/** Images as both Workers know them. */
export const imageTypes = ['image/png', 'image/webp', 'image/jpeg', 'image/svg+xml'] as const
export type ImageType = (typeof imageTypes)[number]

export type StoredImage = { type: ImageType; bytes: Uint8Array<ArrayBuffer> }
