import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  anyEvidence,
  arbitraryAsOf as asOf,
  arbitraryLogin,
  commitIn,
  fullEvidence,
  furtherRepository,
} from '../evidence/arbitrary.ts'
import { changeRepositories, hide, hideableFields } from '../evidence/hide.ts'
import { type Commit, type Evidence, type Field, mapField } from '../evidence/index.ts'
import { dimensionIds, type Scores } from './scorecard.ts'
import { scoreEvidence } from './scores.ts'

const scoresOf = (evidence: Evidence) => scoreEvidence(evidence, asOf)
const dimensionsOf = (scores: Scores) => dimensionIds.map((id) => scores.dimensions[id])

function expectNoneLower(more: Scores, less: Scores) {
  for (const id of dimensionIds)
    expect(more.dimensions[id].score, id).toBeGreaterThanOrEqual(less.dimensions[id].score)
  expect(more.overall.score).toBeGreaterThanOrEqual(less.overall.score)
}

const withCommits = (evidence: Evidence, ...added: Commit[]): Evidence => ({
  ...evidence,
  commits: mapField(evidence.commits, (commits) => [...commits, ...added]),
})

const plusOne = (count: Field<number>) => mapField(count, (value) => value + 1)
const oneMoreIn = (name: string) => (counts: Record<string, number>) => ({
  ...counts,
  [name]: (counts[name] ?? 0) + 1,
})
const commitsIn =
  (name: string) =>
  (evidence: Evidence): Evidence => ({
    ...evidence,
    totalsByRepository: {
      ...evidence.totalsByRepository,
      commits: mapField(evidence.totalsByRepository.commits, oneMoreIn(name)),
    },
  })
const total =
  (kind: keyof Evidence['totals']) =>
  (evidence: Evidence): Evidence => ({
    ...evidence,
    totals: { ...evidence.totals, [kind]: plusOne(evidence.totals[kind]) },
  })
const contributedTo =
  (kind: keyof Evidence['totals']) =>
  (evidence: Evidence): Evidence => ({
    ...evidence,
    totalsByRepository: {
      ...evidence.totalsByRepository,
      [kind]: mapField(evidence.totalsByRepository[kind], oneMoreIn('stranger/project')),
    },
  })
const everyRepository =
  (change: Parameters<typeof changeRepositories>[1]) => (evidence: Evidence) =>
    changeRepositories(evidence, change)

