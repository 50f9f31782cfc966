import { describe, expect, it, vi } from 'vitest'
import type { ScanClaim } from '../../platform/bindings.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { scoreMetric } from '../../platform/counters/metrics.ts'
import { coordinatorGraceMilliseconds } from './claim.ts'
import { scanAgain, scanLogin } from './scan.ts'
import type { ScanEvent } from './scan-context.ts'
import { at, failing, healthy, inPart, minutes, world, type Reading } from './scan-world.ts'

describe('a scan', () => {
  it('reads a login that is not kept, keeps it and tells those who wait', async () => {
    const { context, kept, endings, settled } = world({})
    const outcome = await scanLogin(context, 'ada-atlas')
    await settled()
    expect(outcome.state).toBe('new')
    expect(kept.get('ada-atlas')?.etag).toBe(outcome.scan.etag)
    expect(endings.map(({ kind }) => kind)).toEqual(['sealed'])
  })

  it('tells a listener of the progress and the provisional scorecard', async () => {
    const { context } = world({})
    const events: ScanEvent[] = []
    await scanLogin(context, 'ada-atlas', { onEvent: (event) => events.push(event) })
    expect(events.map((event) => (event.kind === 'progress' ? event.step : event.kind))).toEqual([
      'account',
      'provisional',
      'details',
    ])
  })

  it('answers a kept scan without asking GitHub while it is fresh', async () => {
    const { context, read, settled } = world({})
    await scanLogin(context, 'ada-atlas')
    await settled()
    const again = await scanLogin(context, 'ada-atlas')
    expect(again).toMatchObject({ state: 'stored', cost: null })
    expect(read).toHaveBeenCalledTimes(1)
  })

  it('answers an aged scan at once and reads it again behind the answer', async () => {
    let time = Date.parse(at)
    const { context, read, kept, settled } = world({ now: () => time })
    await scanLogin(context, 'ada-atlas')
    await settled()
    time += minutes(20)
    const aged = await scanLogin(context, 'ada-atlas')
    expect(aged.state).toBe('stale')
    await settled()
    expect(read).toHaveBeenCalledTimes(2)
    expect(kept.get('ada-atlas')?.scannedAt).toBe(time)
  })

  it('keeps an aged scan when reading it again fails', async () => {
    let time = Date.parse(at)
    let reading: Reading = healthy
    const { context, kept, settled } = world({ now: () => time, reading: () => reading() })
    await scanLogin(context, 'ada-atlas')
    await settled()
    time += minutes(20)
    reading = failing('server-error')
    await scanLogin(context, 'ada-atlas')
    await settled()
    expect(kept.get('ada-atlas')?.scannedAt).toBe(Date.parse(at))
  })

  it('keeps an aged scan that is whole when of the new one a part is missing', async () => {
    let time = Date.parse(at)
    let reading: Reading = healthy
    const { context, kept, settled } = world({ now: () => time, reading: () => reading() })
    await scanLogin(context, 'ada-atlas')
    await settled()
    time += minutes(20)
    reading = inPart
    await scanLogin(context, 'ada-atlas')
    await settled()
    expect(kept.get('ada-atlas')?.scannedAt).toBe(Date.parse(at))
  })

  it('reads again after a minute of which a part is missing, and keeps what is whole', async () => {
    let time = Date.parse(at)
    let reading: Reading = inPart
    const { context, kept, settled } = world({ now: () => time, reading: () => reading() })
    await scanLogin(context, 'ada-atlas')
    await settled()
    expect(kept.get('ada-atlas')?.freshUntil).toBe(time + minutes(1))
    time += minutes(1)
    reading = healthy
    expect((await scanLogin(context, 'ada-atlas')).state).toBe('stale')
    await settled()
    expect(kept.get('ada-atlas')).toMatchObject({
      scannedAt: time,
      freshUntil: time + minutes(15),
    })
  })

  it('renews an aged scan with less claim on the tokens than a first reading has', async () => {
    let time = Date.parse(at)
    const { context, read, settled } = world({ now: () => time })
    await scanLogin(context, 'ada-atlas')
    await settled()
    time += minutes(20)
    await scanLogin(context, 'ada-atlas')
    await settled()
    expect(read.mock.calls.map(([, , { urgency }]) => urgency)).toEqual(['visitor', 'refresh'])
  })

  it('reads an image with less claim on the tokens than a visitor has', async () => {
    const { context, read } = world({})
    await scanLogin(context, 'ada-atlas', { urgency: 'embed' })
    expect(read.mock.calls.map(([, , { urgency }]) => urgency)).toEqual(['embed'])
  })

  it('that is put off for an image fails nobody else: the next in line may read', async () => {
    const { context, endings, endingsAtGitHub, increments, abandoned, settled } = world({
      reading: failing('reserved'),
    })
    await expect(scanLogin(context, 'ada-atlas', { urgency: 'embed' })).rejects.toMatchObject({
      code: 'upstream_limited',
    })
    await settled()
    expect([endings, increments, abandoned]).toEqual([[], [], ['lease']])
    expect(endingsAtGitHub).toEqual(['put-off'])
  })

  it('keeps the aged scan, counts no scan and lets others lead when there is no token to renew it', async () => {
    let time = Date.parse(at)
    let reading: Reading = healthy
    const { context, kept, increments, endings, abandoned, settled } = world({
      now: () => time,
      reading: () => reading(),
    })
    await scanLogin(context, 'ada-atlas')
    await settled()
    const before = [increments.length, endings.length]
    time += minutes(20)
    reading = failing('reserved')
    expect((await scanLogin(context, 'ada-atlas')).state).toBe('stale')
    await settled()
    expect(kept.get('ada-atlas')?.scannedAt).toBe(Date.parse(at))
    expect([increments.length, endings.length]).toEqual(before)
    expect(abandoned).toEqual(['lease'])
  })

  it('takes the result of the one who leads', async () => {
    const leader = world({})
    await scanLogin(leader.context, 'ada-atlas')
    await leader.settled()
    const follower = world({ claims: [{ role: 'follow', ending: leader.endings[0]! }] })
    const outcome = await scanLogin(follower.context, 'ada-atlas')
    expect(follower.read).not.toHaveBeenCalled()
    expect(outcome.scan.etag).toBe(leader.kept.get('ada-atlas')!.etag)
  })

  it('fails as the one who leads did', async () => {
    const ending = { kind: 'failed', code: 'upstream_limited', retryAfterSeconds: 7 } as const
    const { context } = world({ claims: [{ role: 'follow', ending }] })
    await expect(scanLogin(context, 'ada-atlas')).rejects.toMatchObject({
      code: 'upstream_limited',
      retryAfterSeconds: 7,
    })
  })

  it('that waited in vain says when to come back', async () => {
    const { context } = world({ claims: [{ role: 'waited' }, { role: 'waited' }] })
    await expect(scanLogin(context, 'ada-atlas')).rejects.toMatchObject({
      code: 'upstream_unavailable',
      retryAfterSeconds: 5,
    })
  })

  it('asks the coordinator to wait only once it said that somebody leads', async () => {
    const ending = { kind: 'failed', code: 'not_found', retryAfterSeconds: null } as const
    const { context, read } = world({ claims: [{ role: 'waited' }, { role: 'follow', ending }] })
    await expect(scanLogin(context, 'ada-atlas')).rejects.toMatchObject({ code: 'not_found' })
    expect(read).not.toHaveBeenCalled()
  })

  it('reads for itself when the coordinator is silent, and gives back a lead that comes too late', async () => {
    const late = Promise.withResolvers<ScanClaim>()
    const { context, abandoned, settled } = world({ claims: [late.promise] })
    vi.useFakeTimers()
    const scan = scanLogin(context, 'ada-atlas')
    await vi.advanceTimersByTimeAsync(coordinatorGraceMilliseconds)
    vi.useRealTimers()
    expect((await scan).state).toBe('new')
    late.resolve({ role: 'lead', lease: 'late lease' })
    await settled()
    expect(abandoned).toEqual(['late lease'])
  })

  it('reads for itself when the coordinator cannot be reached', async () => {
    const { context } = world({ coordinatorFails: true })
    expect((await scanLogin(context, 'ada-atlas')).state).toBe('new')
  })

  it('gives the lead back when its client leaves', async () => {
    const gone = new AbortController()
    const { context, abandoned, settled } = world({
      reading: async function* (signal) {
        yield { kind: 'progress', step: 'account' }
        gone.abort(new Error('left'))
        signal!.throwIfAborted()
      },
    })
    await expect(scanLogin(context, 'ada-atlas', { signal: gone.signal })).rejects.toThrow('left')
    await settled()
    expect(abandoned).toEqual(['lease'])
  })

  it.each([
    ['not-found', 'not_found'],
    ['rate-limited', 'upstream_limited'],
    ['secondary-limit', 'upstream_limited'],
    ['server-error', 'upstream_unavailable'],
    ['malformed-answer', 'upstream_unavailable'],
    ['bad-credentials', 'upstream_unavailable'],
    ['deadline', 'upstream_unavailable'],
  ] as const)('fails on %s with %s and tells those who wait', async (kind, code) => {
    const { context, endings, settled } = world({ reading: failing(kind) })
    await expect(scanLogin(context, 'ada-atlas')).rejects.toMatchObject({ code })
    await settled()
    expect(endings).toMatchObject([{ kind: 'failed', code }])
  })

  it('is not made of a login that opted out: nothing is read or kept, and others may lead', async () => {
    const { context, read, kept, increments, abandoned, settled } = world({
      isOptedOut: () => true,
    })
    await expect(scanLogin(context, 'ada-atlas')).rejects.toMatchObject({ code: 'not_public' })
    await settled()
    expect(read).not.toHaveBeenCalled()
    expect([kept.size, increments.length, abandoned]).toEqual([0, 0, ['lease']])
  })

  it('is not kept when the person opted out while it was read', async () => {
    let isOptedOut = false
    const { context, kept, settled } = world({
      isOptedOut: () => isOptedOut,
      finishes: () => !isOptedOut,
      reading: async function* () {
        isOptedOut = true
        yield* healthy()
      },
    })
    await scanLogin(context, 'ada-atlas')
    await settled()
    expect(kept.size).toBe(0)
  })

  it.each([
    ['lets the scan be told: it is kept', true, 1],
    ['has given the lead to somebody else meanwhile: it is not kept', false, 0],
  ])('is read while only the coordinator can say who opted out; it %s', async (_, tells, count) => {
    const { context, kept, settled } = world({ isOptedOut: () => null, finishes: () => tells })
    expect((await scanLogin(context, 'ada-atlas')).state).toBe('new')
    await settled()
    expect(kept.size).toBe(count)
  })

  it('is kept by who lost the lead, unless the store says that the person opted out', async () => {
    for (const isOptedOut of [false, true]) {
      let answer = false
      const reading = async function* () {
        answer = isOptedOut
        yield* healthy()
      }
      const options = { reading, isOptedOut: () => answer, finishes: () => false }
      const { context, kept, settled } = world(options)
      await scanLogin(context, 'ada-atlas')
      await settled()
      expect(kept.size).toBe(isOptedOut ? 0 : 1)
    }
  })

  it('is not read while nobody can say who opted out', async () => {
    const { context, read } = world({ isOptedOut: () => null, coordinatorFails: true })
    const code = 'store_unavailable'
    await expect(scanLogin(context, 'ada-atlas')).rejects.toMatchObject({ code })
    await expect(scanAgain(context, 'ada-atlas')).rejects.toMatchObject({ code })
    expect(read).not.toHaveBeenCalled()
  })

  it('is not shown under an old login while nobody can say of the new one', async () => {
    const isOptedOut = (login: string) => (login === 'ada-before' ? false : null)
    const { context } = world({ isOptedOut })
    const code = 'store_unavailable'
    await expect(scanLogin(context, 'ada-before')).rejects.toMatchObject({ code })
  })

  it('is not shown under an old login when the account opted out under its new one', async () => {
    const { context, kept, settled } = world({ isOptedOut: (login) => login === 'ada-atlas' })
    await expect(scanLogin(context, 'ada-before')).rejects.toMatchObject({ code: 'not_public' })
    await settled()
    expect(kept.size).toBe(0)
  })

  it('that the coordinator bars is refused to who follows, and to who reads again', async () => {
    const ending = { kind: 'failed', code: 'not_public', retryAfterSeconds: null } as const
    const claims: ScanClaim[] = [1, 2].map(() => ({ role: 'follow', ending }))
    const { context, read } = world({ claims })
    await expect(scanLogin(context, 'ada-atlas')).rejects.toMatchObject({ code: 'not_public' })
    await expect(scanAgain(context, 'ada-atlas')).rejects.toMatchObject({ code: 'not_public' })
    expect(read).not.toHaveBeenCalled()
  })

  it.each([
    [null, 'answered'],
    ['not-found', 'answered'],
    ['secondary-limit', 'limited'],
    ['deadline', 'failing'],
    ['reserved', 'put-off'],
  ] as const)('tells the tally how GitHub took it: %s is %s', async (kind, ending) => {
    const { context, endingsAtGitHub } = world(kind === null ? {} : { reading: failing(kind) })
    await scanLogin(context, 'ada-atlas').catch(() => undefined)
    expect(endingsAtGitHub).toEqual([ending])
  })

  it.each([
    ['a newer name that opted out', new PhantomError('not_public'), 'answered'],
    ['what is our own fault', new Error('ours'), 'broken'],
  ] as const)('counts %s in the tally, too', async (_, error, ending) => {
    const { context, endingsAtGitHub } = world({
      reading: async function* () {
        yield { kind: 'progress', step: 'account' }
        throw error
      },
    })
    await scanLogin(context, 'ada-atlas').catch(() => undefined)
    expect(endingsAtGitHub).toEqual([ending])
  })

  it('counts what it read, in words of the closed lists only', async () => {
    const { context, increments, settled } = world({})
    await scanLogin(context, 'ada-atlas')
    await settled()
    await scanLogin(context, 'ada-atlas')
    const counted = Map.groupBy(increments, ({ metric }) => metric)
    expect([...counted].map(([metric, all]) => [metric, all.length])).toEqual([
      ['scan_archetype', 1],
      [scoreMetric, 5],
      ['scan_count', 4],
      ['scan_language', 1],
      ['scan_source', 1],
    ])
    expect(JSON.stringify(increments)).not.toContain('ada-atlas')
  })

  it('counts of the person nothing again when it reads behind an answer', async () => {
    const { context, increments, settled } = world({})
    await scanAgain(context, 'ada-atlas')
    await settled()
    expect(increments.map(({ metric }) => metric)).toEqual(['scan_source'])
  })
})
