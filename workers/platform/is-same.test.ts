import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSame } from './is-same.ts'

/** How often bytes of an array are looked at. */
function counted(bytes: Uint8Array) {
  const looks = { count: 0 }
  const array = new Proxy(bytes, {
    get(target, name) {
      if (typeof name === 'string' && /^\d+$/.test(name)) looks.count += 1
      return Reflect.get(target, name, target) as unknown
    },
  })
  return { array, looks }
}

describe('the comparison of secrets', () => {
  it('says of texts and bytes whether they are the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        const bytes = (text: string) => new TextEncoder().encode(text)
        expect(isSame(one, one)).toBe(true)
        expect(isSame(bytes(one), bytes(one))).toBe(true)
        expect(isSame(bytes(one), bytes(other))).toBe(Buffer.from(one).equals(Buffer.from(other)))
        expect(isSame(one, `${one}x`)).toBe(false)
      }),
    )
  })

  it('tells a change of any one byte', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 64 }), fc.nat(), (bytes, place) => {
        const changed = Uint8Array.from(bytes)
        changed[place % bytes.length]! ^= 1
        expect(isSame(bytes, changed)).toBe(false)
      }),
    )
  })

  it('looks at every byte, wherever the first difference is', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.nat(31), (bytes, place) => {
        const changed = Uint8Array.from(bytes)
        changed[place]! ^= 1
        const { array, looks } = counted(bytes)
        isSame(array, changed)
        expect(looks.count).toBe(32)
      }),
    )
  })
})
