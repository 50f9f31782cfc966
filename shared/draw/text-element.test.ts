import { describe, expect, it } from 'vitest'
import { textElement } from './text-element.ts'
import { widthOf } from './text/metrics.ts'

const line = { x: 24, y: 40, size: 12, class: 'text', text: 'Activity' } as const

describe('textElement', () => {
  it('is a line of text with its class', () => {
    expect(textElement(line)).toBe(
      '<text x="24" y="40" class="text" font-size="12">Activity</text>',
    )
    expect(textElement({ ...line, bold: true, anchor: 'end' })).toBe(
      '<text x="24" y="40" class="text" font-size="12" font-weight="600" text-anchor="end">Activity</text>',
    )
  })

  it('escapes the text, and shortens it to its room without cutting an entity', () => {
    expect(textElement({ ...line, text: '<b> & "c"\u0000' })).toContain(
      '>&lt;b&gt; &amp; &quot;c&quot;</text>',
    )
    expect(textElement({ ...line, text: '&'.repeat(1000), width: 60 })).toMatch(
      />(&amp;)+…<\/text>$/,
    )
  })

  it('is mirrored, place and anchor, in a drawing that reads from the right', () => {
    expect(textElement({ ...line, mirroredIn: 400 })).toMatch(/x="376".* text-anchor="end"/)
    expect(textElement({ ...line, mirroredIn: 400, anchor: 'end' })).toMatch(/x="376"(?!.*anchor)/)
    expect(textElement({ ...line, mirroredIn: 400, anchor: 'middle' })).toContain('"middle"')
  })

  it('isolates text in a right-to-left script there, so that what stands around it is in order', () => {
    const mirrored = { ...line, mirroredIn: 400 }
    expect(textElement({ ...mirrored, text: 'نتيجة octocat.' })).toContain(
      '>\u2067نتيجة \u2066octocat\u2069.\u2069</text>',
    )
    expect(textElement({ ...mirrored, text: 'C++' })).toContain('>C++</text>')
  })

  it('is set smaller where it is wider than its room, and shortened where that is not enough', () => {
    const sizeOf = (svg: string) => Number(/font-size="([\d.]+)"/.exec(svg)![1])
    const full = widthOf(line.text, 12)
    expect(textElement({ ...line, width: full })).toContain('>Activity</text>')
    const smaller = textElement({ ...line, width: full * 0.9 })
    expect(sizeOf(smaller)).toBe(10.5)
    expect(smaller).toContain('>Activity</text>')
    const cut = textElement({ ...line, width: full / 2 })
    expect(sizeOf(cut)).toBe(9)
    expect(cut).toContain('…</text>')
  })

  it('is held to its length where another font could make it longer than its room', () => {
    const roomy = { ...line, width: 2 * widthOf(line.text, 12) }
    expect(textElement(roomy)).not.toContain('textLength')
    const tight = textElement({ ...line, width: widthOf(line.text, 12) })
    const held = Number(/textLength="([\d.]+)" lengthAdjust="spacingAndGlyphs"/.exec(tight)![1])
    expect(held).toBeLessThanOrEqual(widthOf(line.text, 12))
  })

  it('holds no letters that join to a length, but gives them room in any font', () => {
    const arabic = 'GitHub النشاط'
    const svg = textElement({ ...line, text: arabic, width: widthOf(arabic, 12) })
    expect(svg).not.toContain('textLength')
    const size = Number(/font-size="([\d.]+)"/.exec(svg)![1])
    expect(widthOf(arabic, size, 'badge')).toBeLessThanOrEqual(widthOf(arabic, 12))
  })

  it('lets no text turn what follows it', () => {
    expect(textElement({ ...line, text: 'a\u202Eb\u2067c' })).toContain('>abc</text>')
  })
})
