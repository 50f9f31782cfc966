import { describe, expect, it } from 'vitest'
import {
  exampleBotFacts,
  exampleEmptyFacts,
  exampleFacts,
  exampleOrganizationFacts,
  exampleUnknownFacts,
} from './example-facts.ts'
import { embedFactsSchema } from './facts.ts'

describe('The facts of accounts that do not exist', () => {
  it.each([
    exampleFacts,
    exampleOrganizationFacts,
    exampleUnknownFacts,
    exampleEmptyFacts,
    exampleBotFacts,
  ])('are of the form that embeds draw: $login', (facts) => {
    expect(embedFactsSchema.parse(facts)).toEqual(facts)
  })

  it('speak of a whole year that ends on their day', () => {
    const { calendar, asOf } = exampleFacts
    const last = Date.parse(calendar!.firstDay) + (calendar!.counts.length - 1) * 86_400_000
    expect(calendar!.counts).toHaveLength(365)
    expect(new Date(last).toISOString().slice(0, 10)).toBe(asOf.slice(0, 10))
  })

  it('have the share of AI marks that the counts come to', () => {
    const { marked, ownCommits, shareFloor } = exampleFacts.ai
    expect(marked / ownCommits!).toBeCloseTo(shareFloor!, 4)
  })

  it('have the mean of the four dimensions as the score', () => {
    const { overall, dimensions } = exampleFacts.scores!
    const scores = Object.values(dimensions).map(({ score }) => score)
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeCloseTo(
      overall.score,
      1,
    )
  })
})
