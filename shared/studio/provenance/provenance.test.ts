import { crc32 as zlibCrc32, deflateSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openRenderer } from '../../../dev/renderer.ts'
import { exampleBytes, exampleImages } from '../images/images.fixture.ts'
import { readImage } from '../images/read-image.ts'
import { crc32 } from './crc32.ts'
import { ascii, join } from './join.ts'
import { pngChunks } from './png.ts'
import { withProvenance } from './provenance.ts'
import { digitalSources, type DigitalSource } from './xmp.ts'

const sources = Object.keys(digitalSources) as DigitalSource[]
const textOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = join([ascii(type), data])
  const numbers = new DataView(new ArrayBuffer(8))
  numbers.setUint32(0, data.length)
  numbers.setUint32(4, zlibCrc32(body))
  const bytes = new Uint8Array(numbers.buffer)
  return join([bytes.subarray(0, 4), body, bytes.subarray(4)])
}

/** The chunks of a WebP whose length is the one that its head tells. */
function chunksOf(bytes: Uint8Array<ArrayBuffer>): { type: string; data: Uint8Array }[] {
  const view = new DataView(bytes.buffer)
  expect(view.getUint32(4, true)).toBe(bytes.length - 8)
  const chunks = []
  for (let at = 12; at < bytes.length;) {
    const length = view.getUint32(at + 4, true)
    chunks.push({
      type: textOf(bytes.subarray(at, at + 4)),
      data: bytes.slice(at + 8, at + 8 + length),
    })
    at += 8 + length + (length % 2)
  }
  return chunks
}

const renderer = openRenderer()
const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** A grey PNG of any size with any chunks besides: C2PA's, texts, and ones that nobody knows. */
const anyPng = fc
  .record({
    width: fc.integer({ min: 1, max: 40 }),
    height: fc.integer({ min: 1, max: 40 }),
    shade: fc.nat(255),
    before: fc.array(
      fc.tuple(fc.constantFrom('caBX', 'tEXt', 'iTXt', 'prVt'), fc.uint8Array({ maxLength: 40 })),
    ),
    after: fc.array(
      fc.tuple(fc.constantFrom('caBX', 'tEXt', 'eXIf'), fc.uint8Array({ maxLength: 40 })),
    ),
  })
  .map(({ width, height, shade, before, after }) => {
    const header = new DataView(new ArrayBuffer(13))
    header.setUint32(0, width)
    header.setUint32(4, height)
    header.setUint8(8, 8)
    const rows = new Uint8Array((width + 1) * height).map((_, index) =>
      index % (width + 1) ? shade : 0,
    )
    return join([
      signature,
      chunk('IHDR', new Uint8Array(header.buffer)),
      ...before.map(([type, data]) => chunk(type, data)),
      chunk('IDAT', deflateSync(rows)),
      ...after.map(([type, data]) => chunk(type, data)),
      chunk('IEND', new Uint8Array()),
    ])
  })

describe('an image that is marked', () => {
  it.each(exampleImages.flatMap((example) => sources.map((source) => ({ ...example, source }))))(
    'says its source and what made it, and is the same image: $name, $source',
    ({ name, source, read }) => {
      const marked = withProvenance(exampleBytes(name), source)
      expect(textOf(marked)).toContain(`DigitalSourceType="${digitalSources[source]}"`)
      expect(textOf(marked)).toContain('xmp:CreatorTool="Git Phantom Scope"')
      expect(readImage(marked)).toEqual(read)
    },
  )

  it.each(['png', 'jpeg'])('shows the same pixels to a decoder: %s', async (name) => {
    const shown = (bytes: Uint8Array) => {
      const href = `data:image/${name};base64,${Buffer.from(bytes).toString('base64')}`
      const svg =
        '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="16">' +
        `<image width="24" height="16" href="${href}"/></svg>`
      return renderer.renderPng(svg, { width: 24 })
    }
    const marked = await shown(withProvenance(exampleBytes(name), 'model'))
    expect(marked).toEqual(await shown(exampleBytes(name)))
    expect(marked).not.toEqual(await shown(new Uint8Array()))
  })

  it.each(['webpLossy', 'webpLossless', 'webpExtended'])(
    'has in WebP the bits of the image as they were, and tells of the packet: %s',
    (name) => {
      const before = chunksOf(exampleBytes(name))
      const [header, ...after] = chunksOf(withProvenance(exampleBytes(name), 'art'))
      expect(header!.type).toBe('VP8X')
      expect(header!.data[0]! & 0x04).toBe(0x04)
      expect(after.pop()!.type).toBe('XMP ')
      expect(after).toEqual(before.filter(({ type }) => type !== 'VP8X'))
    },
  )

  it.each(exampleImages)('is marked once, and by the last who marks it: $name', ({ name }) => {
    const bytes = exampleBytes(name)
    const art = withProvenance(bytes, 'art')
    expect(withProvenance(art, 'art')).toEqual(art)
    expect(withProvenance(withProvenance(bytes, 'model'), 'art')).toEqual(art)
    expect(textOf(art).split('<x:xmpmeta')).toHaveLength(2)
  })

  it('keeps every chunk of a PNG as it is and where it is, the signed ones of C2PA among them', () => {
    fc.assert(
      fc.property(anyPng, fc.constantFrom(...sources), (png, source) => {
        const marked = withProvenance(png, source)
        const chunks = pngChunks(marked)!
        const mark = chunks.splice(1, 1)[0]!
        expect(mark.type).toBe('iTXt')
        expect(chunks.map(({ whole }) => textOf(whole))).toEqual(
          pngChunks(png)!.map(({ whole }) => textOf(whole)),
        )
        const sum = new DataView(mark.whole.slice(-4).buffer).getUint32(0)
        expect(sum).toBe(zlibCrc32(mark.whole.subarray(4, -4)))
        expect(withProvenance(marked, source)).toEqual(marked)
      }),
    )
  })

  it('is given back as it is where it is broken or no image', () => {
    const broken = fc
      .tuple(fc.constantFrom(...exampleImages), fc.integer({ min: 0, max: 60 }))
      .map(([{ name }, length]) => exampleBytes(name).slice(0, length))
    fc.assert(
      fc.property(fc.oneof(broken, fc.uint8Array({ maxLength: 200 })), (bytes) => {
        expect(withProvenance(bytes as Uint8Array<ArrayBuffer>, 'art')).toEqual(bytes)
      }),
    )
    // Cut anywhere, right before or in the middle of a marker, too.
    for (const { name } of exampleImages)
      for (let length = 0; length < exampleBytes(name).length; length += 1) {
        const bytes = exampleBytes(name).slice(0, length)
        expect([name, length, withProvenance(bytes, 'art')]).toEqual([name, length, bytes])
      }
  })
})

describe('the sum of a chunk', () => {
  it('is the one of zlib', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(crc32(bytes)).toBe(zlibCrc32(bytes))
      }),
    )
  })
})
