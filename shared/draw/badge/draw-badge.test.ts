import { makeBadge } from 'badge-maker'
import * as fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { markPath } from '../mark.ts'
import { contrast } from '../theme/colour.ts'
import type { Colour } from '../theme/theme.ts'
import { badgeStyles, drawBadge, type Badge } from './index.ts'

const plain: Badge = {
  label: 'score',
  message: '72/100',
  colour: 'green',
  labelColour: null,
  style: 'flat',
  withMark: false,
  isNotice: false,
  age: null,
  isLabelLogin: false,
  language: 'en',
}
const draw = (changed: Partial<Badge>) => drawBadge({ ...plain, ...changed })

const anyStyle = fc.constantFrom(...badgeStyles)
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 50 }),
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.constantFrom(
    '',
    '"><script>alert(1)</script>',
    ']]>',
    `' onload='x`,
    '&#0; &amp; <!-- -->',
    '\u202Eevil\u2066\u200F',
    '\uD800',
    'W'.repeat(10_000),
    '🚀'.repeat(10_000),
    'أكثر من 83%',
    'सहयोग',
    'ตัวอักษร',
    '开源软件',
  ),
)
const anyColour = fc.oneof(
  fc.constantFrom('brightgreen', 'inactive', '#abc', 'abcdef', '#FFFFFF', 'url(#x)', '"/><a'),
  fc.string({ maxLength: 10 }),
)
const anyBadge = fc.record({
  label: anyText,
  message: anyText,
  colour: anyColour,
  labelColour: fc.option(anyColour),
  style: anyStyle,
  withMark: fc.boolean(),
  isNotice: fc.boolean(),
  age: fc.option(anyText),
  isLabelLogin: fc.boolean(),
  language: fc.constantFrom('en', 'tr', 'el'),
})

type Element = { name: string; attributes: Record<string, string>; text: string }

/** The elements of a well-formed document; anything else throws. */
function elementsOf(svg: string): Element[] {
  const elements: Element[] = []
  const open: Element[] = []
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' }
    elements.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(svg).close()
  return elements
}

const sixDigits = (colour: string) =>
  (colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour) as Colour

/** The colour of a text, the last of that content: shadows come before it. */
const inkOf = (svg: string) => (text: string) => {
  const groupFill = /<g( fill="(#\w+)")? text-anchor/.exec(svg)?.[2] ?? '#000'
  const drawn = elementsOf(svg).filter(
    (element) => element.name === 'text' && element.text.toLowerCase() === text,
  )
  return sixDigits(drawn.at(-1)?.attributes['fill'] ?? groupFill)
}

describe('a badge', () => {
  it.each(badgeStyles)('says what it is to those who hear it: %s', (style) => {
    const [svg, title] = elementsOf(draw({ style, label: 'Score', message: '72' }))
    expect(svg?.attributes).toMatchObject({ role: 'img', 'aria-labelledby': 't' })
    expect(title).toEqual({ name: 'title', attributes: { id: 't' }, text: 'Score: 72' })
  })

  it.each(badgeStyles)('says how old its numbers are, and looks as it did: %s', (style) => {
    const [old, fresh] = [draw({ style, age: 'updated 20 hours ago' }), draw({ style })]
    expect(elementsOf(old)[1]?.text).toBe('score: 72/100, updated 20 hours ago')
    expect(old.replace(', updated 20 hours ago', '')).toBe(fresh)
  })

  it.each(badgeStyles)('can be of one field: %s', (style) => {
    const elements = elementsOf(draw({ style, label: '', message: '72' }))
    expect(elements[1]).toMatchObject({ name: 'title', text: '72' })
    const texts = elements.filter(({ name }) => name === 'text').map(({ text }) => text)
    expect(new Set(texts)).toEqual(new Set(['72']))
  })

  it.each(badgeStyles)('bears our mark when asked to: %s', (style) => {
    expect(draw({ style, withMark: true })).toContain(markPath)
    expect(draw({ style, withMark: false })).not.toContain(markPath)
  })

  it('has the colours of shields.io by name, and any in digits', () => {
    const colours = ['success', 'critical', 'lightgray', '#fac', 'FAC', '#a1B2c3', 'a1b2c3']
    const drawn = colours.map((colour) => /fill="([^"]*)" d="M\d\d/.exec(draw({ colour }))?.[1])
    expect(drawn).toEqual(['#4b0', '#d33', '#939393', '#fac', '#fac', '#a1b2c3', '#a1b2c3'])
  })

  it.each(['', 'rebecca', 'url(#x)', '#12', 'rgb(1,2,3)', 'constructor', '"/><script/>'])(
    'is grey where the colour is none: %j',
    (colour) => {
      expect(draw({ colour, labelColour: colour })).toBe(
        draw({ colour: 'lightgrey', labelColour: '#555' }),
      )
    },
  )

  it('has letters that can be read on every colour, white ones wherever they can', () => {
    const hex = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value): Colour => `#${value.toString(16).padStart(6, '0')}`)
    const boxed = fc.constantFrom('flat', 'flat-square', 'plastic', 'for-the-badge' as const)
    fc.assert(
      fc.property(hex, hex, boxed, (colour, labelColour, style) => {
        const ink = inkOf(draw({ colour, labelColour, style }))
        for (const [text, box] of [
          ['score', labelColour],
          ['72/100', colour],
        ] as const) {
          expect(contrast(ink(text), box)).toBeGreaterThanOrEqual(4.5)
          expect(ink(text) === '#ffffff').toBe(contrast('#ffffff', box) >= 4.5)
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each('brightgreen green yellowgreen yellow orange red blue grey lightgrey'.split(' '))(
    'can be read where it is %s',
    (name) => {
      const svg = draw({ colour: name, style: 'flat-square' })
      const box = sixDigits(/fill="([^"]*)" d="M\d\d/.exec(svg)![1]!)
      expect(contrast(inkOf(svg)('72/100'), box)).toBeGreaterThanOrEqual(4.5)
    },
  )

  it('has the capitals of its language', () => {
    const capitals = (label: string, language: string) =>
      elementsOf(draw({ style: 'for-the-badge', label, language })).map(({ text }) => text)
    expect(capitals('Etkinlik', 'tr')).toContain('ETKİNLİK')
    expect(capitals('Δραστηριότητα', 'el')).toContain('ΔΡΑΣΤΗΡΙΟΤΗΤΑ')
    expect(capitals('Activity', 'en')).toContain('ACTIVITY')
  })

  it.each(badgeStyles)('writes a login as it is: %s', (style) => {
    const drawn = elementsOf(draw({ style, label: 'ada-iris', isLabelLogin: true, language: 'tr' }))
    expect(drawn.filter(({ text }) => /ada-iris/i.test(text)).map(({ text }) => text)).not.toEqual(
      [],
    )
    for (const { text } of drawn) if (/ada/i.test(text)) expect(text).toContain('ada-iris')
  })

  it('says at its head what could not be done', () => {
    const svg = drawBadge(plain, ['style "--><script>" is unknown'])
    expect(svg).toContain('<!-- style - -script is unknown -->')
    elementsOf(svg)
  })
})

