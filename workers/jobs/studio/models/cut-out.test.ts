import { describe, expect, it } from 'vitest'
import { pixelsOf } from '../../../../dev/gallery/png.ts'
import { openRenderer } from '../../../../dev/renderer.ts'
import { exampleBytes, exampleImages } from '../../../../shared/studio/images/images.fixture.ts'
import { readImage } from '../../../../shared/studio/images/read-image.ts'
import { pictures } from '../../../../shared/studio/pictures.ts'
import { xmpPacket } from '../../../../shared/studio/provenance/xmp.ts'
import { cutOut, mostCutPixels } from './cut-out.ts'

const renderer = openRenderer()
const imageOf = (name: string) => {
  const bytes = exampleBytes(name)
  return { ...readImage(bytes)!, bytes }
}

/** An image of three upright stripes, red, green and blue, drawn by resvg itself. */
async function stripes(width: number, height: number) {
  const third = width / 3
  const bars = ['#f00', '#0f0', '#00f'].map(
    (fill, at) => `<rect x="${at * third}" width="${third}" height="${height}" fill="${fill}"/>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${bars.join('')}</svg>`
  const bytes = (await renderer.renderPng(svg, { width })).slice()
  return { bytes, type: 'image/png', width, height } as const
}

describe('what is cut out of an image', () => {
  it.each(['avatar', 'social-card', 'x-banner'] as const)(
    'has the size of the picture %s, and says that a model made it',
    async (name) => {
      const png = (await cutOut(imageOf('png'), name, renderer))!
      expect(readImage(png)).toEqual({ type: 'image/png', ...pictures[name] })
      expect(Buffer.from(png).toString('latin1')).toContain(xmpPacket('model'))
    },
  )

  it.each(['png', 'jpeg'])('shows an image of each kind: %s', async (name) => {
    const png = (await cutOut(imageOf(name), 'avatar', renderer))!
    const { rgba: data } = pixelsOf(png)
    const colours = new Set<string>()
    for (let at = 0; at < data.length; at += 4) colours.add(data.subarray(at, at + 3).join())
    // Had it not been read, there would be nothing but one transparent colour.
    expect(colours.size).toBeGreaterThan(4)
  })

  it('is nothing where the image is a WebP, or drawing breaks', async () => {
    const webps = exampleImages.filter(({ read }) => read.type === 'image/webp')
    for (const { name } of webps) expect(await cutOut(imageOf(name), 'avatar', renderer)).toBeNull()
    const broken = { renderPng: () => Promise.reject(new Error('broken')) }
    expect(await cutOut(imageOf('png'), 'avatar', broken)).toBeNull()
  })

  it('is nothing where the image would not fit into memory, and nobody tries', async () => {
    const calls: unknown[] = []
    const counting = {
      renderPng: async (...call: Parameters<typeof renderer.renderPng>) => {
        calls.push(call)
        return renderer.renderPng(...call)
      },
    }
    const sizes = [mostCutPixels, mostCutPixels + 1, 1e9].map((width) => ({ width, height: 1 }))
    for (const size of sizes) await cutOut({ ...imageOf('png'), ...size }, 'avatar', counting)
    expect(calls).toHaveLength(1)
  })

  it('is the middle, as large as it can be', async () => {
    const {
      rgba: data,
      width,
      height,
    } = pixelsOf((await cutOut(await stripes(900, 300), 'avatar', renderer))!)
    const colourAt = (x: number) => [
      ...data.subarray((width * Math.floor(height / 2) + x) * 4).subarray(0, 3),
    ]
    expect([colourAt(2), colourAt(width / 2), colourAt(width - 3)]).toEqual(
      Array.from({ length: 3 }, () => [0, 255, 0]),
    )
  })

  it('has a mark on top where there is one', async () => {
    const mark = '<rect width="460" height="460" fill="#fff"/>'
    const { rgba: data } = pixelsOf((await cutOut(imageOf('png'), 'avatar', renderer, mark))!)
    expect(new Set(data)).toEqual(new Set([255]))
  })
})
