import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFacts, anyLogin, hostileText } from '../../embed/arbitrary.ts'
import {
  exampleFacts,
  exampleOrganizationFacts,
  exampleUnknownFacts,
} from '../../embed/example-facts.ts'
import { drawnIn } from '../drawn.fixture.ts'
import { localeCodes, localeOf } from '../locale/locale-of.ts'
import { noticeReasons } from '../locale/locale.ts'
import { lookWith } from '../look.fixture.ts'
import type { CardPart } from '../look.ts'
import { anyLook, faultsOf, linesOf } from './any-look.fixture.ts'
import { drawDuelCard, type DuelSide } from './duel-card.ts'

const sideOf = (facts: NonNullable<DuelSide['facts']>): DuelSide => ({
  login: facts.login,
  facts,
  notice: null,
})
const ada = sideOf(exampleFacts)
const grace: DuelSide = {
  login: 'grace-lumen',
  facts: {
    ...exampleFacts,
    archetype: { id: 'backend_architect', confidence: 0.9 },
    scores: {
      overall: { score: 48, coverage: 0.8, confidence: 'medium' },
      dimensions: {
        activity: { score: 92, coverage: 1 },
        collaboration: { score: 25, coverage: 1 },
        stackDiversity: { score: 71, coverage: 1 },
        aiSavviness: { score: 4, coverage: 0.2 },
      },
    },
  },
  notice: null,
}

const anySide: fc.Arbitrary<DuelSide> = fc.oneof(
  anyFacts().map(sideOf),
  fc.record({
    login: fc.oneof(anyLogin(), hostileText()),
    facts: fc.constant(null),
    notice: fc.constantFrom(...noticeReasons),
  }),
)

describe('The duel', () => {
  it('is sound for any two in any look', () => {
    fc.assert(
      fc.property(anySide, anySide, anyLook(), (a, b, look) => {
        expect(faultsOf(drawDuelCard(a, b, look), look)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['wide', 'grace-lumen-of-1842'],
    ['compact', 'grace-lumen-42'],
    ['compact', 'the-quick-brown-fox-jumps'],
    ['wide', 'the-quick-brown-fox-jumps-over-lazy-dogs'],
  ] as const)('shows a long login whole: %s, %s', (layout, login) => {
    const lines = linesOf(drawDuelCard({ ...ada, login }, grace, lookWith({ layout })))
    expect([lines[0], lines.slice(0, 2).join('')]).toContain(login)
  })

  it.each(localeCodes)('is sound with every part in %s', (code) => {
    for (const layout of ['wide', 'compact'] as const) {
      const look = lookWith({ locale: localeOf(code), layout })
      expect(faultsOf(drawDuelCard(ada, grace, look), look)).toEqual([])
    }
  })

  it('says the numbers of both in sentences', () => {
    expect(drawDuelCard(ada, grace, lookWith({})).description).toBe(
      'ada-lumen: Score 69. Activity 84, Collaboration 61, Stack diversity 73, AI savviness 58. ' +
        'Open Source Maintainer. ' +
        'grace-lumen: Score 48. Activity 92, Collaboration 25, Stack diversity 71, AI savviness 4. ' +
        'Backend Architect.',
    )
  })

  it('treats both alike: changing places mirrors what is drawn', () => {
    const texts = (a: DuelSide, b: DuelSide) =>
      drawnIn(drawDuelCard(a, b, lookWith({})).body)
        .filter(({ name }) => name === 'text')
        .map(({ text, attributes: { x, y, class: colour } }) => ({ text, x: Number(x), y, colour }))
        .toSorted((one, two) => one.text.localeCompare(two.text) || one.x - two.x)
    const mirrored = texts(grace, ada)
      .map((line) => ({ ...line, x: 500 - line.x }))
      .toSorted((one, two) => one.text.localeCompare(two.text) || one.x - two.x)
    expect(texts(ada, grace)).toEqual(mirrored)
  })

  it('draws bars as long as the scores, away from the middle', () => {
    const bars = drawnIn(drawDuelCard(ada, grace, lookWith({})).body).filter(
      ({ attributes }) => attributes['class'] === 'series-0' || attributes['class'] === 'series-1',
    )
    const [left, right] = [bars[0]!.box!, bars[1]!.box!]
    expect(left.right + right.left).toBeCloseTo(500, 5)
    expect((right.right - right.left) / (left.right - left.left)).toBeCloseTo(92 / 84.2, 2)
  })

  it('says why one of the two has no numbers', () => {
    const nobody: DuelSide = { login: 'nobody', facts: null, notice: 'not-public' }
    const drawing = drawDuelCard(nobody, ada, lookWith({}))
    expect(linesOf(drawing)).toContain('Not public here')
    expect(linesOf(drawing).filter((line) => line === '–')).toHaveLength(5)
    expect(drawing.description).toContain('nobody: Not public here.')
    const organization = drawDuelCard(sideOf(exampleOrganizationFacts), ada, lookWith({}))
    expect(linesOf(organization)).toContain('Not a person')
  })

  it('says that one of the two is no login', () => {
    const missing: DuelSide = { login: '', facts: null, notice: 'invalid-login' }
    const drawing = drawDuelCard(ada, missing, lookWith({}))
    expect(drawing.title).toBe('ada-lumen vs Not a GitHub login')
    expect(drawing.description).toMatch(/Maintainer\. This address holds no valid GitHub login\.$/)
    expect(linesOf(drawing)).toContain('Not a GitHub login')
  })

  it('shows what is unknown as unknown and never as 0', () => {
    const drawing = drawDuelCard(sideOf(exampleUnknownFacts), ada, lookWith({}))
    expect(linesOf(drawing).filter((line) => line === 'unknown')).toHaveLength(6)
    expect(linesOf(drawing).join(' ') + drawing.description).not.toMatch(/\b0\b/)
  })

  it.each<[CardPart, string]>([
    ['archetype', 'Open Source Maintainer'],
    ['coverage', '93%'],
    ['radar', 'Stack diversity'],
    ['values', '84'],
  ])('leaves out what is hidden: %s', (part, line) => {
    const hidden = lookWith({ hide: new Set([part]) })
    expect(linesOf(drawDuelCard(ada, grace, lookWith({})))).toContain(line)
    expect(linesOf(drawDuelCard(ada, grace, hidden))).not.toContain(line)
  })

  it('has a title of its own only where one is asked for', () => {
    const titled = linesOf(drawDuelCard(ada, grace, lookWith({ title: 'Friends' })))
    expect(titled).toEqual(['Friends', ...linesOf(drawDuelCard(ada, grace, lookWith({})))])
  })
})