describe('the size of a badge', () => {
  it('is at most that of badge-maker in bytes, whatever the style and the text', () => {
    const words = fc.constantFrom(
      '',
      'score',
      'Open Source Maintainer',
      '72/100',
      '≥ 22 %',
      'النشاط',
      'أكثر من 83%',
      'सहयोग',
      'กิจกรรม',
      '开源软件维护者',
      '오픈 소스',
      'Ενεργητικότητα',
      'Активность',
      `"&'<>`,
    )
    const text = fc.oneof(words, fc.string({ maxLength: 60 }))
    const colour = fc.constantFrom('brightgreen', 'lightgrey', 'blue', '#fff', 'abcdef')
    const bytes = (svg: string) => new TextEncoder().encode(svg).length
    fc.assert(
      fc.property(text, text, colour, fc.option(colour), anyStyle, (...badge) => {
        const [label, message, color, labelColor, style] = badge
        const ours = draw({ label, message, colour: color, labelColour: labelColor, style })
        const given = { label, message, color, style }
        const theirs = makeBadge(labelColor === null ? given : { ...given, labelColor })
        expect(bytes(ours)).toBeLessThanOrEqual(bytes(theirs))
      }),
      { numRuns: 2000 },
    )
  })

  it('is less than that of badge-maker with the same mark as a logo', () => {
    const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 14 14"><path fill="#fff" d="${markPath}"/></svg>`
    const logoBase64 = `data:image/svg+xml;base64,${btoa(logo)}`
    for (const style of badgeStyles) {
      const theirs = makeBadge({ label: 'score', message: '72', style, logoBase64 })
      expect(draw({ message: '72', style, withMark: true }).length).toBeLessThan(theirs.length)
    }
  })

  it('holds every text at its measured width', () => {
    fc.assert(
      fc.property(anyBadge, (badge) => {
        const elements = elementsOf(drawBadge(badge))
        const width = Number(elements[0]?.attributes['width'])
        for (const { name, attributes } of elements) {
          if (name !== 'text') continue
          const middle = Number(attributes['x']) / 10
          const half = Number(attributes['textLength'] ?? 0) / 20
          expect(middle - half).toBeGreaterThanOrEqual(4)
          expect(middle + half).toBeLessThanOrEqual(width - 4)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('tears no letters apart that join', () => {
    for (const style of badgeStyles) {
      expect(draw({ style, label: 'النشاط', message: 'सहयोग' })).not.toContain('textLength')
      expect(draw({ style, label: 'score', message: '开源' })).toContain('textLength')
    }
  })

  it('is bounded for texts of any length', () => {
    const long = 'W&'.repeat(5000)
    for (const style of badgeStyles)
      expect(draw({ style, label: long, message: long }).length).toBeLessThan(20_000)
  })
})

describe('hostile badges', () => {
  const harmless = new Set(
    'svg title g path rect text filter feGaussianBlur linearGradient stop clipPath'.split(' '),
  )

  it('are well-formed and hold nothing but shapes and text', () => {
    fc.assert(
      fc.property(anyBadge, fc.array(anyText, { maxLength: 2 }), (badge, comments) => {
        for (const { name, attributes } of elementsOf(drawBadge(badge, comments))) {
          expect(harmless).toContain(name)
          for (const [attribute, value] of Object.entries(attributes)) {
            expect(attribute).not.toMatch(/^on|href|style/i)
            expect(value).not.toMatch(/url\((?!#[a-z]\))/)
          }
        }
      }),
      { numRuns: 1000 },
    )
  })
})
