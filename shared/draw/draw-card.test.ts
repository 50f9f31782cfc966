import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFacts, hostileText } from '../embed/arbitrary.ts'
import {
  exampleBotFacts,
  exampleFacts,
  exampleOrganizationFacts,
  exampleUnknownFacts,
} from '../embed/example-facts.ts'
import type { EmbedFacts } from '../embed/facts.ts'
import { drawNotice } from './card/notice-card.ts'
import { drawCard } from './draw-card.ts'
import { drawnIn, type Drawn } from './drawn.fixture.ts'
import { frame } from './frame.ts'
import { localeCodes, localeOf } from './locale/locale-of.ts'
import { lookWith } from './look.fixture.ts'
import { cardKinds, cardParts, type CardKind, type Drawing, type Look } from './look.ts'

const anyKind = fc.constantFrom(...cardKinds)
const unseenOrganization = { ...exampleOrganizationFacts, organization: null }
const anyLook: fc.Arbitrary<Look> = fc
  .record({
    locale: fc.constantFrom(...localeCodes).map(localeOf),
    layout: fc.constantFrom('wide', 'compact'),
    mode: fc.constantFrom('auto', 'light', 'dark'),
    hide: fc.subarray([...cardParts]).map((parts) => new Set(parts)),
    count: fc.integer({ min: 1, max: 12 }),
    animate: fc.boolean(),
    ageSeconds: fc.option(fc.nat(10_000_000)),
  })
  .map((changes) => lookWith(changes))

/** Facts with as much to draw as there can be. */
const largeFacts = fc
  .record({
    facts: anyFacts(),
    counts: fc.array(fc.nat(8), { minLength: 371, maxLength: 371 }),
    names: fc.array(hostileText(), { minLength: 12, maxLength: 12 }),
  })
  .map(({ facts, counts, names }): EmbedFacts => ({
    ...facts,
    calendar: { firstDay: '2025-11-10', counts },
    streaks: { current: 371, longest: 371, total: 1_234_567 },
    languages: names.map((name) => ({ name, share: 0.08 })),
  }))

const attributesOf = (elements: readonly Drawn[]) =>
  elements.flatMap(({ attributes }) => Object.entries(attributes))

describe('a card', () => {
  it('is well-formed, whatever the facts, and reaches for nothing outside', () => {
    fc.assert(
      fc.property(anyKind, anyFacts(), anyLook, (kind, facts, look) => {
        const elements = drawnIn(frame(drawCard(kind, facts, look), look))
        expect(elements[0]!.name).toBe('svg')
        for (const { name } of elements)
          expect(['script', 'foreignObject', 'image', 'a', 'use']).not.toContain(name)
        for (const [name, value] of attributesOf(elements)) {
          expect(name).not.toMatch(/^on|href/)
          expect(value).not.toMatch(/url\(|NaN|Infinity|undefined/)
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each(cardKinds)('draws nothing outside of itself: %s', (kind) => {
    fc.assert(
      fc.property(anyFacts(), anyLook, (facts, look) => {
        const { body, width, height } = drawCard(kind, facts, look)
        for (const { name, text, box } of drawnIn(body)) {
          if (!box) continue
          const inside = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height
          expect(inside || { name, text, box, width, height }).toBe(true)
        }
      }),
    )
  })

  it.each(['languages', 'activity', 'organization'] as const)(
    'is no larger than 6 KB: %s',
    (kind) => {
      fc.assert(
        fc.property(largeFacts, anyLook, (facts, look) => {
          expect(bytesOf(frame(drawCard(kind, facts, look), look))).toBeLessThanOrEqual(6 * 1024)
        }),
        { numRuns: 300 },
      )
    },
  )

  it.each([
    ['of activity without a calendar', 'activity', { ...exampleFacts, calendar: null }],
    ['of nobody’s languages', 'languages', { ...exampleFacts, languages: null }],
    ['of an organisation that is not seen', 'organization', unseenOrganization],
    ['of AI marks that are unknown', 'ai', exampleUnknownFacts],
    ['of a score of which nothing is known', 'score', exampleUnknownFacts],
  ] as [string, CardKind, EmbedFacts][])('says that it is unknown: %s', (_, kind, facts) => {
    const drawing = drawCard(kind, facts, lookWith({}))
    expect(drawing.description).toContain('unknown')
    expect(wordsOf(drawing)).toContain('unknown')
    expect(wordsOf(drawing)).not.toMatch(/(^|\s)0(\s|%|$)/)
  })

  it.each([
    ['the activity of an organisation', 'activity', exampleOrganizationFacts, 'organization'],
    ['the AI marks of an organisation', 'ai', exampleOrganizationFacts, 'organization'],
    ['an organisation, asked of a person', 'organization', exampleFacts, 'person'],
    ['the score of a machine user', 'score', exampleBotFacts, 'bot'],
    ['the activity of a bot', 'activity', { ...exampleBotFacts, kind: 'bot' }, 'bot'],
    ['the languages of a bot', 'languages', { ...exampleBotFacts, kind: 'bot' }, 'bot'],
  ] as const)('says what the account is: %s', (_, kind, facts, notice) => {
    const look = lookWith({})
    expect(drawCard(kind, facts, look)).toEqual(drawNotice(notice, facts.login, look))
  })

  it('shows what is known of a machine user', () => {
    const drawing = drawCard('activity', exampleBotFacts, lookWith({}))
    expect(drawing.description).toMatch(/contributions in a year/)
  })

  it('of the score of an organisation is the card of organisations', () => {
    const drawing = drawCard('score', exampleOrganizationFacts, lookWith({}))
    expect(drawing).toEqual(drawCard('organization', exampleOrganizationFacts, lookWith({})))
    expect(wordsOf(drawing)).toContain('Repositories')
  })
})

const bytesOf = (text: string) => new TextEncoder().encode(text).length

const wordsOf = ({ body }: Drawing) =>
  drawnIn(body)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text)
    .join('\n')
