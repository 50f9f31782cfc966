import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryAsOf, fullEvidence, furtherRepository } from '../evidence/arbitrary.ts'
import { known, unknown, type Evidence, type Repository } from '../evidence/index.ts'
import { dayMilliseconds } from './days.ts'
import { organizationOf } from './organization.ts'

const daysBefore = (days: number) =>
  new Date(arbitraryAsOf.getTime() - days * dayMilliseconds).toISOString()

/** An organisation with these repositories; `unread` more are counted and not listed. */
const organization = (repositories: readonly Repository[], unread = 0) =>
  fullEvidence().map((evidence): Evidence => {
    const at = evidence.asOf
    return {
      ...evidence,
      subject: { ...evidence.subject, kind: 'organization' },
      repositories: known([...repositories], 'graphql', at),
      ownedRepositoryCount: known(repositories.length + unread, 'graphql', at),
    }
  })

const anyRepository = fc
  .tuple(furtherRepository(), fc.boolean(), fc.nat(400), fc.boolean())
  .map(([repository, isFork, daysAgo, isLicensed]): Repository => ({
    ...repository,
    relation: 'owned',
    isFork,
    pushedAt: daysBefore(daysAgo),
    license: isLicensed ? 'Apache-2.0' : null,
  }))
const anyOrganization = fc
  .tuple(fc.array(anyRepository, { maxLength: 8 }), fc.nat(300))
  .chain(([repositories, unread]) => organization(repositories, unread))

const factsOf = (repositories: readonly Repository[], unread = 0) =>
  organizationOf(fc.sample(organization(repositories, unread), 1)[0]!)

const [example] = fc.sample(anyRepository, 1)
const standalone: Repository = {
  ...example!,
  isFork: false,
  license: 'MIT',
  pushedAt: daysBefore(1),
}
const fork: Repository = { ...standalone, isFork: true }

describe('the facts of an organisation', () => {
  it('are in proportion, whatever it owns', () => {
    fc.assert(
      fc.property(anyOrganization, (evidence) => {
        const { repositories, read, active, licensed } = organizationOf(evidence)!
        expect(active).toBeLessThanOrEqual(read)
        expect(read).toBeLessThanOrEqual(repositories)
        if (read === 0) expect(licensed).toBeNull()
        else expect(licensed! >= 0 && licensed! <= 1).toBe(true)
      }),
    )
  })

  it('do not count forks', () => {
    expect(factsOf([standalone, fork, fork], 2)).toMatchObject({
      repositories: 3,
      read: 1,
      active: 1,
      licensed: 1,
    })
  })

  it('count as active what was pushed to in the 90 days before', () => {
    const pushed = [0, 90, 91, 400].map((days) => ({ ...standalone, pushedAt: daysBefore(days) }))
    expect(factsOf(pushed)!.active).toBe(2)
    expect(factsOf([{ ...standalone, pushedAt: null }])!.active).toBe(0)
  })

  it('tell the share with a licence, and nothing where there is nothing to license', () => {
    const unlicensed = { ...standalone, license: null }
    expect(factsOf([standalone, standalone, standalone, unlicensed])!.licensed).toBe(0.75)
    expect(factsOf([fork])!.licensed).toBeNull()
  })

  it('tell the day it was made', () => {
    expect(factsOf([])!.since).toBe('2019-05-01')
  })

  it('are unknown where its repositories or their number are', () => {
    fc.assert(
      fc.property(anyOrganization, (evidence) => {
        const field = unknown('forbidden')
        expect(organizationOf({ ...evidence, repositories: field })).toBeNull()
        expect(organizationOf({ ...evidence, ownedRepositoryCount: field })).toBeNull()
      }),
    )
  })

  it('are none for a person', () => {
    fc.assert(
      fc.property(fullEvidence(), (evidence) => {
        expect(organizationOf(evidence)).toBeNull()
      }),
    )
  })
})
