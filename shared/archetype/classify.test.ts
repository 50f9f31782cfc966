import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyEvidence, fullEvidence, furtherRepository } from '../evidence/arbitrary.ts'
import { known, unknown, type Commit, type Evidence } from '../evidence/index.ts'
import { classifyArchetype } from './classify.ts'
import { describedAiMarks, describedEvidence, type Description } from './described-developer.ts'
import { archetypeVerdictSchema } from './verdict.ts'

const frontend: Description = {
  repositories: 20,
  name: 'ui',
  topics: ['react', 'tailwindcss'],
  languages: { TypeScript: 70, CSS: 30 },
  commits: 90,
  pullRequests: 10,
  issues: 5,
  reviews: 5,
}
const marks = describedAiMarks(frontend)
const none = { ...marks, read: null, authored: 0 }

const at = '2026-02-09T12:00:00.000Z'
const withSubjects = (messages: readonly string[], evidence = describedEvidence(frontend)) => ({
  ...evidence,
  commits: known(
    messages.map((message, index): Commit => ({
      repository: 'described/ui-1',
      oid: String(index),
      authoredAt: at,
      message,
      author: { name: 'Person', email: 'person@example.invalid', login: 'described' },
      committer: { name: 'Person', email: 'person@example.invalid', login: 'described' },
    })),
    'graphql' as const,
    at,
  ),
})

