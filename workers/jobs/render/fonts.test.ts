import { describe, expect, it } from 'vitest'
import { familyOfDrawing } from './fonts.ts'

describe('the family of a drawing', () => {
  it.each([
    ['ru', 'latin'],
    ['fa', 'arabic'],
    ['hi', 'devanagari'],
    ['zh-TW', 'traditional'],
    ['zh-Hans', 'simplified'],
  ])('is the one of its language: %s', (language, family) => {
    expect(familyOfDrawing(`<svg lang="${language}"><text>84</text></svg>`)).toBe(family)
  })

  it('is the Latin one for what is no SVG', () => {
    for (const text of ['', '<svg', '<svg lang="', 'lang="ar"', '<svg lang="xx">'])
      expect(familyOfDrawing(text)).toBe('latin')
  })
})
