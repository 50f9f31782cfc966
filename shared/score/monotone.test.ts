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
import { type Evidence, type Field, mapField, type Repository } from '../evidence/index.ts'
import { contributedTo, everyRepository, total, withCommits } from '../evidence/raise.ts'
import { expectNoneLower } from './expect-none-lower.ts'
import { scoreEvidence } from './scores.ts'

const scoresOf = (evidence: Evidence) => scoreEvidence(evidence, asOf)

describe('no score falls', () => {
  it.each<[string, (evidence: Evidence) => Evidence]>([
    ['one more commit', total('commits')],
    ['one more pull request', total('pullRequests')],
    ['one more review', total('reviews')],
    ['one more issue', total('issues')],
    [
      'one more commit in an own repository',
      contributedTo('commits', `${arbitraryLogin}/repository-0`),
    ],
    ['one more commit in a repository of others', contributedTo('commits', 'stranger/project')],
    ['one more pull request to others', contributedTo('pullRequests', 'stranger/project')],
    ['one more review for others', contributedTo('reviews', 'stranger/project')],
    ['one more issue at others', contributedTo('issues', 'stranger/project')],
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

  it('where a calendar and a list of repositories that were floors turn out to be whole', () => {
    fc.assert(
      fc.property(anyEvidence(), (evidence) => {
        const { calendar, totalsByRepository } = evidence
        const floor = <Value>(field: Field<Value>): Field<Value> =>
          field.known ? { ...field, missing: [{ count: null, reason: 'not-in-clone' }] } : field
        const less: Evidence = {
          ...evidence,
          calendar: floor(calendar),
          totalsByRepository: { ...totalsByRepository, commits: floor(totalsByRepository.commits) },
        }
        const [scores, scoresOfLess] = [scoresOf(evidence), scoresOf(less)]
        expectNoneLower(scores, scoresOfLess)
        expect(scoresOfLess.overall.coverage).toBeLessThanOrEqual(scores.overall.coverage)
      }),
      { numRuns: 60 },
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

  it('with repositories repeated, of which less is known, wherever they stand', () => {
    fc.assert(
      fc.property(anyEvidence(), (evidence) => {
        const parts = ['repository.languages', 'repository.paths', 'repository.manifests'] as const
        const less = parts.reduce((left, field) => hide(left, field), evidence).repositories
        const contributed = less.known
          ? less.value.map((repository) => ({ ...repository, relation: 'contributed' as const }))
          : []
        const withRepeats = (
          join: (list: Repository[], repeated: Repository[]) => Repository[],
        ): Evidence => ({
          ...evidence,
          repositories: mapField(evidence.repositories, (list) => join(list, contributed)),
        })
        const before = scoresOf(withRepeats((list, repeated) => [...repeated, ...list]))
        const after = scoresOf(withRepeats((list, repeated) => [...list, ...repeated]))
        expect(before).toEqual(after)
        expectNoneLower(after, scoresOf(evidence))
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
