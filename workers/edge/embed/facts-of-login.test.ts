import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { exampleFacts } from '../../../shared/embed/example-facts.ts'
import { unknown, type Evidence } from '../../../shared/evidence/index.ts'
import { knownEvidence } from '../../../shared/evidence/known-evidence.ts'
import { buildScorecard } from '../../../shared/score/build.ts'
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import { PhantomError, type ErrorCode } from '../../platform/errors/index.ts'
import type { StoredScan } from '../scan/index.ts'
import { toStoredScan } from '../scan/stored-scan.ts'
import { factsOfLogin, type EmbedReading } from './facts-of-login.ts'
import type { LastGood } from './last-good.ts'

const start = Date.parse('2026-11-21T12:00:00Z')
const minute = 60_000
const hour = 60 * minute
const deadline = 4000

const evidence: Evidence = { ...knownEvidence({}), asOf: new Date(start).toISOString() }
const nothing = unknown('not-read')
const withoutMost = { ...evidence, calendar: nothing, repositories: nothing, commits: nothing }
const scorecardOf = (read: Evidence) => ({
  ...buildScorecard(read, { stage: 'final' }),
  unseen: [],
})
const scorecard = scorecardOf(evidence)
const newScan = (): Promise<StoredScan> => toStoredScan(scorecard, Date.now())
const poorScan = () => toStoredScan(scorecardOf(withoutMost), Date.now())

/** A store in memory, and readings that answer as they are told. */
function world(answer: () => Promise<StoredScan | null>, provisional: Scorecard | null = null) {
  const kept = new Map<string, LastGood>()
  const deferred: Promise<unknown>[] = []
  const scan = vi.fn(async (_: string, onProvisional: (card: Scorecard) => void) => {
    if (provisional) onProvisional(provisional)
    const scanned = await answer()
    if (!scanned) throw new PhantomError('upstream_unavailable')
    return { scan: scanned, isNew: true }
  })
  const scanAgain = vi.fn(answer)
  const reading: EmbedReading = {
    now: () => Date.now(),
    freshMilliseconds: 4 * hour,
    copies: {
      get: async (login) => kept.get(login) ?? null,
      put: async (login, copy) => kept.set(login, copy).has(login),
      forget: async (login) => void kept.delete(login),
    },
    scan,
    scanAgain,
    defer: (work) => void deferred.push(work.catch(() => undefined)),
  }
  const ask = async () => {
    const outcome = await factsOfLogin(reading, 'ada', deadline)
    await Promise.all(deferred.splice(0))
    return outcome
  }
  return { kept, reading, scan, scanAgain, ask }
}

const failing = (code: ErrorCode) => () => Promise.reject(new PhantomError(code))

beforeEach(() => void vi.useFakeTimers({ now: start }))
afterEach(() => void vi.useRealTimers())

