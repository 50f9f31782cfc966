import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { pixelsOf } from '../../../dev/gallery/png.ts'
import { openRenderer, readFont, readResvg } from '../../../dev/renderer.ts'
import type { FontFile } from './fonts.ts'
import { createRenderer, mostPixels } from './renderer.ts'

const renderer = openRenderer()
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

const drawing = (content: string, width = 200, height = 60, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
  `font-family="'Segoe UI',Ubuntu,sans-serif"${more}>` +
  `<rect width="${width}" height="${height}" fill="#fff"/>${content}</svg>`

const text = (words: string, more = '') =>
  `<text x="10" y="40" font-size="16"${more}>${words}</text>`

const drawn = (svg: string, width = 200) => renderer.renderPng(svg, { width })
const blank = await drawn(drawing(''))

describe('renderPng', () => {
  it('gives the same bytes for the same drawing, today and after any change', async () => {
    const svg = drawing(text('Ada Lumen 84', ' font-weight="600" fill="#0969da"'))
    const [one, other] = [await drawn(svg), await drawn(svg)]
    expect(one).toEqual(other)
    const hash = createHash('sha256').update(one).digest('hex')
    expect(hash).toBe('a7cefe10ac7a974692e98506721437b07d0f386fe8f5e746883abfa1f1615296')
  })

  it('is as wide as asked for and keeps the proportions', async () => {
    expect(sizeOf(await drawn(drawing(''), 500))).toEqual([500, 150])
  })

  it('is at most 2,400 pixels wide and never without a pixel', async () => {
    const svg = drawing('', 50, 30)
    for (const [asked, given] of [
      [60_000, 2_400],
      [Infinity, 2_400],
      [Number.NaN, 1],
      [-5, 1],
    ])
      expect(sizeOf(await drawn(svg, asked))[0]).toBe(given)
  })

  it('is drawn smaller where it would have more than four megapixels', async () => {
    const [width = 0, height = 0] = sizeOf(await drawn(drawing('', 100, 400), 2_400))
    expect([width, height]).toEqual([1_000, 4_000])
    expect(width * height).toBeLessThanOrEqual(mostPixels)
  })

  it('refuses a drawing that is too high or too wide to be seen', async () => {
    await expect(drawn(drawing('', 1, 8_000_000))).rejects.toThrow(/too high/)
    await expect(drawn(drawing('', 1_000_000, 1))).rejects.toThrow(/size is zero/)
  })

  it('says what is wrong with what is no SVG, and draws the next', async () => {
    for (const broken of ['', 'text', '<svg', drawing('<'), drawing('&nbsp;'), drawing('\u0001')])
      await expect(drawn(broken)).rejects.toThrow(/SVG data parsing failed/)
    expect(await drawn(drawing(''))).toEqual(blank)
  })
})

describe('what a drawing cannot do', () => {
  it.each([
    ['load a picture', '<image href="https://example.com/a.png" width="50" height="50"/>'],
    ['read a file', '<image href="/etc/hostname" width="50" height="50"/>'],
    ['run a script', '<script>while (true);</script>'],
    ['bring in a font', '<style>@font-face{font-family:x;src:url(https://example.com/x)}</style>'],
    ['show HTML', '<foreignObject width="50" height="50"><p>p</p></foreignObject>'],
    ['use another file', '<use href="https://example.com/a.svg#a"/>'],
  ])('%s', async (_, content) => {
    expect(await drawn(drawing(content))).toEqual(blank)
  })

  it('grow without bounds', async () => {
    const bomb =
      '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">' +
      [...'bcdefghijk']
        .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghij'[index]};`.repeat(10)}">`)
        .join('') +
      ']>'
    await expect(drawn(bomb + drawing(text('&k;')))).rejects.toThrow(/SVG data parsing failed/)
  })
})

describe('a trap in WebAssembly', () => {
  it('is said, and the next drawing gets a new instance', async () => {
    const farTooLarge =
      '<filter id="f" x="-1e9" width="2e9" height="1e9"><feGaussianBlur stdDeviation="1e6"/></filter>' +
      '<rect width="9" height="9" filter="url(#f)"/>'
    for (let time = 0; time < 3; time += 1) {
      await expect(drawn(drawing(farTooLarge))).rejects.toThrow(/resvg broke/)
      expect(await drawn(drawing(''))).toEqual(blank)
    }
  })
})

describe('the parts of a renderer', () => {
  it('are loaded when they are needed, once, and asked for again when they did not come', async () => {
    const asked: string[] = []
    let isAway = true
    const parts = {
      module() {
        asked.push('module')
        return isAway ? Promise.reject(new Error('away')) : readResvg()
      },
      font(file: FontFile) {
        asked.push(file)
        return readFont(file)
      },
    }
    const lazy = createRenderer(parts)
    expect(asked).toEqual([])
    await expect(lazy.renderPng(drawing(''), { width: 200 })).rejects.toThrow('away')
    isAway = false
    await lazy.renderPng(drawing(''), { width: 200 })
    expect(asked.filter((part) => part === 'module')).toHaveLength(2)
    asked.length = 0
    for (const words of ['Latin', 'Latin', 'ไทย'])
      await lazy.renderPng(drawing(text(words)), { width: 200 })
    expect(asked).toEqual(['thai-regular'])
  })

  it.each(['module', 'font'] as const)(
    'are not waited for where another request waits in vain: %s',
    async (part) => {
      let calls = 0
      const never = new Promise<never>(() => {})
      const forsaken = <Loaded>(name: typeof part, load: () => Promise<Loaded>) =>
        name === part && ++calls <= 1 ? never : load()
      const shared = createRenderer({
        module: () => forsaken('module', readResvg),
        font: (file) => forsaken('font', () => readFont(file)),
      })
      void shared.renderPng(drawing(''), { width: 200 })
      expect(await shared.renderPng(drawing(''), { width: 200 })).toEqual(blank)
    },
  )
})

describe('text', () => {
  const shows = async (words: string, more = '') => {
    const [with_, without] = [await drawn(drawing(text(words), 200, 60, more)), blank]
    return !Buffer.from(with_).equals(Buffer.from(without))
  }

  it.each([
    'Latin',
    'Ελληνικά',
    'Русский',
    'Tiếng Việt',
    'العربية',
    'עברית',
    'हिन्दी',
    'ไทย',
    '日本',
  ])('is drawn in the script of %s', async (words) => expect(await shows(words)).toBe(true))

  it.each([
    ['en', '🚀 김철수', '김철수'],
    ['en', '김철수 🚀', '김철수'],
    ['en', '★ 我的得分', '我的得分'],
    ['en', '🚀 שלום', 'שלום'],
    ['ar', '🚀 Résumé', 'Résumé'],
  ])('is drawn without what no font has, in %s: %s', async (language, words, left) => {
    const picture = (line: string) => drawn(drawing(text(line), 200, 60, ` lang="${language}"`))
    expect(await picture(words)).toEqual(await picture(left))
    expect(await picture(words)).not.toEqual(blank)
  })

  it.each([
    ['en', 'שלום عربي'],
    ['en', '田中 Backend 山本'],
    ['ko', '田中 山本 개발자'],
    ['ja', '決まった Привет'],
    ['de', 'हिन्दी ไทย'],
    ['hi', 'मेरा Привет שלום'],
  ])('that mixes scripts has the ink of all of its words, in %s: %s', async (language, words) => {
    const inkOf = async (line: string) => {
      const svg = drawing(text(line), 200, 60, ` lang="${language}"`)
      return pixelsOf(await drawn(svg)).rgba.reduce((ink, channel) => ink + 255 - channel, 0)
    }
    const inks = await Promise.all(words.split(' ').map(inkOf))
    const sum = inks.reduce((total, ink) => total + ink, 0)
    expect(Math.min(...inks)).toBeGreaterThan(0)
    expect((await inkOf(words)) / sum).toBeCloseTo(1, 1)
  })
})
