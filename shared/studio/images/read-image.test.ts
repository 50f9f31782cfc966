import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleBytes, exampleImages } from './images.fixture.ts'
import { readImage } from './read-image.ts'

describe('what an image is', () => {
  it.each(exampleImages)('is read from the bytes of $name', ({ name, read }) => {
    expect(readImage(exampleBytes(name))).toEqual(read)
  })

  it.each([
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'GIF89a\u0001\u0000',
    '<!doctype html>',
    '',
  ])('is nothing for %j', (text) => {
    expect(readImage(new TextEncoder().encode(text))).toBeNull()
  })

  it('is never guessed: any bytes, and any part of an image, are read or refused', () => {
    const part = fc
      .tuple(fc.constantFrom(...exampleImages), fc.nat(400))
      .map(([{ name }, length]) => exampleBytes(name).subarray(0, length))
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), part), (bytes) => {
        const read = readImage(bytes)
        if (read) expect(Math.min(read.width, read.height)).toBeGreaterThan(0)
      }),
    )
  })
})
