import { describe, expect, it } from 'vitest'
import { known, unknown, type Evidence } from '../../../shared/evidence/index.ts'
import { knownEvidence } from '../../../shared/evidence/known-evidence.ts'
import { hasFailed } from './has-failed.ts'

const at = '2026-08-23T12:00:00Z'
const evidence = knownEvidence({
  repositories: [{ nameWithOwner: 'ada/one' }, { nameWithOwner: 'ada/two' }],
})
const having = (more: Partial<Evidence>) => hasFailed({ ...evidence, ...more })

describe('a reading', () => {
  it('has not failed where all is known', () => {
    expect(having({})).toBe(false)
  })

  it.each(['resource-limits', 'rate-limited', 'timed-out', 'upstream-failed'] as const)(
    'has failed where something is missing for a reason that passes: %s',
    (reason) => {
      expect(having({ calendar: unknown(reason) })).toBe(true)
      expect(having({ commits: known([], 'graphql', at, [{ count: 1, reason }]) })).toBe(true)
    },
  )

  it.each(['not-applicable', 'needs-token', 'not-read', 'unreadable'] as const)(
    'has not failed where another one would bring no more: %s',
    (reason) => {
      expect(having({ calendar: unknown(reason) })).toBe(false)
      expect(having({ repositories: known([], 'graphql', at, [{ count: 1, reason }]) })).toBe(false)
    },
  )

  it('has failed where a part is refused while others are given, not where all of it is', () => {
    const forbidden = unknown('forbidden')
    const part = known([], 'graphql', at, [{ count: 1, reason: 'forbidden' }])
    expect(having({ commits: part })).toBe(true)
    expect(having({ commits: forbidden, activeYears: forbidden })).toBe(false)

    const withPaths = (...paths: (typeof forbidden)[]) =>
      knownEvidence({
        repositories: ['ada/one', 'ada/two'].map((nameWithOwner, index) => ({
          nameWithOwner,
          ...(paths[index] && { paths: paths[index] }),
        })),
      })
    expect(hasFailed(withPaths(forbidden))).toBe(true)
    expect(hasFailed(withPaths(forbidden, forbidden))).toBe(false)
  })

  it('of an organisation fails with its repositories alone', () => {
    const organization = { ...evidence.subject, kind: 'organization' } as const
    const field = unknown('upstream-failed')
    expect(having({ subject: organization, calendar: field, commits: field })).toBe(false)
    expect(having({ subject: organization, repositories: field })).toBe(true)
    expect(having({ subject: organization, ownedRepositoryCount: field })).toBe(true)
  })
})
