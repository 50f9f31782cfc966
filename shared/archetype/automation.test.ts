import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unknown, type Commit, type Evidence, type Repository } from '../evidence/index.ts'
import { type Facts, knownEvidence } from '../evidence/known-evidence.ts'
import { automationOf } from './automation.ts'
import { isWrittenByTool } from './tool-messages.ts'

const day = 86_400_000
const start = Date.parse('2026-01-05T03:17:00Z')
const inUtc = (at: number) => new Date(at).toISOString().replace('.000Z', '+00:00')

type Write = (index: number) => Pick<Commit, 'message' | 'authoredAt'>

/** An account that did nothing this year but commit to one repository of an organisation. */
const account = (commits: number, write: Write, facts: Facts = {}): Evidence =>
  knownEvidence({
    login: 'ada',
    commits: Array.from({ length: commits }, (_, index) => ({
      repository: 'acme/app',
      ...write(index),
    })),
    ...facts,
  })

const release: Write = (index) => ({
  message: `chore(release): 1.${index}.0 [skip ci]\n\n### Features`,
  authoredAt: inUtc(start + index * 2.3 * day),
})
const dailyExport: Write = (index) => ({
  message: `Export of ${inUtc(start + index * day).slice(0, 10)}: ${index * 7} rows`,
  authoredAt: inUtc(start + index * day + (index % 9) * 60_000),
})
const code: Partial<Repository> & { nameWithOwner: string } = {
  nameWithOwner: 'ada/parser',
  primaryLanguage: 'Go',
}

describe('an account is run by automation', () => {
  it('whose commits are all releases of a build server', () => {
    expect(automationOf(account(40, release))?.text).toMatch(
      /^40 of 40 commits read are messages of/,
    )
  })

  it('whose commits are all updates by a dependency tool', () => {
    const updates = [
      'Bump lodash from 4.17.20 to 4.17.21',
      'build(deps): bump actions/checkout from 4 to 5 in /docs (#12)',
      'chore(deps): update dependency eslint to v9.1.0',
      'Update postgres Docker tag to v18',
    ]
    const write: Write = (index) => ({ ...release(index), message: updates[index % 4]! })
    expect(automationOf(account(40, write))).not.toBeNull()
  })

  it('whose commits come by the same template at the same minutes, day and night of the week', () => {
    expect(automationOf(account(60, dailyExport))?.text).toMatch(/at the same minutes/)
  })
})

const wordsOfPeople = fc.constantFrom(
  'update',
  'wip',
  'fix',
  'Update README.md',
  'Add files via upload',
  'Day 12',
  'Solve problem 13',
  'v1.3.0',
  'bump version',
  'chore(release): 1.2.0',
  'Release notes: thoughts on the year',
  'Publish essay on Rome',
  'docs: sync chapter about bread',
  'vault backup: 2026-01-05 12:30:01',
  'Site updated: 2026-01-05 12:30:01',
  'Translated using Weblate (Polish)',
  'Bump deps',
  'Automatically close the menu',
)
const offsets = fc.constantFrom('Z', '+00:00', '+01:00', '-05:00')

/** Somebody with one or a few things to say, at any time of the day, on a clock that may be UTC. */
const personCommits = fc
  .tuple(
    fc.uniqueArray(wordsOfPeople, { minLength: 1, maxLength: 3 }),
    offsets,
    fc.array(fc.tuple(fc.nat(364 * 24 * 60), fc.nat()), { minLength: 20, maxLength: 120 }),
  )
  .map(([words, offset, moments]) =>
    moments.map(([minute, pick]) => ({
      repository: 'acme/app',
      message: words[pick % words.length]!,
      authoredAt: `${new Date(start + minute * 60_000).toISOString().slice(0, 19)}${offset}`,
    })),
  )

describe('a person is never called automation', () => {
  it('for short or repeated messages, on whatever clock', () => {
    fc.assert(
      fc.property(personCommits, (commits) => {
        const minutes = new Set(commits.map(({ authoredAt }) => authoredAt.slice(14, 16)))
        fc.pre(minutes.size > 15)
        expect(automationOf(knownEvidence({ login: 'ada', commits }))).toBeNull()
      }),
    )
  })

  it('by messages that people write by hand', () => {
    fc.assert(fc.property(wordsOfPeople, (words) => !isWrittenByTool(words)))
  })

  it.each<[string, Facts]>([
    ['reviews', { totals: { reviews: 2 } }],
    ['opens issues', { totals: { issues: 2 } }],
    ['has code of their own beside what a script commits to', { repositories: [code] }],
  ])('who %s', (_, facts) => {
    expect(automationOf(account(40, release, facts))).toBeNull()
    expect(automationOf(account(60, dailyExport, facts))).toBeNull()
  })

  it('who opens pull requests beside a daily script', () => {
    expect(automationOf(account(60, dailyExport, { totals: { pullRequests: 9 } }))).toBeNull()
  })

  it('who makes their releases on their own clock', () => {
    const write: Write = (index) => ({
      ...release(index),
      authoredAt: release(index).authoredAt.replace('+00:00', index ? '+00:00' : '+01:00'),
    })
    expect(automationOf(account(40, write))).toBeNull()
  })

  it('who writes something of their own now and then', () => {
    const write: Write = (index) => ({
      ...release(index),
      ...(index % 15 === 0 && { message: 'Explain the options' }),
    })
    expect(automationOf(account(45, write))).toBeNull()
  })

  it('who keeps a diary at the end of each working day', () => {
    const write: Write = (index) => ({
      ...dailyExport(index),
      authoredAt: inUtc(start + (Math.floor(index / 5) * 7 + (index % 5)) * day),
    })
    expect(automationOf(account(60, write))).toBeNull()
  })

  it.each<[string, (evidence: Evidence) => Evidence]>([
    ['reviews', (e) => ({ ...e, totals: { ...e.totals, reviews: unknown('forbidden') } })],
    ['issues', (e) => ({ ...e, totals: { ...e.totals, issues: unknown('forbidden') } })],
    ['repositories', (e) => ({ ...e, repositories: unknown('timed-out') })],
    ['commits', (e) => ({ ...e, commits: unknown('timed-out') })],
  ])('while the %s are unknown', (_, hideThem) => {
    expect(automationOf(hideThem(account(40, release)))).toBeNull()
    expect(automationOf(hideThem(account(60, dailyExport)))).toBeNull()
  })

  it('by a script alone, while the pull requests are unknown', () => {
    const evidence = account(60, dailyExport)
    const totals = { ...evidence.totals, pullRequests: unknown('forbidden') }
    expect(automationOf({ ...evidence, totals })).toBeNull()
  })
})

describe('own repositories', () => {
  it('speak for nobody where the script itself commits to them, or they hold no code', () => {
    const repositories = [code, { nameWithOwner: 'ada/rows' }]
    const facts = { repositories, commitsIn: { 'ada/parser': 60 } }
    expect(automationOf(account(60, dailyExport, facts))).not.toBeNull()
  })
})
