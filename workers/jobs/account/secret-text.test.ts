import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { secretBytes, secretPrefixes, secretText } from './secret-text.ts'

const { apiKey, refresh } = secretPrefixes
const bytesOf = (count: number) =>
  fc.uint8Array({ minLength: count, maxLength: count }).map((content) => new Uint8Array(content))

describe('a secret as text', () => {
  it('leads back to its bytes, whatever they are', () => {
    fc.assert(
      fc.property(bytesOf(32), bytesOf(48), (short, long) => {
        expect(secretBytes(apiKey, 32, secretText(apiKey, short))).toEqual(short)
        expect(secretBytes(refresh, 48, secretText(refresh, long))).toEqual(long)
      }),
    )
    for (const byte of [0, 255]) {
      const bytes = new Uint8Array(32).fill(byte)
      expect(secretBytes(apiKey, 32, secretText(apiKey, bytes))).toEqual(bytes)
    }
  })

  it('can be told by a scanner: one prefix, one length, a CRC-32 in base 62 at its end', () => {
    fc.assert(
      fc.property(bytesOf(32), (bytes) => {
        const text = secretText(apiKey, bytes)
        expect(text).toMatch(/^gpk_[0-9A-Za-z]{49}$/)
        const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
        const told = Array.from(text.slice(-6)).reduce(
          (sum, one) => sum * 62 + digits.indexOf(one),
          0,
        )
        expect(told).toBe(crc32(text.slice(0, -6)))
      }),
    )
  })

  it('is none when a character is another, is missing, is added or has changed its place', () => {
    const text = secretText(apiKey, new Uint8Array(32).fill(7))
    for (let index = 0; index < text.length; index += 1) {
      const other = text[index] === 'x' ? 'y' : 'x'
      const changed = text.slice(0, index) + other + text.slice(index + 1)
      expect(secretBytes(apiKey, 32, changed), changed).toBeNull()
    }
    expect(secretBytes(apiKey, 32, text.slice(1))).toBeNull()
    expect(secretBytes(apiKey, 32, `${text}0`)).toBeNull()
    expect(secretBytes(apiKey, 32, ` ${text}`)).toBeNull()
    expect(secretBytes(refresh, 32, text)).toBeNull()
    expect(secretBytes(apiKey, 48, text)).toBeNull()
  })

  it('is none of any other text', () => {
    fc.assert(fc.property(fc.string(), (text) => secretBytes(apiKey, 32, text) === null))
  })
})
