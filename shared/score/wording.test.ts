import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyEvidence, arbitraryAsOf, fullEvidence } from '../evidence/arbitrary.ts'
import { type Evidence, known, unknown } from '../evidence/index.ts'
import { type Facts, knownEvidence, told } from '../evidence/known-evidence.ts'
import { layers } from '../stack/index.ts'
import { dimensionIds, type Signal } from './scorecard.ts'
import { scoreEvidence } from './scores.ts'
import { numbered } from './wording.ts'

function signalsOf(evidence: Evidence): Signal[] {
  const { dimensions } = scoreEvidence(evidence, arbitraryAsOf)
  return dimensionIds.flatMap((id) => dimensions[id].signals)
}

const signalOf = (evidence: Evidence, id: string) =>
  signalsOf(evidence).find((signal) => signal.id === id)!

const told500 = told(500)
const ofCommits = [
  'collaboration.merges',
  'aiSavviness.commits',
  'aiSavviness.weeks',
  'aiSavviness.tools',
]

describe('the sentence of a signal', () => {
  it('says of nothing found how much was read, unless all was', () => {
    const commits = [{ repository: 'ada/app', authoredAt: '2026-08-20T12:00:00Z' }]
    const whyOf = (facts: Facts, id: string) => signalOf(knownEvidence(facts), id).why
    const part: Facts = { commits, totals: { commits: 1048 } }
    expect(whyOf({ commits }, 'aiSavviness.tools')).toBe('Own commits name no AI tools.')
    expect(whyOf(part, 'aiSavviness.tools')).toBe(
      'Own commits name no AI tools, as far as can be told from 1 of 1,048 own commits.',
    )
    expect(whyOf(part, 'collaboration.merges')).toMatch(/from 1 of 1,048 own commits; squashed/)

    const pullRequests = Array.from({ length: 100 }, () => ({
      repository: 'acme/app',
      intoOwn: false,
      createdAt: '2026-08-01T00:00:00Z',
      mergedAt: null,
    }))
    expect(whyOf({ pullRequests }, 'collaboration.merged')).toMatch(
      /others, as far as can be told from the 100 newest pull requests\.$/,
    )

    const repositories = [
      { nameWithOwner: 'ada/one' },
      { nameWithOwner: 'ada/two', paths: unknown('not-read') },
    ]
    expect(whyOf({ repositories }, 'aiSavviness.instructions')).toMatch(
      /agents, as far as can be told from 1 of 2 repositories\.$/,
    )
    expect(whyOf({ repositories }, 'stackDiversity.layers')).toBe(
      'No layers of ten, as far as can be told from what was read of 2 repositories.',
    )
  })

  it('never says "no" without a limit where the range of the dimension is open for it', () => {
    fc.assert(
      fc.property(anyEvidence(), (evidence) => {
        const unread: Evidence = {
          ...evidence,
          totals: { ...evidence.totals, commits: told500 },
          ownedRepositoryCount: told500,
        }
        for (const { id, value, why } of signalsOf(unread)) {
          const mayBeMore = ofCommits.includes(id) || id.startsWith('stackDiversity.')
          if (mayBeMore && value === 0) expect(why, id).toMatch(/as far as can be told|read|seen/)
        }
      }),
    )
  })

  it('is of an unknown where there are own commits and none was read', () => {
    fc.assert(
      fc.property(fullEvidence(), (evidence) => {
        const missing = [{ count: null, reason: 'timed-out' }] as const
        const commits = known([], 'graphql', evidence.asOf, missing)
        const unread = { ...evidence, commits, totals: { ...evidence.totals, commits: told500 } }
        for (const id of ofCommits)
          expect(signalOf(unread, id), id).toMatchObject({
            value: null,
            unknown: { reason: 'timed-out' },
          })
      }),
      { numRuns: 20 },
    )
    const { why } = signalOf(knownEvidence({}), 'aiSavviness.commits')
    expect(why).toMatch(/^No own commits in the year to read: little public evidence/)
  })

  it('advises a layer that its own words do not name', () => {
    fc.assert(
      fc.property(anyEvidence(), (evidence) => {
        const { why, next } = signalOf(evidence, 'stackDiversity.layers')
        const advised = next ? / such as (\w+)$/.exec(next.text)?.[1] : undefined
        if (!next) return
        expect(layers).toContain(advised)
        expect(why).not.toMatch(new RegExp(`\\b${advised}\\b`))
      }),
    )
  })

  it('lists languages in parts that add up to its number', () => {
    fc.assert(
      fc.property(fullEvidence(), (evidence) => {
        const { value, why } = signalOf(evidence, 'stackDiversity.languages')
        if (!value) return
        const shown = / full languages?: ([^;]*)/.exec(why)![1]!
        const parts = [...shown.matchAll(/ (\d(?:\.\d)?)(?=,| and|\.$|$)/g)].map(([, amount]) =>
          Number(amount),
        )
        const sum = parts.reduce((total, amount) => total + amount, 0)
        if (shown.endsWith(' more')) expect(sum).toBeLessThan(value)
        else expect(sum).toBeCloseTo(value)
        const mixed = Number(/mixed as evenly as ([\d.]+)/.exec(why)?.[1] ?? 1)
        const further = Number(/ and (\d+) more$/.exec(shown)?.[1] ?? 0)
        expect(mixed).toBeLessThanOrEqual(parts.length + further)
      }),
    )
  })

  it('adds the parts up where less is granted of the trees of others than they hold', () => {
    const names = ['C', 'Shell', 'Python', 'Perl', 'Rust']
    const languages = told(names.map((name) => ({ name, bytes: 1e8 })))
    const evidence = knownEvidence({
      repositories: [{ nameWithOwner: 'torvalds/linux', primaryLanguage: 'C', languages }],
      commitsIn: { 'torvalds/linux': 1_000_000 },
    })
    expect(signalOf(evidence, 'stackDiversity.languages').why).toMatch(
      /^3 full languages: C 1, Perl 0\.5, Python 0\.5, Rust 0\.5 and Shell 0\.5;/,
    )
  })

  it('says "last seen active" where the calendar is unknown', () => {
    const commits = [{ repository: 'ada/app', authoredAt: '2026-08-20T12:00:00Z' }]
    const evidence = knownEvidence({ commits })
    const without = { ...evidence, calendar: unknown('forbidden') }
    expect(signalOf(evidence, 'activity.recency').why).toMatch(/^Last active on 2026-08-20/)
    expect(signalOf(without, 'activity.recency').why).toMatch(/^Last seen active on 2026-08-20/)
  })
})

describe('a number with its noun', () => {
  it('has the noun that fits the number as it is shown', () => {
    expect(numbered(0.99, 'language')).toBe('1 language')
    expect(numbered(1.04, 'language')).toBe('1 language')
    expect(numbered(1234, 'commit')).toBe('1,234 commits')
  })
})
