import { describe, expect, it } from 'vitest'
import { textElement } from './text-element.ts'

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
      '>\u2067نتيجة octocat.\u2069</text>',
    )
    expect(textElement({ ...mirrored, text: 'C++' })).toContain('>C++</text>')
  })

  it('lets no text turn what follows it', () => {
    expect(textElement({ ...line, text: 'a\u202Eb\u2067c' })).toContain('>abc</text>')
  })
})
