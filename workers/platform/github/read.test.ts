import { describe, expect, it } from 'vitest'
import { loadFacts } from '../../../dev/facts/index.ts'
import { createGitHubStandIn, type FaultRequest } from '../../../dev/github/index.ts'
import {
  evidenceSchema,
  unknown,
  type Evidence,
  type UnknownReason,
} from '../../../shared/evidence/index.ts'
import { gapsIn } from '../../../shared/score/unseen.ts'
import {
  createMeter,
  createTokenPool,
  GitHubFailure,
  healthyCallsAtFirst,
  readGitHub,
  type ReadUrgency,
} from './index.ts'

const developers = loadFacts('dev/samples/developers')

type Faults = Omit<FaultRequest, 'login'>[]

/** Reads a sample while GitHub has these faults. */
async function read(login: string, faults: Faults, tokens = ['one', 'two']) {
  const standIn = createGitHubStandIn({ developers })
  for (const fault of faults) standIn.control.addFault({ login, ...fault })
  const now = () => Date.now()
  const meter = createMeter(healthyCallsAtFirst, now)
  const sources = tokens.map((id) => ({ id, token: async () => id }))
  const pool = createTokenPool(sources, now)
  const events = readGitHub({
    login,
    asOf: new Date(developers.asOf(login)!),
    apiUrl: 'https://api.github.com',
    fetch: standIn.fetch,
    pool,
    meter,
    now,
  })
  for await (const event of events) {
    if (event.kind === 'final') return { evidence: event.evidence, meter, pool }
  }
  throw new Error('no final evidence')
}

/** Reads a sample over tokens of which so little is left; what it ends with, and what it cost. */
async function readNearlySpent(urgency: ReadUrgency, remaining: number, tokens = ['one', 'two']) {
  const standIn = createGitHubStandIn({ developers })
  const now = () => Date.now()
  const pool = createTokenPool(
    tokens.map((id) => ({ id, token: async () => id })),
    now,
  )
  const resetAt = now() / 1000 + 600
  for (const id of tokens) pool.observe(id, { limit: 5000, remaining, resetAt })
  const events = readGitHub({
    login: 'ada-atlas',
    asOf: new Date(developers.asOf('ada-atlas')!),
    apiUrl: 'https://api.github.com',
    fetch: standIn.fetch,
    pool,
    urgency,
    meter: createMeter(healthyCallsAtFirst, now),
    now,
  })
  let ending: string = 'none'
  try {
    for await (const event of events) ending = event.kind
  } catch (error) {
    ending = error instanceof GitHubFailure ? error.kind : 'another error'
  }
  return { ending, calls: standIn.control.requests().length }
}

const pathsOf = ({ repositories }: Evidence) =>
  repositories.known ? repositories.value.map(({ paths }) => paths) : []

const manifestsOf = ({ repositories }: Evidence) =>
  repositories.known ? repositories.value.map(({ manifests }) => manifests) : []

const onceInSecondRound = { afterRequests: 1, times: 1 }