describe('the facts of a login', () => {
  it('are read once, and kept for all embeds of the next hours', async () => {
    const { ask, scan, scanAgain } = world(newScan)
    expect(await ask()).toMatchObject({ kind: 'facts', state: 'new', freshSeconds: 4 * 3600 })
    vi.setSystemTime(start + 3 * hour)
    expect(await ask()).toMatchObject({ kind: 'facts', state: 'stored', freshSeconds: 3600 })
    expect([scan.mock.calls.length, scanAgain.mock.calls.length]).toEqual([1, 0])
  })

  it('are shown when they are old, and renewed behind the answer', async () => {
    const { ask, scan } = world(newScan)
    await ask()
    vi.setSystemTime(start + 5 * hour)
    expect(await ask()).toMatchObject({ state: 'stale', ageSeconds: 5 * 3600 })
    expect(await ask()).toMatchObject({ state: 'stored', ageSeconds: 0 })
    expect(scan).toHaveBeenCalledTimes(1)
  })

  it('stay the last good ones while reading fails, which is tried every ten minutes', async () => {
    let answer: () => Promise<StoredScan | null> = newScan
    const { ask, scanAgain } = world(() => answer())
    await ask()
    answer = failing('upstream_unavailable')
    vi.setSystemTime(start + 5 * hour)
    expect(await ask()).toMatchObject({ kind: 'facts', state: 'stale' })
    expect(await ask()).toMatchObject({ kind: 'facts', state: 'last-good', ageSeconds: 5 * 3600 })
    vi.setSystemTime(start + 5 * hour + 9 * minute)
    expect(await ask()).toMatchObject({ state: 'last-good' })
    expect(scanAgain).toHaveBeenCalledTimes(1)
    vi.setSystemTime(start + 5 * hour + 10 * minute)
    await ask()
    expect(scanAgain).toHaveBeenCalledTimes(2)
  })

  it('are never replaced by a notice while there is a copy, whatever GitHub answers', async () => {
    const codes = fc.constantFrom<ErrorCode>(
      'upstream_limited',
      'upstream_unavailable',
      'internal',
      'validation_failed',
    )
    await fc.assert(
      fc.asyncProperty(codes, fc.array(fc.nat(2 * hour)), async (code, pauses) => {
        vi.setSystemTime(start)
        let answer: () => Promise<StoredScan | null> = newScan
        const { ask } = world(() => answer())
        await ask()
        answer = failing(code)
        for (const pause of pauses) {
          vi.setSystemTime(Date.now() + pause)
          expect((await ask()).kind).toBe('facts')
        }
      }),
    )
  })

  it.each([
    ['upstream_limited', 'limited'],
    ['upstream_unavailable', 'unavailable'],
    ['internal', 'unavailable'],
    ['not_found', 'not-public'],
    ['not_public', 'not-public'],
  ] as const)(
    'are a notice where nothing is known and reading ends with %s',
    async (code, reason) => {
      const { ask } = world(failing(code))
      expect(await ask()).toMatchObject({ kind: 'notice', reason })
    },
  )

  it('are forgotten when the account is gone, and GitHub is asked again after an hour', async () => {
    let answer: () => Promise<StoredScan | null> = newScan
    const { ask, kept, scanAgain } = world(() => answer())
    await ask()
    answer = failing('not_found')
    vi.setSystemTime(start + 5 * hour)
    await ask()
    expect(JSON.stringify(kept.get('ada'))).not.toContain('facts"')
    expect(await ask()).toMatchObject({ kind: 'notice', reason: 'not-public' })
    expect(scanAgain).toHaveBeenCalledTimes(1)
    vi.setSystemTime(start + 6 * hour + 1)
    await ask()
    expect(scanAgain).toHaveBeenCalledTimes(2)
  })

  it('are the same notice for who is not there and who opted out, at first and later', async () => {
    const [gone, optedOut] = [world(failing('not_found')), world(failing('not_public'))]
    for (const pause of [0, minute, 2 * hour]) {
      vi.setSystemTime(Date.now() + pause)
      expect(await gone.ask()).toEqual(await optedOut.ask())
    }
  })

  it('stay the whole ones when a later reading is only half answered', async () => {
    let answer: () => Promise<StoredScan | null> = newScan
    const { ask, kept } = world(() => answer())
    await ask()
    answer = async () => ({ ...(await newScan()), freshUntil: Date.now() + minute })
    vi.setSystemTime(start + 5 * hour)
    await ask()
    expect(kept.get('ada')).toMatchObject({ isWhole: true, readAt: start })
    expect(await ask()).toMatchObject({ state: 'last-good', ageSeconds: 5 * 3600 })
  })

  it('stay the well-known ones while GitHub hides a part, which is tried every hour', async () => {
    const { ask, kept, scanAgain } = world(poorScan)
    const wellKnown: LastGood = {
      kind: 'facts',
      facts: { ...exampleFacts, login: 'ada' },
      isWhole: true,
      readAt: start,
      nextReadAt: start + 4 * hour,
    }
    kept.set('ada', wellKnown)
    vi.setSystemTime(start + 5 * hour)
    expect(await ask()).toMatchObject({ state: 'stale', facts: wellKnown.facts })
    const lastGood = { state: 'last-good', facts: wellKnown.facts, ageSeconds: 5 * 3600 }
    expect(await ask()).toMatchObject(lastGood)
    vi.setSystemTime(start + 6 * hour)
    await ask()
    expect(scanAgain).toHaveBeenCalledTimes(2)
  })

  it('of which GitHub hid much are read again after an hour, and kept by caches no longer', async () => {
    const { ask, kept } = world(poorScan)
    expect(await ask()).toMatchObject({ state: 'new', freshSeconds: 3600 })
    expect(kept.get('ada')).toMatchObject({ nextReadAt: start + hour })
  })

  it('are promised for a minute later when reading takes longer than an image may', async () => {
    const read = Promise.withResolvers<StoredScan>()
    const { reading } = world(() => read.promise)
    const outcome = factsOfLogin(reading, 'ada', deadline)
    await vi.advanceTimersByTimeAsync(deadline)
    expect(await outcome).toMatchObject({ kind: 'notice', reason: 'busy' })
    read.resolve(await newScan())
    await vi.advanceTimersByTimeAsync(0)
    expect(await factsOfLogin(reading, 'ada', deadline)).toMatchObject({ state: 'stored' })
  })

  it('are those of the first answer where the rest takes longer than an image may', async () => {
    const { reading } = world(() => new Promise(() => {}), scorecard)
    const outcome = factsOfLogin(reading, 'ada', deadline)
    await vi.advanceTimersByTimeAsync(deadline)
    expect(await outcome).toMatchObject({ kind: 'facts', state: 'provisional', freshSeconds: 30 })
  })

  it('are read although the store fails', async () => {
    const { reading } = world(newScan)
    const broken = { ...reading.copies, get: () => Promise.reject(new Error('store')) }
    const outcome = await factsOfLogin({ ...reading, copies: broken }, 'ada', deadline)
    expect(outcome).toMatchObject({ kind: 'facts', state: 'new' })
  })
})
