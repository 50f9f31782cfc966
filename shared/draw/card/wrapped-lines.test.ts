import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { widthOf } from '../text/metrics.ts'
import { wrappedLines, wrappedToFit } from './wrapped-lines.ts'

describe('Lines of a text', () => {
  it('fit their width and are no more than asked for', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 1, max: 4 }), (text, most) => {
        const lines = wrappedLines(text, 100, 12, most)
        expect(lines.length).toBeLessThanOrEqual(most)
        for (const line of lines) expect(widthOf(line, 12)).toBeLessThanOrEqual(100)
      }),
    )
  })

  it('keep every word in its order where there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 12 }), (words) => {
        expect(wrappedLines(words.join(' '), 100, 12, 99).join(' ')).toBe(words.join(' '))
      }),
    )
  })

  it('break within what has no spaces', () => {
    const lines = wrappedLines('数字正在统计请一分钟后再来看看', 100, 12, 9)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join('')).toBe('数字正在统计请一分钟后再来看看')
  })

  it('break between Chinese signs where a space comes too early', () => {
    const text = '我的开源 项目数字正在统计请一分钟后再'
    const lines = wrappedLines(text, 130, 12, 2)
    expect(lines).toHaveLength(2)
    expect(lines.join('')).toBe(text)
  })

  it('begin with no small kana and no full stop', () => {
    for (let width = 60; width < 120; width += 6)
      for (const line of wrappedLines('あっちょっとャ。きゃっー、ラー', width, 12, 99))
        expect(line).not.toMatch(/^[っょャゃー、。]/u)
  })

  it('leave no mark at the beginning of a line', () => {
    const marked = wrappedLines('ความหลากหลายเทคโนโลยี'.repeat(3), 40, 12, 99)
    expect(marked.length).toBeGreaterThan(3)
    for (const line of marked) expect(line).toMatch(/^\P{M}/u)
  })

  it('end in an ellipsis where there is no room for all', () => {
    expect(wrappedLines('one two three four five six seven', 60, 12, 2).at(-1)).toMatch(/…$/)
  })

  it('are set smaller where that keeps the text whole', () => {
    const text = 'Open Source Maintainer'
    expect(wrappedToFit(text, 80, [12, 10, 8], 2)).toEqual({
      size: 12,
      lines: ['Open Source', 'Maintainer'],
    })
    expect(wrappedToFit(text, 60, [12, 10, 8], 2).size).toBeLessThan(12)
    expect(wrappedToFit(text, 60, [12, 10, 8], 2).lines.join(' ')).toBe(text)
    expect(wrappedToFit(text, 20, [12, 10, 8], 2)).toMatchObject({ size: 8 })
  })
})
