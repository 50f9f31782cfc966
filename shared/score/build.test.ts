import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyEvidence, arbitraryAsOf, arbitraryLogin, fullEvidence } from '../evidence/arbitrary.ts'
import { hide, hideableFields } from '../evidence/hide.ts'
import { type Evidence, evidenceSchema, known, mapField } from '../evidence/index.ts'
import { buildScorecard } from './build.ts'
import { dayMilliseconds } from './days.ts'
import { expectNoneLower } from './expect-none-lower.ts'
import { scorecardSchema } from './scorecard.ts'

/** Messages that people repeat, and one that only a machine writes. */
const repeated = ['update', 'v1.3.0', 'chore(release): 1.2.3 [skip ci]'] as const
/** What only the second round of requests reads. */
const ofSecondRound = ['commits', 'repository.paths', 'repository.manifests'] as const

/** That many commits, one a day at the same minute, no discussions, and no code of one's own. */
function repeating(evidence: Evidence, message: string, count: number): Evidence {
  const commits = Array.from({ length: count }, (_, index) => ({
    repository: `${arbitraryLogin}/app`,
    oid: `repeated-${index}`,
    authoredAt: new Date(arbitraryAsOf.getTime() - (index + 1) * dayMilliseconds).toISOString(),
    message,
    author: { name: 'Ada', email: 'ada@example.invalid', login: arbitraryLogin },
    committer: { name: 'Ada', email: 'ada@example.invalid', login: arbitraryLogin },
  }))
  const none = known(0, 'graphql', evidence.asOf)
  return {
    ...evidence,
    totals: { ...evidence.totals, reviews: none, issues: none },
    repositories: mapField(evidence.repositories, (list) =>
      list.filter(({ relation }) => relation !== 'owned'),
    ),
    commits: known(commits, 'graphql', evidence.asOf),
  }
}

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

  it('keeps its scores, and none falls, as more and more of a person is read', () => {
    fc.assert(
      fc.property(
        fullEvidence(),
        fc.constantFrom(...repeated),
        fc.nat(40),
        fc.subarray([...hideableFields]),
        (evidence, message, count, fields) => {
          const all = repeating(evidence, message, 60)
          const some = fields.reduce(
            (left, field) => hide(left, field),
            repeating(evidence, message, count),
          )
          const [less, more] = [build(some).scores, build(all).scores]
          expectNoneLower(more!, less!)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('has all of its provisional scores in the final ones', () => {
    fc.assert(
      fc.property(fullEvidence(), fc.constantFrom(...repeated), (evidence, message) => {
        const whole = repeating(evidence, message, 30)
        const first = ofSecondRound.reduce((left, field) => hide(left, field), whole)
        const provisional = buildScorecard(first, { stage: 'provisional' })
        const final = build(whole)
        expectNoneLower(final.scores!, provisional.scores!)
        if (message.endsWith('[skip ci]'))
          expect(final.archetype.kind).toBe('automation-not-scored')
      }),
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
