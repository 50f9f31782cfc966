/** Base64url without padding (RFC 4648, section 5). */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** By hand, since names of what is kept are made on the way of every answer: `btoa` takes three times as long. */
export function toBase64Url(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const three = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    text += alphabet[three >> 18]! + alphabet[(three >> 12) & 63]!
    if (at + 1 < bytes.length) text += alphabet[(three >> 6) & 63]!
    if (at + 2 < bytes.length) text += alphabet[three & 63]!
  }
  return text
}

/** The bytes of what `toBase64Url` made. Throws for other text. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const base64 = text.replaceAll('-', '+').replaceAll('_', '/')
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}
