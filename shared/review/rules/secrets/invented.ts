/**
 * Invented bodies of secrets, for the rules' own examples. They are made when they are needed and never
 * written down, so that no scanner takes this repository's own files for leaks.
 */
import { checksumOf } from './checksum.ts'

const alphabets = {
  hex: '0123456789abcdef',
  digits: '0123456789',
  upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  lower: 'abcdefghijklmnopqrstuvwxyz0123456789',
  mixed: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  letters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
} as const

/** So many characters of an alphabet, always the same ones (Numerical Recipes' linear congruence). */
export function invented(alphabet: keyof typeof alphabets, length: number): string {
  const letters = alphabets[alphabet]
  let state = 2463534242 + length
  let text = ''
  while (text.length < length) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    text += letters[(state >>> 8) % letters.length]!
  }
  return text
}

/** Thirty invented characters with their checksum. */
export function inventedWithChecksum(): string {
  const random = invented('mixed', 30)
  return random + checksumOf(random)
}

/** An invented UUID. */
export function inventedUuid(): string {
  const digits = invented('hex', 32)
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
  ]
  return [...parts, digits.slice(20)].join('-')
}
