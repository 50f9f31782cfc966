/**
 * A short hash of a text, for what need not be kept secret: the caller has the code in hand. Fowler, Noll and Vo's
 * FNV-1a in 64 bits (draft-eastlake-fnv), as 16 hexadecimal digits.
 */
export function shortHash(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) {
    hash ^= BigInt(byte)
    hash = BigInt.asUintN(64, hash * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}