describe('scores', () => {
  it('are the same for the same evidence and moment', () => {
    fc.assert(
      fc.property(anyEvidence(), (evidence) => {
        expect(scoresOf(structuredClone(evidence))).toEqual(scoresOf(evidence))
      }),
    )
  })

  it('lie between 0 and 100, within their range', () => {
    fc.assert(
      fc.property(anyEvidence(), (evidence) => {
        const scores = scoresOf(evidence)
        for (const { score, range, coverage } of [scores.overall, ...dimensionsOf(scores)]) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(100)
          expect(range.low).toBe(score)
          expect(range.high).toBeGreaterThanOrEqual(score)
          expect(range.high).toBeLessThanOrEqual(100)
          expect(coverage).toBeGreaterThanOrEqual(0)
          expect(coverage).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('offer 125 points in each dimension, and what counts of them adds up to the score', () => {
    fc.assert(
      fc.property(anyEvidence(), (evidence) => {
        for (const { score, signals } of dimensionsOf(scoresOf(evidence))) {
          expect(signals.reduce((sum, { most }) => sum + most, 0)).toBe(125)
          const counted = signals.reduce((sum, signal) => sum + signal.counted, 0)
          expect(counted).toBeCloseTo(score, 6)
          for (const signal of signals) {
            expect(signal.counted).toBeLessThanOrEqual(signal.points)
            expect(signal.points).toBeLessThanOrEqual(signal.most)
          }
        }
      }),
    )
  })

  it('do not depend on the order of commits, repositories or pull requests', () => {
    fc.assert(
      fc.property(fullEvidence(), (evidence) => {
        const reversed: Evidence = {
          ...evidence,
          commits: mapField(evidence.commits, (list) => list.toReversed()),
          pullRequests: mapField(evidence.pullRequests, (list) => list.toReversed()),
          repositories: mapField(evidence.repositories, (list) => list.toReversed()),
        }
        expect(scoresOf(reversed)).toEqual(scoresOf(evidence))
      }),
    )
  })
})

describe('no score falls', () => {
  it.each<[string, (evidence: Evidence) => Evidence]>([
    ['one more commit', total('commits')],
    ['one more pull request', total('pullRequests')],
    ['one more review', total('reviews')],
    ['one more issue', total('issues')],
    ['one more commit in an own repository', commitsIn(`${arbitraryLogin}/repository-0`)],
    ['one more commit in a repository of others', contributedTo('commits')],
    ['one more pull request to others', contributedTo('pullRequests')],
    ['one more review for others', contributedTo('reviews')],
    ['one more issue at others', contributedTo('issues')],
    [
      'more bytes of a language',
      everyRepository((repository) => ({
        ...repository,
        languages: mapField(repository.languages, (languages) => [
          ...languages,
          { name: 'HTML', bytes: 5_000_000 },
          { name: 'Zig', bytes: 100 },
        ]),
      })),
    ],
    [
      'more paths',
      everyRepository((repository) => ({
        ...repository,
        paths: mapField(repository.paths, (paths) => [...paths, 'Cargo.toml', '.claude/']),
      })),
    ],
    [
      'more manifests',
      everyRepository((repository) => ({
        ...repository,
        manifests: mapField(repository.manifests, (manifests) => [
          ...manifests,
          { path: 'Gemfile', text: "gem 'rails'" },
        ]),
      })),
    ],
    [
      'more topics',
      everyRepository((repository) => ({ ...repository, topics: [...repository.topics, 'llm'] })),
    ],
  ])('with %s', (_, more) => {
    fc.assert(
      fc.property(anyEvidence(), (evidence) => {
        expectNoneLower(scoresOf(more(evidence)), scoresOf(evidence))
      }),
      { numRuns: 60 },
    )
  })

  it('with one more contribution on any day', () => {
    fc.assert(
      fc.property(fullEvidence(), fc.nat(366), (evidence, index) => {
        const more: Evidence = {
          ...evidence,
          calendar: mapField(evidence.calendar, ({ firstDay, counts }) => ({
            firstDay,
            counts: counts.with(index, counts[index]! + 1),
          })),
        }
        expectNoneLower(scoresOf(more), scoresOf(evidence))
      }),
    )
  })

  it('with one more commit read', () => {
    fc.assert(
      fc.property(anyEvidence(), commitIn(`${arbitraryLogin}/repository-0`), (evidence, commit) => {
        const open = changeRepositories(evidence, (repository) => ({
          ...repository,
          isFork: false,
        }))
        expectNoneLower(scoresOf(withCommits(open, commit)), scoresOf(open))
      }),
    )
  })

  it('with one more repository', () => {
    fc.assert(
      fc.property(anyEvidence(), furtherRepository(), (evidence, repository) => {
        const more: Evidence = {
          ...evidence,
          repositories: mapField(evidence.repositories, (list) => [...list, repository]),
        }
        expectNoneLower(scoresOf(more), scoresOf(evidence))
      }),
    )
  })

  it('with one more merged pull request', () => {
    fc.assert(
      fc.property(anyEvidence(), (evidence) => {
        const more: Evidence = {
          ...evidence,
          pullRequests: mapField(evidence.pullRequests, (list) => [
            ...list,
            {
              repository: 'stranger/project',
              intoOwn: false,
              createdAt: '2026-08-01T00:00:00Z',
              mergedAt: '2026-08-02T00:00:00Z',
            },
          ]),
        }
        expectNoneLower(scoresOf(more), scoresOf(evidence))
      }),
    )
  })

  it('when any set of fields becomes known', () => {
    fc.assert(
      fc.property(
        fullEvidence(),
        fc.subarray([...hideableFields]),
        fc.subarray([...hideableFields]),
        (evidence, some, others) => {
          const less = some.reduce((left, field) => hide(left, field), evidence)
          const least = others.reduce((left, field) => hide(left, field), less)
          expectNoneLower(scoresOf(less), scoresOf(least))
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('the range', () => {
  it.each(hideableFields)('still holds the true score when %s is unknown', (field) => {
    fc.assert(
      fc.property(fullEvidence(), (evidence) => {
        const whole = scoresOf(evidence)
        const part = scoresOf(hide(evidence, field))
        for (const id of dimensionIds)
          expect(part.dimensions[id].range.high, id).toBeGreaterThanOrEqual(
            whole.dimensions[id].score,
          )
      }),
      { numRuns: 60 },
    )
  })
})

describe('what is not the own work of the person', () => {
  const fork = `${arbitraryLogin}/fork-of-all`

  it('counts nothing in a fork, whatever it holds', () => {
    fc.assert(
      fc.property(fullEvidence(), furtherRepository(), commitIn(fork), (evidence, tree, commit) => {
        const withFork: Evidence = {
          ...commitsIn(fork)(withCommits(evidence, commit)),
          ownedRepositoryCount: plusOne(evidence.ownedRepositoryCount),
          repositories: mapField(evidence.repositories, (list) => [
            ...list,
            { ...tree, nameWithOwner: fork, relation: 'owned', isFork: true },
          ]),
        }
        expect(scoresOnly(withFork)).toEqual(scoresOnly(evidence))
      }),
    )
  })

  it.each([
    ['by somebody else', { name: 'Grace', email: 'grace@example.invalid', login: 'grace' }],
    [
      'by a bot',
      {
        name: 'dependabot[bot]',
        email: '49699333+dependabot[bot]@users.noreply.github.com',
        login: null,
      },
    ],
  ])('counts nothing in a commit %s', (_, author) => {
    fc.assert(
      fc.property(fullEvidence(), commitIn('acme/project'), (evidence, commit) => {
        const more = withCommits(evidence, { ...commit, author })
        expect(scoresOnly(more)).toEqual(scoresOnly(evidence))
      }),
    )
  })

  it.each(['1970-01-01T00:00:00Z', '2026-08-25T00:00:00Z', '9999-12-31T00:00:00Z'])(
    'counts nothing in commits and pull requests dated %s',
    (date) => {
      fc.assert(
        fc.property(fullEvidence(), commitIn('acme/project'), (evidence, commit) => {
          const more: Evidence = {
            ...withCommits(evidence, { ...commit, authoredAt: date }),
            pullRequests: mapField(evidence.pullRequests, (list) => [
              ...list,
              { repository: 'acme/project', intoOwn: false, createdAt: date, mergedAt: date },
            ]),
          }
          expect(scoresOnly(more)).toEqual(scoresOnly(evidence))
        }),
      )
    },
  )
})

/** Only what counts: the words around it may say that more was read. */
function scoresOnly(evidence: Evidence) {
  return dimensionsOf(scoresOf(evidence)).map(({ id, score, signals }) => ({
    id,
    score,
    values: signals.map(({ value, counted }) => ({ value, counted })),
  }))
}

describe('the same person seen through REST', () => {
  it('never scores higher than through GraphQL', () => {
    fc.assert(
      fc.property(fullEvidence(), (evidence) => {
        expectNoneLower(scoresOf(evidence), scoresOf(asRestTells(evidence)))
      }),
    )
  })
})

/** Without a token: no calendar, no counts of contributions, the newest commits, no manifests. */
function asRestTells(evidence: Evidence): Evidence {
  const hidden = hideableFields.filter(
    (field) =>
      field === 'calendar' ||
      field === 'activeYears' ||
      field.startsWith('totals') ||
      field === 'repository.languages' ||
      field === 'repository.manifests',
  )
  const left = hidden.reduce((less, field) => hide(less, field, 'needs-token'), evidence)
  return {
    ...left,
    commits: mapField(left.commits, (commits) => commits.slice(0, 5)),
    repositories: mapField(left.repositories, (list) =>
      list.filter(({ relation }) => relation === 'owned'),
    ),
  }
}
