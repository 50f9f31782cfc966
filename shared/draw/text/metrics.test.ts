import * as fc from 'fast-check'
import { makeBadge } from 'badge-maker'
import { describe, expect, it } from 'vitest'
import measured from '../../../dev/fonts/measured.json' with { type: 'json' }
import { fitted, isEvenlySet, widthOf, type Face } from './metrics.ts'

const faces: readonly Face[] = ['badge', 'badge-bold', 'sans', 'sans-bold']
const anyFace = fc.constantFrom(...faces)
const anyText = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

/** Pixels that badge-maker gives to a message: its whole part, or one more where that is even. */
function widthByBadgeMaker(message: string): number {
  const badge = makeBadge({ label: '', message, style: 'flat-square' })
  return Number(/textLength="(\d+)"/.exec(badge)?.[1] ?? 0) / 10
}

describe('the width of text', () => {
  it.each(measured)('is that of a shaped line or a little more: $script', (example) => {
    for (const face of faces) {
      const shaped = example[face as keyof typeof example] as number
      const width = widthOf(example.text, 1, face)
      expect(width, face).toBeGreaterThanOrEqual(shaped)
      const isEven = isEvenlySet(example.text)
      expect(width / shaped, face).toBeLessThan(isEven ? 1.07 : 1.6)
    }
  })

  it('is never less than the width that badge-maker knows of Verdana', () => {
    const westernText = fc.string({
      unit: fc
        .oneof(
          fc.integer({ min: 0x21, max: 0x7e }), // it guesses at ÿ and ſ
          fc.integer({ min: 0xa1, max: 0xac }),
          fc.integer({ min: 0xae, max: 0xfe }),
          fc.integer({ min: 0x100, max: 0x17e }),
          fc.integer({ min: 0x391, max: 0x3a1 }),
          fc.integer({ min: 0x3b1, max: 0x3c9 }),
          fc.integer({ min: 0x400, max: 0x45f }),
          fc.integer({ min: 0x4e00, max: 0x9fa5 }),
        )
        .map((codePoint) => String.fromCodePoint(codePoint)),
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(westernText, (text) => {
        expect(Math.ceil(widthOf(text, 11, 'badge')) + 1).toBeGreaterThanOrEqual(
          widthByBadgeMaker(text),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('grows in proportion to the size', () => {
    fc.assert(
      fc.property(anyText, anyFace, fc.integer({ min: 1, max: 100 }), (text, face, size) => {
        expect(widthOf(text, size, face)).toBeCloseTo(size * widthOf(text, 1, face), 6)
      }),
    )
  })

  it('does not shrink when more is written, but where Arabic letters join', () => {
    fc.assert(
      fc.property(anyText, anyText, anyFace, (text, more, face) => {
        fc.pre(!/\p{Script=Arabic}$/u.test(text))
        expect(widthOf(text + more, 10, face)).toBeGreaterThanOrEqual(widthOf(text, 10, face))
      }),
    )
  })

  it('counts nothing for marks above letters, joiners and controls', () => {
    for (const face of faces) {
      expect(widthOf('e\u0301\u0323', 11, face)).toBe(widthOf('e', 11, face))
      expect(widthOf('é', 11, face)).toBe(widthOf('e', 11, face))
      expect(widthOf('की', 11, face)).toBeGreaterThan(widthOf('क', 11, face))
      expect(widthOf('\u200D\u200C\uFE0F\u0000\u{1F3FD}', 11, face)).toBe(0)
    }
  })

  it('gives Chinese, Japanese and Korean a square a character, and emoji more', () => {
    expect(widthOf('开源かな한국', 10)).toBe(60)
    expect(widthOf('🚀', 10)).toBeGreaterThanOrEqual(13.7)
  })

  it('gives scripts without measures room enough for the widest letters', () => {
    for (const letter of 'ஔഔខကཀאႠ') expect(widthOf(letter, 1)).toBeGreaterThan(0.6)
  })
})

describe('fitted text', () => {
  const room = fc.integer({ min: 0, max: 200 })

  it('is the text itself where it has room', () => {
    fc.assert(
      fc.property(anyText, anyFace, (text, face) => {
        expect(fitted(text, widthOf(text, 12, face), 12, face)).toBe(text)
      }),
    )
  })

  it('is never wider than its room, unless the ellipsis alone is', () => {
    fc.assert(
      fc.property(anyText, room, anyFace, (text, pixels, face) => {
        const line = fitted(text, pixels, 12, face)
        if (line !== '…') expect(widthOf(line, 12, face)).toBeLessThanOrEqual(pixels + 1e-9)
      }),
    )
  })

  it('is a beginning of the text and an ellipsis', () => {
    fc.assert(
      fc.property(anyText, room, (text, pixels) => {
        const line = fitted(text, pixels, 12)
        if (line !== text) expect(text.startsWith(line.slice(0, -1))).toBe(true)
      }),
    )
  })

  it('keeps as much as has room', () => {
    const line = fitted('collaboration', 60, 12)
    const oneMore = `${'collaboration'.slice(0, line.length)}…`
    expect(widthOf(oneMore, 12)).toBeGreaterThan(60)
  })

  it('does not cut within an emoji, a flag or a letter with its marks', () => {
    const unbroken = ['👩‍👩‍👧', '🇩🇪', 'e\u0301\u0323', '👍🏽', '❤️']
    for (const one of unbroken)
      for (let pixels = 0; pixels < 150; pixels += 1) {
        const kept = fitted(one.repeat(4), pixels, 12).replace('…', '')
        expect(kept.replaceAll(one, '')).toBe('')
      }
  })
})
