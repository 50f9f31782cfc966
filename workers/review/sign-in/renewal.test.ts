/** Access tokens of hooks: renewed once whoever asks, and never lost without a word, wherever it breaks off. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HostProblem } from '../hosts/host-problem.ts'
import { accessTokenOf, turnMilliseconds, type RenewalWorld } from './renewal.ts'
import { signedInHook } from './sign-in.fixture.ts'

const minute = 60_000
const almostOver = 116 * minute
const runs = { numRuns: 60 }

type Hook = Awaited<ReturnType<typeof signedInHook>>

const refreshes = ({ standIn }: Hook) => standIn.seen.filter((one) => one === 'refresh').length
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof HostProblem ? error.kind : String(error)),
  )

/** What a run does outside of itself, step by step; a run that is gone does nothing more. */
function steppedWorld(hook: Hook, step: <Value>(work: () => Promise<Value>) => Promise<Value>) {
  const { records, ...rest } = hook.doors.renewal
  const client = hook.client
  const world: RenewalWorld = {
    ...rest,
    records: {
      find: (id) => step(() => records.find(id)),
      replace: (id, found, record) => step(() => records.replace(id, found, record)),
    },
    clientOf: async () => ({
      ...client,
      renew: async (refresh) => {
        const renewed = await step(() => client.renew(refresh))
        return step(async () => renewed)
      },
    }),
    wait: () => step(async () => undefined),
  }
  return world
}

describe('an access token', () => {
  it('serves until five minutes before its end, and is renewed from then on', async () => {
    const hook = await signedInHook()
    const { doors, hookId, tokens, recordNow } = hook
    const token = () => accessTokenOf(hookId, null, doors.renewal)
    doors.clock.now += 114 * minute
    expect((await token()).token).toBe(tokens.access)
    doors.clock.now += minute
    const renewed = await token()
    expect(renewed.token).not.toBe(tokens.access)
    expect(hook.standIn.isLive(renewed.token)).toBe(true)
    expect(await recordNow()).toMatchObject({
      token: renewed.token,
      signIn: { generation: 1, turn: null, isOver: false },
    })
    expect(await token()).toEqual(renewed)
    expect(refreshes(hook)).toBe(1)
  })

  it('of a short life is renewed in the middle of it, not with every request', async () => {
    const hook = await signedInHook()
    hook.standIn.rules.lifetimeSeconds = 60
    await accessTokenOf(hook.hookId, 0, hook.doors.renewal)
    hook.doors.clock.now += 29_000
    await accessTokenOf(hook.hookId, null, hook.doors.renewal)
    expect(refreshes(hook)).toBe(1)
    hook.doors.clock.now += 1_000
    await accessTokenOf(hook.hookId, null, hook.doors.renewal)
    expect(refreshes(hook)).toBe(2)
  })

  it('is renewed once, in whatever order all who ask for it go on', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 6 }), async (schedule, users) => {
        const hook = await signedInHook()
        hook.doors.clock.now += almostOver
        const step = <Value>(work: () => Promise<Value>) =>
          schedule.schedule(Promise.resolve()).then(work)
        const world = steppedWorld(hook, step)
        const asked = Array.from({ length: users }, (_, at) =>
          accessTokenOf(hook.hookId, at % 2 === 0 ? null : 0, world),
        )
        const given = await schedule.waitFor(Promise.all(asked))
        expect(new Set(given.map(({ token }) => token)).size).toBe(1)
        expect(hook.standIn.isLive(given[0]!.token)).toBe(true)
        expect(hook.standIn.seen).toEqual(['code', 'refresh'])
      }),
      runs,
    )
  })
})

