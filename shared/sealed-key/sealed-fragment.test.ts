import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSealedFragment, sealedFragmentOf } from './sealed-fragment.ts'

const sealed = {
  enc: 'B'.repeat(86) + 'A',
  ct: 'C'.repeat(118) + 'A',
  kid: 'D'.repeat(21) + 'A',
  aad: '{"v":1,"sid":"é"}',
  last4: 'x9~!',
}

describe('a sealed key behind a #', () => {
  it('is read as it was written, and stands in plain letters', () => {
    const fragment = sealedFragmentOf(sealed)
    expect(fragment).toMatch(/^sealed=[\w-]+$/)
    expect(readSealedFragment(`#${fragment}`)).toEqual(sealed)
    expect(readSealedFragment(fragment)).toEqual(sealed)
  })

  it('is null in whatever else stands there', () => {
    const fragment = sealedFragmentOf(sealed)
    for (const other of ['', '#', '#sealed=', '#sealed=e30', '#pictures', fragment.slice(0, -9)])
      expect(readSealedFragment(other)).toBeNull()
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readSealedFragment(`#sealed=${text}`)).toBeNull()
      }),
    )
  })
})
