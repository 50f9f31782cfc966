import { Resvg } from '@resvg/resvg-wasm'
import * as fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { beforeAll, describe, expect, it } from 'vitest'
import { frame, titleLine } from './frame.ts'
import { lookWith } from './look.fixture.ts'
import { localeCodes, localeOf } from './locale/locale-of.ts'
import { cardParts, type Drawing, type Look } from './look.ts'
import { textElement } from './text-element.ts'
import { contrast, parseColour } from './theme/colour.ts'
import { colourSlots, type Colour } from './theme/theme.ts'
import { themeNames, themeOf } from './theme/themes.ts'
import { openResvg } from '../../dev/resvg.ts'

beforeAll(openResvg)

const texts = ['title', 'text', 'muted', 'accent'] as const
const shapes = ['series-0', 'series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'heat-4']

function drawingOf(look: Look, own = 'Score of octocat'): Drawing {
  const lines = texts.map((name, at) =>
    textElement({ x: 24, y: 60 + 16 * at, size: 12, class: name, text: own, width: 352 }),
  )
  const parts = shapes.map((name) => `<path class="${name}" d="M24 130h8v8z"/>`)
  return {
    width: 400,
    height: 150,
    title: own,
    description: `${own}: 63 of 100.`,
    body: titleLine(look, own, 400) + lines.join('') + parts.join(''),
  }
}

type Element = { name: string; attributes: Readonly<Record<string, string>>; text: string }

/** All elements and comments of a document; throws where it is not well-formed. */
function read(svg: string): { elements: Element[]; comments: string[] } {
  const elements: Element[] = []
  const open: Element[] = []
  const comments: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, text: '' }
    elements.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    for (const element of open) element.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.on('comment', (comment) => comments.push(comment))
  parser.write(svg).close()
  return { elements, comments }
}

const named = (svg: string, name: string) =>
  read(svg).elements.filter((element) => element.name === name)

