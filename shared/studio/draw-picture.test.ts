import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { themeNames } from '../draw/theme/themes.ts'
import { anyFacts, hostileText, personFacts } from '../embed/arbitrary.ts'
import {
  exampleBotFacts,
  exampleFacts,
  exampleOrganizationFacts,
  exampleUnknownFacts,
} from '../embed/example-facts.ts'
import type { EmbedFacts } from '../embed/facts.ts'
import type { ArtFeature } from './art/art.ts'
import { artColours, everyColour } from './colours.ts'
import { drawPicture, featuresOf } from './draw-picture.ts'
import { seen } from './drawn.fixture.ts'
import type { PictureOrder } from './picture-order.ts'
import { pictureNames, pictures } from './pictures.ts'
import { xmpElement } from './provenance/xmp.ts'
import type { SignalName } from './traits.ts'

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}` as const)

const anyOrder = (picture: PictureOrder['picture']): fc.Arbitrary<PictureOrder> =>
  fc.record({
    picture: fc.constant(picture),
    theme: fc.constantFrom(...themeNames),
    mode: fc.constantFrom('light', 'dark'),
    colours: fc.oneof(fc.constant([]), fc.array(colour, { maxLength: 5 })),
    watermark: fc.boolean(),
  })

const usual = { theme: 'default', mode: 'dark', colours: [], watermark: false } as const

/** At least five hundred hostile accounts in all. */
const runs = 36

describe.each(pictureNames.map((picture) => ({ picture })))(
  'the picture $picture',
  ({ picture }) => {
    const { width, height } = pictures[picture]

    it('is a small image that may do nothing but show itself, whatever is known', () => {
      fc.assert(
        fc.property(anyFacts(), anyOrder(picture), (facts, order) => {
          const svg = drawPicture(facts, order)
          const { faults, shapes, colours, texts } = seen(svg)
          expect(faults).toEqual([])
          expect(shapes).toBeLessThanOrEqual(600)
          expect(svg.length).toBeLessThanOrEqual(120_000)
          expect(svg).toMatch(new RegExp(`^<svg [^>]*width="${width}" height="${height}"`))
          const own = everyColour(artColours(order))
          expect([...colours].filter((one) => !own.has(one as `#${string}`))).toEqual([])
          expect(texts.filter(({ from, to }) => from < 0 || to > width)).toEqual([])
        }),
        { numRuns: runs },
      )
    })

    it('is the same for the same facts, and each of its groups is a feature that it tells of', () => {
      fc.assert(
        fc.property(personFacts(), (facts) => {
          const svg = drawPicture(facts, { ...usual, picture })
          expect(drawPicture(structuredClone(facts), { ...usual, picture })).toBe(svg)
          if (facts.scores === null || facts.scores.overall.coverage === 0) return
          const told = featuresOf(picture).map(({ feature }) => feature)
          for (const id of seen(svg).groups.keys()) expect(told).toContain(id)
        }),
        { numRuns: 5 },
      )
    })

    it('changes with each signal in its own features, and stays as it is elsewhere', () => {
      const whole = drawPicture(exampleFacts, { ...usual, picture })
      const before = seen(whole).groups
      const features = featuresOf(picture)
      const [unbound, unchanged]: [string[], string[]] = [[], []]
      for (const [signals, changed] of changes) {
        const svg = drawPicture(changed, { ...usual, picture })
        const after = seen(svg).groups
        const differing = [...after.keys()].filter((id) => after.get(id) !== before.get(id))
        const isBound = (feature: ArtFeature) =>
          [feature.signal, ...(feature.also ?? [])].some((one) => one && signals.includes(one))
        for (const id of differing)
          if (!features.some((feature) => feature.feature === id && isBound(feature)))
            unbound.push(`${id} by ${signals.join()}`)
        for (const { feature, signal } of features) {
          const isSeen = after.get(feature) !== before.get(feature)
          if (signal && signals.includes(signal) && !isSeen)
            unchanged.push(`${feature} by ${signal}`)
        }
      }
      expect({ unbound, unchanged }).toEqual({ unbound: [], unchanged: [] })
    })

    it('has a feature for each dimension, and says what each stands for and by what it was made', () => {
      const features = featuresOf(picture)
      const bound = new Set(features.map(({ signal }) => signal))
      for (const id of dimensions) expect(bound).toContain(id)
      expect(new Set(features.map(({ feature }) => feature)).size).toBe(features.length)
      const svg = drawPicture(exampleFacts, { ...usual, picture })
      const [, legend] = /<metadata>([^<]+)</.exec(svg)!
      for (const { feature, signal } of features)
        expect(legend).toContain(`${feature}: ${signal ?? 'texture'}: `)
      expect(svg).toContain(`${xmpElement('art')}</metadata>`)
    })

    it('escapes what others wrote', () => {
      fc.assert(
        fc.property(hostileText(), hostileText(), (name, tool) => {
          const facts = {
            ...exampleFacts,
            languages: [
              { name, share: 0.6 },
              { name: tool, share: 0.3 },
            ],
            ai: { ...exampleFacts.ai, tools: [{ tool, commits: 3 }] },
          }
          expect(seen(drawPicture(facts, { ...usual, picture })).faults).toEqual([])
        }),
        { numRuns: 12 },
      )
    })

    it.each([
      ['an organisation', exampleOrganizationFacts],
      ['automation', exampleBotFacts],
      ['somebody of whom nothing is known', exampleUnknownFacts],
    ])('of %s is an honest one of its own', (_, facts) => {
      const { groups, faults } = seen(drawPicture(facts, { ...usual, picture }))
      expect(faults).toEqual([])
      expect([...groups.keys()]).toContain('outline')
      for (const id of dimensions) expect([...groups.keys()]).not.toContain(id)
    })
  },
)

const dimensions = ['activity', 'collaboration', 'stackDiversity', 'aiSavviness'] as const

const withScore = (id: (typeof dimensions)[number], score: number): EmbedFacts => ({
  ...exampleFacts,
  scores: {
    ...exampleFacts.scores!,
    dimensions: { ...exampleFacts.scores!.dimensions, [id]: { score, coverage: 1 } },
  },
})

const { scores, calendar, streaks } = exampleFacts

/** What is known, with one signal otherwise: a score by ten points, up or down. */
const changes: readonly [SignalName[], EmbedFacts][] = [
  ...dimensions.map((id): [SignalName[], EmbedFacts] => [
    [id],
    withScore(id, scores!.dimensions[id].score - 10),
  ]),
  [
    ['overall'],
    { ...exampleFacts, scores: { ...scores!, overall: { ...scores!.overall, score: 59.2 } } },
  ],
  [
    ['coverage'],
    { ...exampleFacts, scores: { ...scores!, overall: { ...scores!.overall, coverage: 0.6 } } },
  ],
  [['archetype'], { ...exampleFacts, archetype: { id: 'data_scientist', confidence: 0.8 } }],
  [
    ['languages'],
    {
      ...exampleFacts,
      languages: [
        { name: 'Haskell', share: 0.7 },
        { name: 'Elm', share: 0.3 },
      ],
    },
  ],
  [
    ['calendar', 'weekdays'],
    { ...exampleFacts, calendar: { ...calendar!, counts: calendar!.counts.toReversed() } },
  ],
  [['streak'], { ...exampleFacts, streaks: { ...streaks!, longest: streaks!.longest + 30 } }],
  [['aiFloor'], { ...exampleFacts, ai: { ...exampleFacts.ai, shareFloor: 0.9 } }],
]
