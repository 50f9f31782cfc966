import { describe, expect, it } from 'vitest'
import { lookWith } from '../look.fixture.ts'
import { styleOf } from './style.ts'
import { defaultTheme, themeOf } from './themes.ts'

const { light, dark } = defaultTheme

describe('styleOf', () => {
  it('has rules for the classes of the body and no others', () => {
    const style = styleOf(
      lookWith({ mode: 'light' }),
      '<path class="text"/><path class="series-2 x"/>',
    )
    expect(style).toBe(`.text{fill:${light.text}}.series-2{fill:${light.series[2]}}`)
  })

  it('is empty for a body without classes', () => {
    expect(styleOf(lookWith({}), '<path d="M0 0"/>')).toBe('')
  })

  it('follows the viewer in auto, and only with what differs', () => {
    expect(styleOf(lookWith({ mode: 'auto' }), '<path class="text"/>')).toBe(
      `.text{fill:${light.text}}@media(prefers-color-scheme:dark){.text{fill:${dark.text}}}`,
    )
    const colours = { background: '#ffffff', text: '#222222' } as const
    expect(styleOf(lookWith({ mode: 'auto', colours }), '<path class="text"/>')).toBe(
      '.text{fill:#222222}',
    )
    const always = lookWith({ mode: 'auto', theme: themeOf('dark')! })
    expect(styleOf(always, '<path class="text title"/>')).not.toContain('@media')
  })

  it('keeps to the chosen mode', () => {
    expect(styleOf(lookWith({ mode: 'dark' }), '<path class="title"/>')).toBe(
      `.title{fill:${dark.title}}`,
    )
  })

  it('strokes lines without filling them, unless the element has a fill too', () => {
    expect(styleOf(lookWith({ mode: 'light' }), '<path class="accent-line accent-soft"/>')).toBe(
      `.accent-line{fill:none;stroke:${light.accent}}` +
        `.accent-soft{fill-opacity:.25;fill:${light.accent}}`,
    )
  })

  it('writes one rule for classes of one colour', () => {
    expect(styleOf(lookWith({ mode: 'light' }), '<path class="accent series-0 heat-4"/>')).toBe(
      `.accent,.series-0,.heat-4{fill:${light.accent}}`,
    )
  })
})