/** The fill of each class, in the light or as it is with the block for the dark. */
function fillsOf(svg: string, scheme: 'light' | 'dark'): Map<string, Colour> {
  const [light, dark = ''] = named(svg, 'style')[0]!.text.split('@media(prefers-color-scheme:dark)')
  const fills = new Map<string, Colour>()
  for (const block of scheme === 'dark' ? [light!, dark] : [light!])
    for (const [, selectors, colour] of block.matchAll(/([^{}]+)\{[^{}]*fill:(#\w{6})[^{}]*\}/g))
      for (const selector of selectors!.split(','))
        fills.set(selector.slice(1), parseColour(colour!)!)
  return fills
}

describe('frame', () => {
  it('says what it shows to those who hear it', () => {
    const svg = frame(drawingOf(lookWith({})), lookWith({ locale: localeOf('de') }))
    const [root, title, description] = read(svg).elements
    expect(root!.attributes).toMatchObject({ role: 'img', lang: 'de' })
    expect(root!.attributes['aria-labelledby']).toBe(
      `${title!.attributes['id']} ${description!.attributes['id']}`,
    )
    expect(title).toMatchObject({ name: 'title', text: 'Score of octocat' })
    expect(description).toMatchObject({ name: 'desc', text: 'Score of octocat: 63 of 100.' })
  })

  it('tells a long description whole', () => {
    const description = Array.from({ length: 60 }, (_, at) => `Part ${at} & more.`).join(' ')
    const svg = frame({ ...drawingOf(lookWith({})), description }, lookWith({}))
    expect(named(svg, 'desc')[0]!.text).toBe(description)
  })

  it('is as wide as it is asked to be, and keeps its proportions', () => {
    const look = lookWith({ width: 800 })
    expect(read(frame(drawingOf(look), look)).elements[0]!.attributes).toMatchObject({
      width: '800',
      height: '300',
      viewBox: '0 0 400 150',
    })
  })

  it('has a border and corners, or none', () => {
    const withBorder = frame(drawingOf(lookWith({})), lookWith({ radius: 12 }))
    expect(named(withBorder, 'rect')[0]!.attributes).toMatchObject({
      rx: '12',
      class: 'background border-line',
    })
    const without = frame(drawingOf(lookWith({})), lookWith({ border: false, radius: 0 }))
    expect(named(without, 'rect')[0]!.attributes).toEqual({
      width: '400',
      height: '150',
      class: 'background',
    })
  })

  it('keeps the age of the numbers clear of round corners', () => {
    const endOf = (radius: number) => {
      const look = lookWith({ ageSeconds: 3 * 3600, radius })
      return Number(named(frame(drawingOf(look), look), 'text').at(-1)!.attributes['x'])
    }
    expect([endOf(0), endOf(8)]).toEqual([388, 388])
    // Five pixels above the edge the corner of 32 takes 14.8.
    expect(endOf(32)).toBeLessThan(400 - 18)
  })

  it('tells the age of the numbers on a line of its own', () => {
    const look = lookWith({ ageSeconds: 3 * 3600 })
    const svg = frame(drawingOf(look), look)
    expect(read(svg).elements[0]!.attributes['viewBox']).toBe('0 0 400 164')
    expect(named(svg, 'text').at(-1)!.text).toContain('3 hours ago')
    expect(frame(drawingOf(look), lookWith({}))).not.toContain('ago')
  })

  it('shows the title that the visitor wants, the own one, or none', () => {
    expect(titleLine(lookWith({}), 'Own', 400)).toContain('>Own</text>')
    expect(titleLine(lookWith({ title: 'Mine & yours' }), 'Own', 400)).toContain(
      '>Mine &amp; yours</text>',
    )
    expect(titleLine(lookWith({ hide: new Set(['title']) }), 'Own', 400)).toBe('')
  })

  it('puts a long login above what is shown of it, both whole', () => {
    const login = 'the-quick-brown-fox-jumps-over-lazy-dog'
    const lines = named(`<svg>${titleLine(lookWith({}), `${login} · AI marks`, 320)}</svg>`, 'text')
    expect(lines.map(({ text }) => text)).toEqual([login, 'AI marks'])
  })

  it('breaks a title of the visitor between words', () => {
    const title = 'A year of work on compilers and gardens'
    const lines = named(`<svg>${titleLine(lookWith({ title }), 'Own', 320)}</svg>`, 'text')
    expect(lines.map(({ text }) => text).join(' ')).toBe(title)
    expect(lines).toHaveLength(2)
  })

  it('settles once, for those who want motion, and is visible at every moment', () => {
    const look = lookWith({ animate: true })
    const style = named(frame(drawingOf(look), look), 'style')[0]!.text
    const [atRest, moving] = style.split('@media(prefers-reduced-motion:no-preference)')
    expect(style).not.toMatch(/(?<!fill-)opacity|visibility|display/)
    expect(atRest).not.toContain('animation')
    expect(moving).toMatch(/animation:settle \.6s/)
    expect(moving).not.toContain('infinite')
    expect(frame(drawingOf(look), lookWith({}))).not.toContain('animation')
  })

  it('says at its head what was ignored, whatever that is', () => {
    const told = ['theme "--><script>" is unknown', 'radius - is no number -']
    const svg = frame(drawingOf(lookWith({})), lookWith({}), told)
    expect(read(svg).comments).toEqual([' theme - -script is unknown; radius - is no number - '])
    expect(read(frame(drawingOf(lookWith({})), lookWith({}))).comments).toEqual([])
  })

  it('is mirrored where the language reads from right to left', () => {
    const look = lookWith({ locale: localeOf('ar'), ageSeconds: 7200 })
    const lines = named(frame(drawingOf(look), look), 'text')
    expect(lines[0]!.attributes).toMatchObject({ x: '376', 'text-anchor': 'end' })
    expect(lines.at(-1)!.attributes['x']).toBe('12')
  })
})

describe('contrast in the finished drawing', () => {
  const cases = themeNames.flatMap((name) =>
    (['auto', 'light', 'dark'] as const).map((mode): [string, Look['mode']] => [name, mode]),
  )

  it.each(cases)('%s, %s: text 4.5:1, what carries meaning alone 3:1', (name, mode) => {
    const look = lookWith({ theme: themeOf(name)!, mode })
    const svg = frame(drawingOf(look), look)
    for (const scheme of ['light', 'dark'] as const) {
      const fills = fillsOf(svg, scheme)
      const background = fills.get('background')!
      for (const each of texts)
        expect(contrast(fills.get(each)!, background), each).toBeGreaterThanOrEqual(4.5)
      for (const each of shapes)
        expect(contrast(fills.get(each)!, background), each).toBeGreaterThanOrEqual(3)
    }
  })
})

describe('hostile input', () => {
  const hostile = fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.constantFrom(
      ']]>',
      '-->',
      '--!><script>alert(1)</script>',
      '"><script href="//x">',
      "' onload='alert(1)",
      '&#0;&lt;&unknown;<!DOCTYPE a [<!ENTITY b "c">]>',
      '\u0000\u0008\uFFFE\uD800\u202E\u2066',
      '--',
      '-',
      'a'.repeat(10_000),
      '🙂'.repeat(5000),
      'url(https://example.org/a.svg)',
    ),
  )
  const numbers = fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.double())
  const looks = fc
    .record({
      theme: fc.constantFrom(...themeNames).map((name) => themeOf(name)!),
      mode: fc.constantFrom('auto', 'light', 'dark'),
      colours: fc.array(fc.tuple(fc.constantFrom(...colourSlots), hostile)).map((pairs) =>
        Object.fromEntries(
          pairs.flatMap(([slot, text]) => {
            const colour = parseColour(text)
            return colour ? [[slot, colour]] : []
          }),
        ),
      ),
      width: fc.option(numbers),
      hide: fc.subarray([...cardParts]).map((parts) => new Set(parts)),
      border: fc.boolean(),
      radius: numbers,
      animate: fc.boolean(),
      locale: fc.constantFrom(...localeCodes).map(localeOf),
      title: fc.option(hostile),
      ageSeconds: fc.option(fc.integer({ min: 0, max: 1e9 })),
    })
    .map((changes) => lookWith(changes))

  it('is always well-formed, without script, reference or event, and drawn by resvg', () => {
    fc.assert(
      fc.property(looks, hostile, fc.array(hostile, { maxLength: 4 }), (look, own, comments) => {
        const svg = frame(drawingOf(look, own), look, comments)
        for (const { name, attributes } of read(svg).elements) {
          expect(['svg', 'title', 'desc', 'style', 'rect', 'g', 'text', 'path']).toContain(name)
          for (const [attribute, value] of Object.entries(attributes)) {
            expect(attribute).not.toMatch(/^on|href|^style$/i)
            expect(value).not.toMatch(/url\(|NaN|Infinity/)
          }
        }
        const image = new Resvg(svg)
        expect(image.width).toBeGreaterThan(0)
        image.free()
        expect(frame(drawingOf(look, own), look, comments)).toBe(svg)
      }),
      { numRuns: 600 },
    )
  })
})
