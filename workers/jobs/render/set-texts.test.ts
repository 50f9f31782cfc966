import { describe, expect, it } from 'vitest'
import { setTexts } from './set-texts.ts'

const svg = (content: string, language = 'en') =>
  `<svg xmlns="http://www.w3.org/2000/svg" lang="${language}"><style>.日{}</style>${content}</svg>`
const text = (words: string, attributes = '') => `<text x="100"${attributes}>${words}</text>`

/** As it is written where every run is two ems wide. */
const set = (content: string, language = 'en') => setTexts(svg(content, language)).svg(() => 2)
const files = (words: string, language: string) => setTexts(svg(text(words), language)).files

describe('the fonts of a drawing', () => {
  it('are the Latin ones alone where nothing else is written', () => {
    expect(files('Оценка 84', 'ru')).toEqual(['latin-regular', 'latin-bold'])
  })

  it('begin with those of its language, then come those that its texts need', () => {
    const own = ['arabic-regular', 'arabic-bold', 'latin-regular']
    expect(files('النشاط हिन्दी', 'ar')).toEqual([...own, 'devanagari-regular'])
  })

  it.each([
    ['ja', '日', []],
    ['en', '日', ['simplified-regular']],
    ['en', '日の', ['japanese-regular']],
    ['en', '日한', ['simplified-regular', 'korean-regular']],
    ['zh-Hans', '阪', ['japanese-regular']],
  ])('are as few as have the letters: %s, %s', (language, words, others) => {
    const own = setTexts(svg('', language)).files
    expect(files(words, language).slice(own.length)).toEqual(others)
  })
})

describe('the texts of a drawing', () => {
  it.each([
    text('Score &lt;84&gt; &amp; &quot;more&quot; &#39;'),
    text('山', ' textLength="40" lengthAdjust="spacingAndGlyphs"'),
    '<text><tspan x="4">日</tspan></text><title>🚀</title>',
    text('&unknown; 🚀'),
  ])(
    'stay as they are where the language has their letters, and where they are no text of ours: %s',
    (content) => expect(set(content, 'zh-Hans')).toBe(svg(content, 'zh-Hans')),
  )

  it('name the font that has their letters', () => {
    expect(set(text('김철수 &amp; 🚀'))).toBe(
      svg('<text x="100" font-family="Phantom Sans KR">김철수 &amp;</text>'),
    )
  })

  it('are gone where no letter is left', () => {
    expect(set(text('🚀'))).toBe(svg(''))
  })

  it('are not held to the length of letters that are left out', () => {
    const held = ' textLength="40" lengthAdjust="spacingAndGlyphs"'
    expect(set(text('a🚀', held))).toBe(svg(text('a', ' font-family="Phantom Sans"')))
  })

  it.each([
    ['', [100, 140]],
    [' text-anchor="middle"', [60, 100]],
    [' text-anchor="end"', [20, 60]],
  ])('stand side by side in their fonts, together where they were:%s', (anchor, places) => {
    const drawn = set(text('日한', ` font-size="20"${anchor}`))
    const elements = [...drawn.matchAll(/<text x="(\d+)"[^>]*font-family="([^"]*)">(.)</g)]
    expect(elements.map(([, x, family, letter]) => [Number(x), family, letter])).toEqual([
      [places[0], 'Phantom Sans SC', '日'],
      [places[1], 'Phantom Sans KR', '한'],
    ])
    expect(drawn).not.toContain('text-anchor')
  })
})