describe('reading GitHub', () => {
  it.each(developers.logins)('gives evidence of the published form for %s', async (login) => {
    const { evidence } = await read(login, [])
    expect(evidenceSchema.safeParse(evidence).error).toBeUndefined()
  })

  it('gives poorer evidence of the same form without a token', async () => {
    const { evidence } = await read('ada-atlas', [], [])
    expect(evidenceSchema.safeParse(evidence).error).toBeUndefined()
    expect(evidence.calendar).toEqual({ known: false, reason: 'needs-token' })
  })

  it('reads an organisation and its repositories in one request', async () => {
    const { evidence, meter } = await read('lantern-works', [])
    const { subject, repositories, ownedRepositoryCount } = evidence
    expect(meter.calls).toBe(1)
    expect(subject).toMatchObject({ kind: 'organization', createdAt: { known: true } })
    expect(ownedRepositoryCount).toMatchObject({ known: true, value: 6 })
    expect(repositories.known && repositories.value.map(({ relation }) => relation)).toEqual(
      Array.from({ length: 6 }, () => 'owned'),
    )
  })

  it.each<[string, string, string[], UnknownReason]>([
    ['an organisation', 'lantern-works', ['one'], 'not-applicable'],
    ['an organisation, without a token', 'lantern-works', [], 'not-applicable'],
    ['a bot', 'tidy-bot[bot]', ['one'], 'not-read'],
  ])('takes what %s has not for no failure and no refusal', async (_, login, tokens, written) => {
    const { evidence } = await read(login, [], tokens)
    const { calendar, totals, totalsByRepository, activeYears, pullRequests, commits } = evidence
    const contributions = [
      calendar,
      activeYears,
      ...Object.values(totals),
      ...Object.values(totalsByRepository),
    ]
    for (const field of contributions) expect(field).toEqual(unknown('not-applicable'))
    for (const field of [pullRequests, commits]) expect(field).toEqual(unknown(written))
    const reasons = new Set(gapsIn(evidence).map(({ reason }) => reason))
    expect(reasons).toEqual(new Set(['not-applicable', 'not-read']))
  })

  it('keeps what else is known of an organisation whose repositories are refused', async () => {
    const { evidence } = await read('lantern-works', [
      { fault: 'forbidden-field', field: 'repositories' },
    ])
    expect(evidence.repositories).toEqual({ known: false, reason: 'forbidden' })
    expect(evidence.ownedRepositoryCount).toEqual({ known: false, reason: 'forbidden' })
    expect(evidence.subject).toMatchObject({
      kind: 'organization',
      name: { value: 'Lantern Works' },
      avatarUrl: { known: true },
    })
  })

  it('never takes a refused file for one that is not there', async () => {
    const { evidence } = await read('ada-atlas', [{ fault: 'forbidden-field', field: 'object' }])
    expect(pathsOf(evidence).filter((paths) => paths.known)).toEqual([])
  })

  it('never takes a refused branch for one without commits', async () => {
    const { evidence } = await read('ada-atlas', [
      { fault: 'forbidden-field', field: 'defaultBranchRef' },
    ])
    expect(evidence.commits).toEqual({ known: false, reason: 'forbidden' })
  })

  it.each([
    ['resource-limits', [{ fault: 'resource-limits', field: 'history', ...onceInSecondRound }]],
    ['forbidden', [{ fault: 'forbidden-field', field: 'history', ...onceInSecondRound }]],
    ['forbidden', [{ fault: 'forbidden-field', field: 'defaultBranchRef', ...onceInSecondRound }]],
    ['upstream-failed', [{ fault: 'server-error', afterRequests: 1, times: 2 }]],
    ['upstream-failed', [{ fault: 'server-error', afterRequests: 1, times: 3 }]],
  ] satisfies [string, Faults][])(
    'says of how many repositories not all commits could be read: %s, %j',
    async (reason, faults) => {
      const { evidence: healthy } = await read('mosaic-mona', [])
      const { evidence } = await read('mosaic-mona', faults)
      const { commits } = evidence
      if (!commits.known || !healthy.commits.known) throw new Error('no commits')
      expect(healthy.commits.missing).toBeUndefined()
      expect(commits.value.length).toBeGreaterThan(0)
      expect(commits.value.length).toBeLessThan(healthy.commits.value.length)
      expect(commits.missing).toEqual([{ count: expect.any(Number), reason }])
      expect(evidenceSchema.safeParse(evidence).error).toBeUndefined()
    },
  )

  it('says how many repositories of a long list it could not read', async () => {
    const { evidence: healthy } = await read('hana-hundreds', [])
    expect(healthy.repositories).not.toHaveProperty('missing')
    for (const [reason, fault] of [
      ['upstream-failed', { fault: 'bad-gateway-html', afterRequests: 3 }],
      ['forbidden', { fault: 'forbidden-field', field: 'repositories', afterRequests: 1 }],
    ] satisfies [string, Faults[number]][]) {
      const { evidence } = await read('hana-hundreds', [fault])
      const { repositories } = evidence
      expect(repositories).toMatchObject({ known: true, missing: [{ count: 30, reason }] })
    }
  })

  it('does not take a token that died between the rounds for there being none', async () => {
    const fault = { fault: 'bad-credentials', afterRequests: 1 } as const
    const { evidence } = await read('mosaic-mona', [fault])
    expect(evidence.commits).toEqual({ known: false, reason: 'upstream-failed' })
    expect(pathsOf(evidence)).toContainEqual({ known: false, reason: 'upstream-failed' })
  })

  it('knows no commits where it knows none of the repositories that they would be in', async () => {
    const { evidence } = await read('mosaic-mona', [
      { fault: 'forbidden-field', field: 'repositories' },
    ])
    expect(evidence.commits).toEqual({ known: false, reason: 'forbidden' })
  })

  it('says when it was its own allowance of requests that was spent', async () => {
    const { evidence } = await read('mosaic-mona', [{ fault: 'resource-limits', windowDays: 100 }])
    expect(evidence.commits).toEqual({ known: false, reason: 'rate-limited' })
  })

  it('never takes commits without a date, or folders without entries, for none', async () => {
    const { evidence: undated } = await read('mosaic-mona', [
      { fault: 'null-in-non-null', field: 'date' },
    ])
    expect(undated.commits).toEqual({ known: false, reason: 'upstream-failed' })
    const { evidence: unlisted } = await read('mosaic-mona', [
      { fault: 'null-in-non-null', field: 'entries' },
    ])
    expect(pathsOf(unlisted).filter((paths) => paths.known)).toEqual([])
  })

  it('takes a manifest that holds no text for what it is, not for a failure', async () => {
    const { evidence } = await read('hana-hundreds', [])
    const unreadable = manifestsOf(evidence).filter(
      (manifests) => !manifests.known && manifests.reason === 'unreadable',
    )
    expect(unreadable).toHaveLength(1)
  })

  it('loses the languages alone where they are refused', async () => {
    const { evidence } = await read('ada-atlas', [{ fault: 'forbidden-field', field: 'languages' }])
    const { repositories } = evidence
    expect(repositories.known && repositories.value.length).toBeGreaterThan(0)
    expect(
      repositories.known && repositories.value.every(({ languages }) => !languages.known),
    ).toBe(true)
    expect(evidence.totals.commits.known).toBe(true)
  })

  it('sets a token aside that must pause, for other scans too', async () => {
    const { pool } = await read('ada-atlas', [{ fault: 'secondary-403', times: 1 }])
    const paused = pool.states().filter(({ quarantinedUntil }) => quarantinedUntil !== null)
    expect(paused).toHaveLength(1)
  })

  it('gives a budget that is nearly spent to who asks, then to logins never read, then to old ones', async () => {
    const putOff = { ending: 'reserved', calls: 0 }
    expect((await readNearlySpent('refresh', 1501)).ending).toBe('final')
    expect(await readNearlySpent('refresh', 1500)).toEqual(putOff)
    expect((await readNearlySpent('embed', 1001)).ending).toBe('final')
    expect(await readNearlySpent('embed', 1000)).toEqual(putOff)
    expect((await readNearlySpent('visitor', 501)).ending).toBe('final')
  })

  it('renews without a token where there never was one', async () => {
    expect((await readNearlySpent('refresh', 0, [])).ending).toBe('final')
  })

  it('falls back to what anyone may read when every token is refused', async () => {
    const { evidence, pool } = await read('ada-atlas', [{ fault: 'bad-credentials', times: 2 }])
    expect(evidence.totals.commits).toMatchObject({ known: true, source: 'rest' })
    expect(pool.states().every(({ quarantinedUntil }) => quarantinedUntil !== null)).toBe(true)
  })
})
