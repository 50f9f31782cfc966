/**
 * Checksums inside tokens. GitHub's and npm's end in the CRC-32 of their thirty random characters, in
 * base 62 with six digits (github.blog, "Behind GitHub's new authentication token formats", 2021).
 */

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** CRC-32 as in zlib (polynomial 0xEDB88320) of an ASCII text. */
export function crc32(text: string): number {
  let value = 0xffffffff
  for (let at = 0; at < text.length; at++) {
    value ^= text.charCodeAt(at)
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0)
  }
  return (value ^ 0xffffffff) >>> 0
}

/** The six characters that a token of thirty random ones ends in. */
export function checksumOf(random: string): string {
  let rest = crc32(random)
  let text = ''
  for (let digit = 0; digit < 6; digit++) {
    text = digits[rest % digits.length]! + text
    rest = Math.floor(rest / digits.length)
  }
  return text
}

/** Whether a token, behind its prefix, ends in the checksum of what comes before. */
export function hasRightChecksum(token: string): boolean {
  const body = token.slice(token.lastIndexOf('_') + 1)
  return checksumOf(body.slice(0, -6)) === body.slice(-6)
}
