import { describe, expect, it } from 'vitest'
import { fontsFor } from './fonts.ts'

const svg = (lang: string, text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" lang="${lang}"><style>.日{}</style><text>${text}</text></svg>`

describe('the fonts of a drawing', () => {
  it('are the Latin ones alone where nothing else is written', () => {
    expect(fontsFor(svg('ru', 'Оценка 84'))).toEqual({
      files: ['latin-regular', 'latin-bold'],
      family: 'Phantom Sans',
    })
  })

  it('begin with those of its language, then come those of all other scripts', () => {
    expect(fontsFor(svg('ar', 'النشاط हिन्दी'))).toEqual({
      files: ['arabic-regular', 'arabic-bold', 'latin-regular', 'devanagari-regular'],
      family: 'Phantom Sans Arabic',
    })
  })

  it.each([
    ['ja', '日', 'japanese-regular'],
    ['zh-Hant', '日', 'traditional-regular'],
    ['zh-Hans', '日', 'simplified-regular'],
    ['en', '日', 'simplified-regular'],
    ['en', '日の', 'japanese-regular'],
    ['en', '日한', 'korean-regular'],
  ])('draw Chinese characters as %s does, in %s', (lang, text, file) => {
    const { files } = fontsFor(svg(lang, text))
    expect(files).toContain(file)
    const chinese = files.filter((one) => /^(japanese|simplified|traditional)-regular/.test(one))
    expect(chinese.length).toBe(file === 'korean-regular' ? 0 : 1)
  })

  it('are the Latin ones for what is no SVG', () => {
    for (const text of ['', '<svg', '<svg lang="', 'lang="ar"', '<svg lang="xx">'])
      expect(fontsFor(text).family).toBe('Phantom Sans')
  })
})
