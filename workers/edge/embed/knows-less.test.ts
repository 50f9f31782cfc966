import { describe, expect, it } from 'vitest'
import {
  exampleFacts,
  exampleOrganizationFacts,
  exampleUnknownFacts,
} from '../../../shared/embed/example-facts.ts'
import type { EmbedFacts } from '../../../shared/embed/facts.ts'
import { knowsLess } from './knows-less.ts'

const covered = (coverage: number): EmbedFacts => {
  const scores = exampleFacts.scores!
  return { ...exampleFacts, scores: { ...scores, overall: { ...scores.overall, coverage } } }
}
const { ai } = exampleFacts

describe('a later reading', () => {
  it.each<[string, EmbedFacts]>([
    ['a lower coverage', covered(0.8)],
    ['no calendar', { ...exampleFacts, calendar: null, streaks: null }],
    ['no languages', { ...exampleFacts, languages: null }],
    ['no commits', { ...exampleFacts, ai: { ...ai, read: null } }],
    ['no count of commits', { ...exampleFacts, ai: { ...ai, ownCommits: null } }],
    ['nothing', exampleUnknownFacts],
  ])('with %s knows less', (_, renewed) => {
    expect(knowsLess(renewed, exampleFacts)).toBe(true)
    expect(knowsLess(exampleFacts, renewed)).toBe(false)
  })

  it('does not know less for a little of the coverage, or for lower numbers', () => {
    expect(knowsLess(covered(0.92), exampleFacts)).toBe(false)
    const scores = exampleFacts.scores!
    const lower = { ...scores, overall: { ...scores.overall, score: 12 } }
    expect(knowsLess({ ...exampleFacts, scores: lower, languages: [] }, exampleFacts)).toBe(false)
  })

  it('does not know less where there is too little to tell an archetype by', () => {
    expect(knowsLess({ ...exampleFacts, archetype: null }, exampleFacts)).toBe(false)
  })

  it('knows what there is of an account that is an organisation now', () => {
    expect(knowsLess(exampleOrganizationFacts, exampleFacts)).toBe(false)
    const hidden = { ...exampleOrganizationFacts, organization: null }
    expect(knowsLess(hidden, exampleOrganizationFacts)).toBe(true)
  })
})
