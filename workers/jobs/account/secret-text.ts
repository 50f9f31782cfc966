/**
 * Secrets as people hand them on: a prefix that says what it is, the bits in letters and digits, and a
 * checksum, so that a scanner of leaked secrets can tell one of ours from other text without asking.
 * The form is that of GitHub's own tokens ("Behind GitHub's new authentication token formats"): base 62
 * and six characters of CRC-32.
 */

/** Refresh tokens, codes of devices and of clients, and API keys. */
export const secretPrefixes = {
  refresh: 'gpr_',
  device: 'gpd_',
  code: 'gpc_',
  apiKey: 'gpk_',
} as const
export type SecretPrefix = (typeof secretPrefixes)[keyof typeof secretPrefixes]

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const base = 62n
const checksumLength = 6

/** So many characters hold that many bytes: 43 for 32, 65 for 48. */
const lengthOf = (byteCount: number) => Math.ceil((byteCount * 8) / Math.log2(62))

export function secretText(prefix: SecretPrefix, bytes: Uint8Array): string {
  const hexadecimal = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const text = prefix + inBase62(BigInt(`0x${hexadecimal}`), lengthOf(bytes.length))
  return text + checksumOf(text)
}

/** The bytes of a secret of this kind and length; null for any other text. */
export function secretBytes(
  prefix: SecretPrefix,
  byteCount: number,
  text: string,
): Uint8Array<ArrayBuffer> | null {
  const bodyLength = prefix.length + lengthOf(byteCount)
  if (text.length !== bodyLength + checksumLength || !text.startsWith(prefix)) return null
  const body = text.slice(0, bodyLength)
  if (!/^[0-9A-Za-z]+$/.test(text.slice(prefix.length))) return null
  if (checksumOf(body) !== text.slice(bodyLength)) return null
  let number = 0n
  for (const character of body.slice(prefix.length)) {
    number = number * base + BigInt(alphabet.indexOf(character))
  }
  const hexadecimal = number.toString(16).padStart(byteCount * 2, '0')
  if (hexadecimal.length > byteCount * 2) return null
  return Uint8Array.from({ length: byteCount }, (_, index) =>
    Number.parseInt(hexadecimal.slice(index * 2, index * 2 + 2), 16),
  )
}

function inBase62(number: bigint, length: number): string {
  let text = ''
  for (let rest = number; rest > 0n; rest /= base) text = alphabet[Number(rest % base)] + text
  return text.padStart(length, '0')
}

const checksumOf = (text: string) => inBase62(BigInt(crc32(text)), checksumLength)

/** CRC-32 as in ISO 3309 (the polynomial of Ethernet and ZIP), of ASCII. */
function crc32(text: string): number {
  let crc = 0xffffffff
  for (let index = 0; index < text.length; index += 1) {
    crc ^= text.charCodeAt(index)
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