describe('classifyArchetype', () => {
  it('answers with a valid verdict whatever is unknown', () => {
    fc.assert(
      fc.property(anyEvidence(), (evidence) => {
        expect(archetypeVerdictSchema.parse(classifyArchetype(evidence, none))).toBeTruthy()
      }),
    )
  })

  it('gives probabilities: each within 0–1, most likely first, together at most 1', () => {
    fc.assert(
      fc.property(anyEvidence(), (evidence) => {
        const verdict = classifyArchetype(evidence, none)
        if (verdict.kind !== 'archetype') return
        const all = [verdict.confidence, ...verdict.runnersUp.map(({ confidence }) => confidence)]
        expect(all).toEqual(all.toSorted((one, two) => two - one))
        expect(Math.min(...all)).toBeGreaterThanOrEqual(0)
        expect(all.reduce((sum, confidence) => sum + confidence, 0)).toBeLessThanOrEqual(1)
        expect(verdict.runnersUp).toHaveLength(3)
        expect(verdict.runnersUp.map(({ id }) => id)).not.toContain(verdict.id)
      }),
    )
  })

  it('says why: at least one sentence, with weights that make at most 1', () => {
    fc.assert(
      fc.property(fullEvidence(), (evidence) => {
        const verdict = classifyArchetype(evidence, none)
        if (verdict.kind !== 'archetype') return
        expect(verdict.because.length).toBeGreaterThan(0)
        expect(verdict.because.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(1)
        for (const { text } of verdict.because) expect(text).toMatch(/\d.*\.$/)
      }),
    )
  })

  it('does not depend on the order of repositories, commits or pull requests', () => {
    fc.assert(
      fc.property(fullEvidence(), (evidence) => {
        expect(nearly(classifyArchetype(reversed(evidence), none))).toEqual(
          nearly(classifyArchetype(evidence, none)),
        )
      }),
    )
  })

  it('says the same twice', () => {
    fc.assert(
      fc.property(fullEvidence(), (evidence) => {
        expect(classifyArchetype(structuredClone(evidence), none)).toEqual(
          classifyArchetype(evidence, none),
        )
      }),
    )
  })

  it('sees nothing in a fork', () => {
    fc.assert(
      fc.property(fullEvidence(), furtherRepository(), (evidence, repository) => {
        const fork = { ...repository, isFork: true }
        expect(classifyArchetype(withRepository(evidence, fork), none)).toEqual(
          classifyArchetype(evidence, none),
        )
      }),
    )
  })
})

describe('what is unknown', () => {
  const evidence = describedEvidence(frontend)
  const sure = classifyArchetype(evidence, marks)
  const hidden: Readonly<Record<string, Evidence>> = {
    commits: { ...evidence, commits: unknown('timed-out') },
    repositories: { ...evidence, repositories: unknown('timed-out') },
    'commits by repository': {
      ...evidence,
      totalsByRepository: { ...evidence.totalsByRepository, commits: unknown('timed-out') },
    },
    'pull requests': { ...evidence, pullRequests: unknown('timed-out') },
  }

  for (const [what, less] of Object.entries(hidden))
    it(`makes the verdict less sure, never surer: ${what}`, () => {
      const verdict = classifyArchetype(less, marks)
      if (verdict.kind !== 'archetype' || sure.kind !== 'archetype') return
      expect(verdict.confidence).toBeLessThan(sure.confidence)
      if (verdict.id !== sure.id) expect(verdict.confidence).toBeLessThan(0.5)
    })

  it('is not read as too little to tell when the whole is unknown', () => {
    const verdict = classifyArchetype({ ...evidence, commits: unknown('not-read') }, none)
    expect(verdict).toMatchObject({ kind: 'archetype', id: 'frontend_craftsman' })
  })
})

describe('a verdict without an archetype', () => {
  it('is given to an empty account', () => {
    const empty = {
      ...frontend,
      repositories: 0,
      commits: 0,
      pullRequests: 0,
      issues: 0,
      reviews: 0,
    }
    expect(classifyArchetype(describedEvidence(empty), describedAiMarks(empty)).kind).toBe(
      'insufficient-data',
    )
  })

  it('is given to an account of forks only', () => {
    const forked = describedEvidence({ ...frontend, commits: 0, pullRequests: 0 })
    const { repositories } = forked
    if (!repositories.known) throw new Error('the described repositories are known')
    const forks = repositories.value.map((repository) => ({ ...repository, isFork: true }))
    expect(
      classifyArchetype({ ...forked, repositories: { ...repositories, value: forks } }, none).kind,
    ).toBe('insufficient-data')
  })

  it('is given to a handful of commits', () => {
    const few = { ...frontend, repositories: 1, commits: 4, pullRequests: 1, issues: 1, reviews: 1 }
    expect(classifyArchetype(describedEvidence(few), describedAiMarks(few)).kind).toBe(
      'insufficient-data',
    )
  })

  it('is given to organisations and bots', () => {
    const evidence = describedEvidence(frontend)
    const as = (kind: 'organization' | 'bot') =>
      classifyArchetype({ ...evidence, subject: { ...evidence.subject, kind } }, marks).kind
    expect([as('organization'), as('bot')]).toEqual([
      'organization-not-scored',
      'automation-not-scored',
    ])
  })

  it('is given to an account of releases by a build server, whatever it is called', () => {
    const releases = Array.from(
      { length: 40 },
      (_, index) => `chore(release): version 1.${index}.0 [skip ci]`,
    )
    const machine = describedEvidence({ ...frontend, reviews: 0, issues: 0 })
    expect(classifyArchetype(withSubjects(releases, machine), marks).kind).toBe(
      'automation-not-scored',
    )
  })

  it('is not given to a person who repeats themselves in UTC', () => {
    const evidence = describedEvidence({ ...frontend, reviews: 0, issues: 0 })
    for (const message of ['update', 'v1.3.0', 'Day 12', 'Publish essay on Rome'])
      expect(classifyArchetype(withSubjects(Array(40).fill(message), evidence), marks).kind).toBe(
        'archetype',
      )
  })
})

/** Sums taken in another order differ in their last digits. */
function nearly(verdict: ReturnType<typeof classifyArchetype>) {
  if (verdict.kind !== 'archetype') return verdict
  return { id: verdict.id, confidence: Math.round(verdict.confidence * 100) }
}

const backwards = <Field extends { known: boolean; value?: readonly unknown[] }>(field: Field) =>
  field.known ? { ...field, value: field.value!.toReversed() } : field

const reversed = (evidence: Evidence): Evidence => ({
  ...evidence,
  repositories: backwards(evidence.repositories),
  commits: backwards(evidence.commits),
  pullRequests: backwards(evidence.pullRequests),
})

function withRepository(
  evidence: Evidence,
  repository: ReturnType<typeof furtherRepository> extends fc.Arbitrary<infer Value>
    ? Value
    : never,
): Evidence {
  const { repositories } = evidence
  return repositories.known
    ? {
        ...evidence,
        repositories: { ...repositories, value: [...repositories.value, repository] },
      }
    : evidence
}
