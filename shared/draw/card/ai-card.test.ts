import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFacts } from '../../embed/arbitrary.ts'
import { exampleEmptyFacts, exampleFacts, exampleUnknownFacts } from '../../embed/example-facts.ts'
import { drawnIn } from '../drawn.fixture.ts'
import { localeCodes, localeOf } from '../locale/locale-of.ts'
import { lookWith } from '../look.fixture.ts'
import type { CardPart } from '../look.ts'
import { drawAiCard } from './ai-card.ts'
import { anyLook, faultsOf, linesOf } from './any-look.fixture.ts'

const withAi = (ai: Partial<typeof exampleFacts.ai>) => ({
  ...exampleFacts,
  ai: { ...exampleFacts.ai, ...ai },
})

describe('The AI card', () => {
  it('is sound for any account in any look', () => {
    fc.assert(
      fc.property(anyFacts(), anyLook(), (facts, look) => {
        expect(faultsOf(drawAiCard(facts, look), look)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it.each(localeCodes)('is sound with every part in %s', (code) => {
    for (const layout of ['wide', 'compact'] as const) {
      const look = lookWith({ locale: localeOf(code), layout })
      const drawing = drawAiCard(exampleFacts, look)
      expect(faultsOf(drawing, look)).toEqual([])
      expect(linesOf(drawing)[2]).not.toContain('…')
    }
  })

  it('gives the share as a floor, what it is made of, and the tools with their commits', () => {
    const { body, description } = drawAiCard(exampleFacts, lookWith({}))
    expect(linesOf({ body })).toEqual([
      'ada-lumen · AI marks',
      'at least 22%',
      '94 of 420 own commits marked, 300 read',
      'Claude Code',
      '61',
      'GitHub Copilot',
      '24',
      'Cursor',
      '9',
      'unknown',
      'Absence of marks proves nothing',
    ])
    expect(description).toBe(
      'ada-lumen · AI marks: at least 22%. 94 of 420 own commits marked, 300 read. ' +
        'Claude Code 61, GitHub Copilot 24, Cursor 9. Absence of marks proves nothing.',
    )
  })

  it('has a floor that a reader can reckon from what is shown', () => {
    const [, share, read] = linesOf(drawAiCard(exampleFacts, lookWith({})))
    const [marked, own] = read!.match(/\d+/g)!.map(Number)
    expect(share).toBe(`at least ${Math.floor((100 * marked!) / own!)}%`)
  })

  it('tells of the commits read alone where nobody said how many there are', () => {
    const lines = linesOf(drawAiCard(withAi({ ownCommits: null, shareFloor: null }), lookWith({})))
    expect(lines.slice(1, 3)).toEqual(['unknown', '94 of 300 commits read'])
  })

  it('fills as much of the bar as is known at least, and hatches all the rest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 95 }), (percent) => {
        const elements = drawnIn(
          drawAiCard(withAi({ shareFloor: percent / 100 }), lookWith({})).body,
        )
        const filled = elements.filter(({ name, box }) => name === 'rect' && box!.top === 108)
        const hatched = elements.find(({ name, box }) => name === 'path' && box!.top === 114)!.box!
        const end = Math.max(...filled.map(({ box }) => box!.right))
        expect(end - 24).toBeCloseTo((452 * percent) / 100, -1)
        expect(hatched.left).toBeGreaterThan(end)
        expect(hatched.right).toBeLessThanOrEqual(476)
      }),
    )
  })

  it('shows a tool with a single commit', () => {
    const tools = [{ tool: 'Jules', commits: 1 }]
    const { body } = drawAiCard(withAi({ shareFloor: 0.0004, marked: 1, tools }), lookWith({}))
    const segment = drawnIn(body).find(({ name }) => name === 'rect')!
    expect(Number(segment.attributes['width'])).toBeGreaterThanOrEqual(3)
    expect(linesOf({ body })).toContain('at least 0.04%')
  })

  it('counts the marked commits of further tools as others', () => {
    const { body } = drawAiCard(withAi({ marked: 100 }), lookWith({}))
    expect(linesOf({ body }).join(' ')).toContain('Cursor 9 Other 6')
  })

  it('knows no rest where every commit is marked', () => {
    expect(linesOf(drawAiCard(withAi({ shareFloor: 1 }), lookWith({})))).not.toContain('unknown')
  })

  it('shows an unknown share as unknown and never as 0', () => {
    const drawing = drawAiCard(exampleUnknownFacts, lookWith({}))
    expect(linesOf(drawing)[1]).toBe('unknown')
    expect(linesOf(drawing).join(' ') + drawing.description).not.toMatch(/\d/)
    expect(drawnIn(drawing.body).some(({ name }) => name === 'rect')).toBe(false)
  })

  it('says that no marks were found, and that this proves nothing', () => {
    const facts = withAi({ shareFloor: 0, marked: 0, tools: [] })
    expect(drawAiCard(facts, lookWith({})).description).toBe(
      'ada-lumen · AI marks: no marks found. 0 of 420 own commits marked, 300 read. ' +
        'Absence of marks proves nothing.',
    )
    expect(linesOf(drawAiCard(exampleEmptyFacts, lookWith({})))[1]).toBe('no marks found')
  })

  it('does not say so where nobody could look', () => {
    const facts = withAi({ shareFloor: 0, marked: 0, read: 0, tools: [] })
    expect(linesOf(drawAiCard(facts, lookWith({}))).slice(1, 3)).toEqual([
      'unknown',
      '0 of 420 own commits marked, 0 read',
    ])
  })

  it.each<[CardPart, string]>([
    ['title', 'ada-lumen · AI marks'],
    ['tools', 'Claude Code'],
    ['values', '61'],
    ['legend', 'unknown'],
    ['note', 'Absence of marks proves nothing'],
  ])('leaves out what is hidden: %s', (part, line) => {
    const hidden = lookWith({ hide: new Set([part]) })
    expect(linesOf(drawAiCard(exampleFacts, lookWith({})))).toContain(line)
    expect(linesOf(drawAiCard(exampleFacts, hidden))).not.toContain(line)
  })
})