describe('a renewal that breaks off', () => {
  it.each(['gitlab', 'bitbucket'] as const)(
    'anywhere leaves a token that counts, or says that somebody has to sign in again (%s)',
    async (host) => {
      for (let last = 0; last < 8; last += 1) {
        const hook = await signedInHook(host)
        hook.doors.clock.now += almostOver
        let steps = 0
        const step = async <Value>(work: () => Promise<Value>) => {
          if (steps >= last) throw new Error('gone')
          steps += 1
          return work()
        }
        await problemOf(accessTokenOf(hook.hookId, null, steppedWorld(hook, step)))
        hook.doors.clock.now += turnMilliseconds + 1
        const next = await accessTokenOf(hook.hookId, null, hook.doors.renewal).catch(() => null)
        const { signIn } = await hook.recordNow()
        expect(next === null).toBe(signIn!.isOver)
        expect(hook.doors.over.times).toBe(signIn!.isOver ? 1 : 0)
        if (next) expect(hook.standIn.isLive(next.token)).toBe(true)
        // Only behind the host’s rotation and before the record knows of it is anything lost.
        const isLost = host === 'gitlab' && hook.standIn.seen.includes('reuse')
        expect(signIn!.isOver).toBe(isLost)
      }
    },
  )

  it('is waited for as long as its turn lasts, and taken up then', async () => {
    const hook = await signedInHook()
    hook.doors.clock.now += almostOver
    const step = async <Value>(work: () => Promise<Value>) => work()
    const world = steppedWorld(hook, step)
    const silent = new Promise<never>(() => {})
    const stuck = { ...world, clientOf: async () => ({ ...hook.client, renew: () => silent }) }
    void accessTokenOf(hook.hookId, null, stuck)
    let waited = 0
    const patient = {
      ...hook.doors.renewal,
      wait: async (milliseconds: number) => {
        waited += milliseconds
        hook.doors.clock.now += milliseconds
      },
    }
    await hook.doors.renewal.wait(0)
    const { token } = await accessTokenOf(hook.hookId, null, patient)
    expect(hook.standIn.isLive(token)).toBe(true)
    expect(waited).toBe(turnMilliseconds)
  })

  it('and comes back late puts right who found its token used up', async () => {
    const hook = await signedInHook()
    const { doors, hookId, standIn, way, recordNow } = hook
    standIn.rules.endsFamilies = false
    doors.clock.now += almostOver
    const late = Promise.withResolvers<void>()
    way.send = async (request) => {
      const answer = await standIn.fetch(request)
      way.send = standIn.fetch
      await late.promise
      return answer
    }
    const slow = accessTokenOf(hookId, null, doors.renewal)
    while (way.send !== standIn.fetch) await doors.renewal.wait(1)
    doors.clock.now += turnMilliseconds + 1
    expect(await problemOf(accessTokenOf(hookId, null, doors.renewal))).toBe('credentials')
    expect((await recordNow()).signIn).toMatchObject({ isOver: true })
    late.resolve()
    const { token } = await slow
    expect(standIn.isLive(token)).toBe(true)
    expect(await recordNow()).toMatchObject({ token, signIn: { isOver: false, generation: 1 } })
  })
})

describe('a host that', () => {
  it('fails for now is asked again by the next one, and nothing is over', async () => {
    for (const [fault, kind] of [
      [{ status: 503 }, 'server-error'],
      [{ status: 429, headers: { 'retry-after': '7' } }, 'rate-limited'],
      [{}, 'network'],
      [{ status: 200, body: 'no JSON' }, 'malformed-answer'],
      [{ status: 200, body: '{"access_token":"a b","token_type":"bearer"}' }, 'malformed-answer'],
      [
        { status: 200, body: JSON.stringify({ access_token: 'x', more: 'y'.repeat(70_000) }) },
        'malformed-answer',
      ],
      [{ status: 302, headers: { location: 'https://evil.example/' } }, 'malformed-answer'],
    ] as const) {
      const hook = await signedInHook()
      hook.doors.clock.now += almostOver
      hook.standIn.faults.push({ of: 'POST /oauth/token', times: 1, ...fault })
      const ask = () => accessTokenOf(hook.hookId, null, hook.doors.renewal)
      expect(await problemOf(ask())).toBe(kind)
      expect((await hook.recordNow()).signIn).toMatchObject({ turn: null, isOver: false })
      expect(hook.standIn.isLive((await ask()).token)).toBe(true)
    }
  })

  it('does not know this service any more is the operator’s affair: no hook is over for it', async () => {
    for (const host of ['gitlab', 'bitbucket'] as const) {
      const hook = await signedInHook(host)
      hook.doors.clock.now += almostOver
      hook.standIn.registration.clientSecret = 'another'
      const ask = () => problemOf(accessTokenOf(hook.hookId, null, hook.doors.renewal))
      expect(await ask()).toBe('refused')
      delete hook.doors.clients[host]
      expect(await ask()).toBe('refused')
      expect((await hook.recordNow()).signIn).toMatchObject({ turn: null, isOver: false })
    }
  })

  it('was told to let us in no more is believed at once, and not asked again', async () => {
    const hook = await signedInHook('bitbucket')
    hook.standIn.forget()
    const ask = () => problemOf(accessTokenOf(hook.hookId, 0, hook.doors.renewal))
    expect([await ask(), await ask()]).toEqual(['credentials', 'credentials'])
    expect([hook.doors.over.times, refreshes(hook)]).toEqual([1, 0])
  })
})

it('tokens of a hook that is taken away meanwhile are taken back', async () => {
  const hook = await signedInHook()
  const { doors, hookId, standIn, way } = hook
  doors.clock.now += almostOver
  way.send = async (request) => {
    const answer = await standIn.fetch(request)
    way.send = standIn.fetch
    await doors.records.remove(hookId)
    return answer
  }
  expect(await problemOf(accessTokenOf(hookId, null, doors.renewal))).toBe('credentials')
  expect(standIn.seen).toEqual(['code', 'refresh', 'revoke'])
})
