import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  arbitraryAsOf as asOf,
  arbitraryLogin,
  commitIn,
  fullEvidence,
  furtherRepository,
} from '../evidence/arbitrary.ts'
import { hide } from '../evidence/hide.ts'
import { type Evidence, mapField } from '../evidence/index.ts'
import { contributedTo, plusOne, withCommits } from '../evidence/raise.ts'
import { dimensionIds } from './scorecard.ts'
import { scoreEvidence } from './scores.ts'

/** Only what counts: the words around it may say that more was read. */
function scoresOnly(evidence: Evidence) {
  const { dimensions } = scoreEvidence(evidence, asOf)
  return dimensionIds.map((id) => ({
    id,
    score: dimensions[id].score,
    values: dimensions[id].signals.map(({ value, counted }) => ({ value, counted })),
  }))
}

describe('what is not the own work of the person', () => {
  const fork = `${arbitraryLogin}/fork-of-all`

  it('counts nothing in a fork, whatever it holds', () => {
    fc.assert(
      fc.property(fullEvidence(), furtherRepository(), commitIn(fork), (evidence, tree, commit) => {
        const withFork: Evidence = {
          ...contributedTo('commits', fork)(withCommits(evidence, commit)),
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

  it('counts no pull requests into own forks, nor into own repositories that may be forks', () => {
    const pullRequest = {
      repository: fork,
      intoOwn: true,
      createdAt: '2026-08-01T00:00:00Z',
      mergedAt: '2026-08-02T00:00:00Z',
    }
    fc.assert(
      fc.property(fullEvidence(), furtherRepository(), (evidence, tree) => {
        const bare = hide(evidence, 'totals.pullRequests')
        const withPullRequests: Evidence = {
          ...bare,
          pullRequests: mapField(bare.pullRequests, (list) => [
            ...list,
            ...Array.from({ length: 60 }, () => pullRequest),
          ]),
        }
        const withFork = (of: Evidence): Evidence => ({
          ...of,
          ownedRepositoryCount: plusOne(of.ownedRepositoryCount),
          repositories: mapField(of.repositories, (list) => [
            ...list,
            { ...tree, nameWithOwner: fork, relation: 'owned', isFork: true },
          ]),
        })
        expect(scoresOnly(withFork(withPullRequests))).toEqual(scoresOnly(withFork(bare)))
        expect(scoresOnly(withPullRequests)).toEqual(scoresOnly(bare))
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
