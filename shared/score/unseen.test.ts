import { describe, expect, it } from 'vitest'
import { known, unknown, type Evidence } from '../evidence/index.ts'
import { knownEvidence, told } from '../evidence/known-evidence.ts'
import { unseenIn } from './unseen.ts'

const at = '2026-08-23T12:00:00Z'
const evidence = knownEvidence({ repositories: [{ nameWithOwner: 'ada/engine' }] })
const linesOf = (more: Partial<Evidence>) =>
  unseenIn({ ...evidence, ...more }).map(({ what, reason }) => `${what}: ${reason}`)

describe('what could not be seen', () => {
  it('is nothing where all is known', () => {
    expect(linesOf({})).toEqual([])
  })

  it('is told of a list of which only a part is known', () => {
    const commits = known([], 'graphql', at, [{ count: 2, reason: 'resource-limits' }])
    const repositories = known([], 'graphql', at, [{ count: 1, reason: 'timed-out' }])
    const pullRequests = known([], 'graphql', at, [{ count: 3, reason: 'forbidden' }])
    expect(linesOf({ commits, repositories, pullRequests })).toEqual([
      '3 further pull requests: forbidden',
      '1 further repository: timed-out',
      'commits of 2 repositories: resource-limits',
    ])
  })

  it('has no number where nobody knows how much it is', () => {
    const repositories = known([], 'graphql', at, [{ count: null, reason: 'forbidden' }])
    const commits = known([], 'graphql', at, [{ count: null, reason: 'forbidden' }])
    expect(linesOf({ commits, repositories })).toEqual([
      'further repositories: forbidden',
      'commits of some repositories: forbidden',
    ])
  })

  it('counts repositories by what is missing of them, wholly or in part', () => {
    const { repositories } = knownEvidence({
      repositories: [
        { nameWithOwner: 'ada/one', paths: unknown('timed-out') },
        {
          nameWithOwner: 'ada/two',
          paths: known([], 'graphql', at, [{ count: 2, reason: 'timed-out' }]),
          manifests: unknown('unreadable'),
        },
        { nameWithOwner: 'ada/fork', isFork: true, paths: unknown('timed-out') },
        { nameWithOwner: 'ada/three', languages: told([]) },
      ],
    })
    expect(linesOf({ repositories })).toEqual([
      'files of 2 repositories: timed-out',
      'dependencies of 1 repository: unreadable',
    ])
  })
})
