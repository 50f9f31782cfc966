import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyEvidence, fullEvidence } from '../evidence/arbitrary.ts'
import { hide, hideableFields } from '../evidence/hide.ts'
import { type Evidence, evidenceSchema } from '../evidence/index.ts'
import { buildScorecard } from './build.ts'
import { scorecardSchema } from './scorecard.ts'

const build = (evidence: Evidence) => buildScorecard(evidence, { stage: 'final' })

describe('a scorecard', () => {
  it('fits its schema, whatever the evidence', () => {
    fc.assert(
      fc.property(anyEvidence(), (evidence) => {
        evidenceSchema.parse(evidence)
        scorecardSchema.parse(build(evidence))
      }),
    )
  })

  it.each(hideableFields)('stands, and says so, when %s is unknown', (field) => {
    fc.assert(
      fc.property(fullEvidence(), (evidence) => {
        fc.pre(evidence.repositories.known && evidence.repositories.value.some((r) => !r.isFork))
        const card = build(hide(evidence, field, 'forbidden'))
        scorecardSchema.parse(card)
        expect(card.unseen.map(({ reason }) => reason)).toContain('forbidden')
      }),
      { numRuns: 20 },
    )
  })

  it.each(['organization', 'bot'] as const)('has no scores for a subject of kind %s', (kind) => {
    fc.assert(
      fc.property(fullEvidence(), (evidence) => {
        const card = build({ ...evidence, subject: { ...evidence.subject, kind } })
        expect(card.scores).toBeNull()
      }),
      { numRuns: 10 },
    )
  })

  it('says which of GitHub’s interfaces told it', () => {
    fc.assert(
      fc.property(fullEvidence(), (evidence) => {
        expect(build(evidence).source).toBe('graphql')
        const { commits } = evidence
        const mixed = { ...evidence, commits: { ...commits, source: 'rest' } } as Evidence
        expect(build(mixed).source).toBe('mixed')
      }),
      { numRuns: 10 },
    )
  })

  it('shares out the bytes of the own languages', () => {
    fc.assert(
      fc.property(fullEvidence(), (evidence) => {
        const { languages } = build(evidence)
        const sum = languages.reduce((total, { share }) => total + share, 0)
        if (languages.length) expect(sum).toBeCloseTo(1)
        for (const [index, { bytes }] of languages.entries())
          expect(bytes).toBeLessThanOrEqual(languages[index - 1]?.bytes ?? Infinity)
      }),
    )
  })
})
