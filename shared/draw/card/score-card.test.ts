import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFacts, personFacts } from '../../embed/arbitrary.ts'
import {
  exampleBotFacts,
  exampleEmptyFacts,
  exampleFacts,
  exampleUnknownFacts,
} from '../../embed/example-facts.ts'
import { drawnIn } from '../drawn.fixture.ts'
import { frame } from '../frame.ts'
import { localeCodes, localeOf } from '../locale/locale-of.ts'
import { lookWith } from '../look.fixture.ts'
import type { CardPart, Drawing } from '../look.ts'
import { anyLook, faultsOf, linesOf } from './any-look.fixture.ts'
import { drawNotice } from './notice-card.ts'
import { drawScoreCard } from './score-card.ts'
import { percentileText } from './score-words.ts'

const bytesOf = (svg: string) => new TextEncoder().encode(svg).length
const layouts = ['wide', 'compact'] as const
const unspaced = (text: string) => text.replace(/[\s\u2066-\u2069]/g, '')
const colourOfScoreIn = ({ body }: Pick<Drawing, 'body'>) =>
  drawnIn(body).find(({ attributes }) => attributes['font-size'] === '44')!.attributes['class']

describe('The score card', () => {
  it('is sound for any account in any look', () => {
    fc.assert(
      fc.property(anyFacts(), anyLook(), (facts, look) => {
        expect(faultsOf(drawScoreCard(facts, look), look)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it.each(localeCodes)('is sound with every part in %s', (code) => {
    for (const layout of layouts) {
      const look = lookWith({ locale: localeOf(code), layout })
      expect(faultsOf(drawScoreCard(exampleFacts, look), look)).toEqual([])
    }
  })

  it('has room for a percentile of three lines above whatever follows', () => {
    const percentile = { value: 83, of: 'W'.repeat(300), population: '' }
    const hide = new Set<CardPart>(['radar', 'signals', 'next'])
    for (const layout of layouts) {
      const look = lookWith({ layout, hide })
      expect(faultsOf(drawScoreCard({ ...exampleFacts, percentile }, look), look)).toEqual([])
    }
  })

  it('takes at most 6 KB, whatever the language', () => {
    for (const code of localeCodes)
      for (const layout of layouts) {
        const look = lookWith({ locale: localeOf(code), layout, animate: true, ageSeconds: 90_000 })
        const svg = frame(drawScoreCard(exampleFacts, look), look)
        expect(bytesOf(svg), `${code} ${layout}`).toBeLessThanOrEqual(6 * 1024)
      }
  })

  it('is the same for the same account', () => {
    fc.assert(
      fc.property(anyFacts(), anyLook(), (facts, look) => {
        expect(drawScoreCard(structuredClone(facts), look)).toEqual(drawScoreCard(facts, look))
      }),
      { numRuns: 50 },
    )
  })

  it('says the numbers in a sentence', () => {
    const { title, description } = drawScoreCard(exampleFacts, lookWith({}))
    expect(title).toBe('ada-lumen · Score')
    expect(description).toBe(
      'ada-lumen · Score: 69 / 100. ' +
        'Activity 84, Collaboration 61, Stack diversity 73, AI savviness 58. ' +
        'Coverage 93%, Confidence high. Open Source Maintainer. ' +
        'Own commits: more than 83% of sampled users ' +
        '(people who starred GitHub Readme Stats, sampled in 2023, commits of a year).',
    )
  })

  it.each<[CardPart, string]>([
    ['title', 'ada-lumen · Score'],
    ['archetype', 'Open Source Maintainer'],
    ['percentile', 'of sampled users'],
    ['coverage', '93%'],
    ['radar', 'Stack diversity'],
    ['signals', 'Merged by others'],
    ['next', 'Reviews given'],
    ['values', '28.4 / 35'],
  ])('leaves out what is hidden: %s', (part, line) => {
    const hidden = lookWith({ hide: new Set([part]) })
    expect(linesOf(drawScoreCard(exampleFacts, lookWith({})))).toContain(line)
    expect(linesOf(drawScoreCard(exampleFacts, hidden))).not.toContain(line)
  })

  it('keeps its size whatever is known of the person', () => {
    fc.assert(
      fc.property(personFacts(), anyLook(), (facts, look) => {
        const { width, height } = drawScoreCard(facts, look)
        const example = drawScoreCard({ ...exampleFacts, scores: facts.scores }, look)
        expect({ width, height }).toEqual({ width: example.width, height: example.height })
      }),
      { numRuns: 100 },
    )
  })

  it('shows what is unknown as unknown and never as 0', () => {
    for (const layout of layouts) {
      const drawing = drawScoreCard(exampleUnknownFacts, lookWith({ layout }))
      const lines = linesOf(drawing)
      expect(lines.filter((line) => line === 'unknown')).toHaveLength(5)
      expect(lines).toContain('Not enough to tell')
      expect(lines).toContain('Too little of the public record is known.')
      expect([...lines, drawing.description].join(' ')).not.toMatch(/\b0\b/)
    }
  })

  it('shows a score of 0 that is known as 0, without praise, blame or empty parts', () => {
    const drawing = drawScoreCard(exampleEmptyFacts, lookWith({}))
    expect(linesOf(drawing).slice(0, 3)).toEqual(['new-lumen · Score', '0', 'Not enough to tell'])
    expect(linesOf(drawing)).toContain('Nothing in the public record counts yet.')
    expect(linesOf(drawing)).not.toContain('Strongest')
    expect(linesOf(drawing).join(' ')).not.toMatch(/–|unknown|Percentile/)
    expect(drawing.body).not.toContain('accent-soft')
    expect(drawing.description).toMatch(/: 0 \/ 100\..*Nothing in the public record counts yet\.$/)
    expect(colourOfScoreIn(drawing)).toBe('text')
    expect(colourOfScoreIn(drawScoreCard(exampleFacts, lookWith({})))).toBe('accent')
  })

  it('gives an unknown dimension no corner in the radar', () => {
    const corners = (coverage: number) => {
      const scores = structuredClone(exampleFacts.scores!)
      scores.dimensions.collaboration.coverage = coverage
      const shapes = drawnIn(drawScoreCard({ ...exampleFacts, scores }, lookWith({})).body)
      const shape = shapes.find(({ attributes }) => attributes['class']?.includes('accent-soft'))
      return shape!.attributes['d']!.split('L').length
    }
    expect(corners(1)).toBe(4)
    expect(corners(0)).toBe(3)
  })

  it('never says that somebody has more than everybody', () => {
    const facts = { ...exampleFacts, percentile: { ...exampleFacts.percentile!, value: 100 } }
    const words = linesOf(drawScoreCard(facts, lookWith({}))).join(' ')
    expect(words).toContain('Own commits: more than 99% of sampled users')
  })

  it('says of what and among whom the percentile is, whole in every language', () => {
    const signals = ['Own commits', 'Pull requests opened', 'Reviews given', 'Issues opened']
    for (const code of localeCodes)
      for (const layout of layouts)
        for (const of of signals) {
          const look = lookWith({ locale: localeOf(code), layout })
          const told = { ...exampleFacts.percentile!, of, value: 100 }
          const scores = structuredClone(exampleFacts.scores!)
          scores.overall.score = 100
          const facts = { ...exampleFacts, percentile: told, scores, strongest: [] }
          const words = linesOf(drawScoreCard(facts, look)).join('')
          expect(unspaced(words)).toContain(unspaced(percentileText(told, look.locale)))
        }
  })

  it('gives marks above and below letters a line that is a pixel higher', () => {
    const stepOf = (code: string) => {
      const look = lookWith({ locale: localeOf(code) })
      const percentile = { ...exampleFacts.percentile!, of: 'Pull requests opened' }
      const [first, second] = drawnIn(drawScoreCard({ ...exampleFacts, percentile }, look).body)
        .filter(({ name, attributes }) => name === 'text' && attributes['class'] === 'muted')
        .map(({ attributes }) => Number(attributes['y']))
      return second! - first!
    }
    expect(['en', 'de', 'hi', 'bn', 'th'].map(stepOf)).toEqual([12, 12, 13, 13, 13])
  })

  it('shortens a login that is wider than the card and leaves the title its words', () => {
    const login = 'w'.repeat(39)
    const drawing = drawScoreCard({ ...exampleFacts, login }, lookWith({ layout: 'compact' }))
    expect(linesOf(drawing).slice(0, 2)).toEqual([expect.stringMatching(/^w+…$/), 'Score'])
    expect(drawing.title).toBe(`${login} · Score`)
  })

  it('makes way for a notice where the account is not a person', () => {
    const look = lookWith({})
    expect(drawScoreCard(exampleBotFacts, look)).toEqual(
      drawNotice('bot', exampleBotFacts.login, look),
    )
  })

  it('mirrors what it shows for languages that read from the right', () => {
    const places = (code: string) =>
      drawnIn(
        drawScoreCard(exampleFacts, lookWith({ locale: localeOf(code), layout: 'compact' })).body,
      )
        .filter(({ name, text }) => name === 'text' && /^[\d.]+$/.test(text))
        .map(({ text, attributes, box }) => [
          text,
          Number(attributes['x']),
          Math.round(Number(box?.bottom)),
        ])
    const mirrored = places('en').map(([text, x, y]) => [text, 320 - Number(x), y])
    expect(places('ar')).toEqual(mirrored)
  })
})
