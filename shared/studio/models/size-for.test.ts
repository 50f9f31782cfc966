import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pictureNames, pictures } from '../pictures.ts'
import type { LegalSizes, Size } from './descriptor.ts'
import { providers } from './providers.ts'
import { cropFor, sizeFor } from './size-for.ts'

const models = Object.values(providers).flatMap((provider) => [...provider.models])
const anyModel = fc.constantFrom(...models)
const anySize = fc.record({
  width: fc.integer({ min: 1, max: 4000 }),
  height: fc.integer({ min: 1, max: 4000 }),
})
const anyPicture = fc.constantFrom(...pictureNames).map((name) => pictures[name])

/** By what the descriptor says, each condition for itself. */
function isLegal(size: Size, sizes: LegalSizes): boolean {
  const { width, height } = size
  if (sizes.kind === 'list') return sizes.sizes.includes(size)
  const sides = [width, height]
  return (
    sides.every((side) => side % sizes.multiple === 0) &&
    sides.every((side) => side >= sizes.leastSide && side <= sizes.mostSide) &&
    Math.max(...sides) <= Math.min(...sides) * sizes.mostAspect &&
    width * height >= sizes.leastPixels &&
    width * height <= sizes.mostPixels
  )
}

describe('the size that a model is asked for', () => {
  it('is legal by the model’s descriptor, whatever is wanted', () => {
    fc.assert(
      fc.property(fc.oneof(anySize, anyPicture), anyModel, (wanted, { sizes }) => {
        expect(isLegal(sizeFor(wanted, sizes).size, sizes)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('is one from which every picture is cut without being made larger by half', () => {
    for (const { id, sizes, retiredAt } of models) {
      if (retiredAt !== null) continue
      for (const name of pictureNames) {
        const { crop } = sizeFor(pictures[name], sizes)
        const enlarged = pictures[name].width / crop.width
        expect(enlarged, `${name} by ${id}`).toBeLessThan(1.6)
      }
    }
  })

  it.each([
    ['gpt-image-2', 'social-card', 1200, 640],
    ['gpt-image-2', 'portfolio-banner', 1584, 528],
    ['gemini-3-pro-image', 'x-banner', 1584, 672],
    ['gemini-3-pro-image', 'avatar', 1024, 1024],
    ['flux-2-pro', 'portfolio-banner', 1584, 400],
  ] as const)('of %s for a %s is %i × %i', (id, picture, width, height) => {
    const { sizes } = models.find((model) => model.id === id)!
    expect(sizeFor(pictures[picture], sizes).size).toMatchObject({ width, height })
  })
})

describe('the box that is cut', () => {
  it('lies inside the image, and has the wanted proportions to a pixel', () => {
    fc.assert(
      fc.property(anySize, anySize, (wanted, image) => {
        const { x, y, width, height } = cropFor(wanted, image)
        for (const [start, length, whole] of [
          [x, width, image.width],
          [y, height, image.height],
        ] as const) {
          expect(Number.isInteger(start) && Number.isInteger(length)).toBe(true)
          expect(start).toBeGreaterThanOrEqual(0)
          expect(length).toBeGreaterThanOrEqual(1)
          expect(start + length).toBeLessThanOrEqual(whole)
        }
        const exactHeight = (width * wanted.height) / wanted.width
        const exactWidth = (height * wanted.width) / wanted.height
        const off = Math.min(Math.abs(height - exactHeight), Math.abs(width - exactWidth))
        expect(off).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('is as large as it can be, and in the middle', () => {
    expect(cropFor({ width: 2, height: 1 }, { width: 100, height: 100 })).toEqual({
      x: 0,
      y: 25,
      width: 100,
      height: 50,
    })
    expect(cropFor({ width: 1, height: 2 }, { width: 100, height: 100 })).toEqual({
      x: 25,
      y: 0,
      width: 50,
      height: 100,
    })
  })
})
