import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jobEventSchema, jobSchema, type AssetName } from '../../../shared/api/jobs.ts'
import { exampleJobOrder, exampleModelOrder } from './job-order.fixture.ts'
import type { JobRecord } from './job-record.ts'
import {
  cancel,
  dispatch,
  fail,
  finish,
  giveBack,
  hasEnded,
  hold,
  keepHandle,
  leaseMilliseconds,
  longestRunMilliseconds,
  mostAttempts,
  newJob,
  settled,
  takeNext,
  tell,
} from './job-state.ts'
import { eventsAfter, viewOf } from './job-view.ts'

const names: AssetName[] = ['avatar', 'social-card', 'readme', 'kit']
const start = Date.UTC(2026, 10, 22, 9)
const file = { image: 'image', link: '/files/link', mediaType: 'image/png', bytes: 7 }
const begun = (assets: AssetName[] = names) =>
  newJob(
    {
      job: 'job',
      owner: 'owner',
      asked: '{}',
      provider: 'workers-ai',
      model: exampleModelOrder.model,
      assets,
      order: { ...exampleJobOrder, drawnBy: exampleModelOrder },
    },
    start,
  )
const handle = {
  provider: 'bfl',
  model: 'flux-2-pro',
  requestId: null,
  pollUrl: 'https://api.bfl.ai/v1/get_result?id=1',
  costMicros: 30_000,
} as const

/** What may happen to a job, by whom, and how much later. */
const step = fc.record({
  does: fc.constantFrom(
    ...(['take', 'dispatch', 'handle', 'preview', 'retry', 'hold'] as const),
    ...(['done', 'failed', 'instead', 'giveBack', 'cancel', 'fail', 'look'] as const),
  ),
  holder: fc.constantFrom('one', 'other'),
  name: fc.constantFrom(...names),
  later: fc.constantFrom(0, 1_000, leaseMilliseconds, 2 * leaseMilliseconds),
})
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

function after(job: JobRecord, { does, holder, name }: Step, now: number): JobRecord {
  switch (does) {
    case 'take':
      return takeNext(job, holder, now)[0]
    case 'dispatch':
      return dispatch(job, name, holder) ?? job
    case 'handle':
      return keepHandle(job, name, holder, handle) ?? job
    case 'preview':
      return tell(job, name, holder, { preview: file }, now) ?? job
    case 'retry':
      return tell(job, name, holder, { problem: 'provider_limited' }, now) ?? job
    case 'hold':
      return hold(job, name, holder, now) ?? job
    case 'instead':
      return finish(job, name, holder, { kind: 'instead', problem: 'no_image' }, now) ?? job
    case 'done':
      return finish(job, name, holder, { kind: 'done', file }, now) ?? job
    case 'failed':
      return finish(job, name, holder, { kind: 'failed', problem: 'internal' }, now) ?? job
    case 'giveBack':
      return giveBack(job, name, holder, now) ?? job
    case 'cancel':
      return cancel(job, now)
    case 'fail':
      return fail(job, 'internal', now) ?? job
    case 'look':
      return settled(job, now)
  }
}

/** Every record on the way, the first included. */
function way(steps: readonly Step[]): { records: JobRecord[]; now: number } {
  let now = start
  const records = [begun()]
  for (const one of steps) {
    now += one.later
    records.push(after(records.at(-1)!, one, now))
  }
  return { records, now }
}

describe('whatever happens to a job', () => {
  it('nothing leads out of an end, of the job or of anything that it makes', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { records } = way(steps)
        records.slice(1).forEach((job, at) => {
          const before = records[at]!
          if (hasEnded(before)) expect(job).toEqual(before)
          before.assets.forEach((asset, index) => {
            if (asset.state === 'waiting' || asset.state === 'running') return
            expect(job.assets[index]).toEqual(asset)
          })
        })
      }),
      { numRuns: 300 },
    )
  })

  it('it has ended with the last thing that it makes, and has dropped the facts then', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        for (const job of way(steps).records) {
          const open = job.assets.filter(({ state }) => state === 'waiting' || state === 'running')
          expect(hasEnded(job)).toBe(open.length === 0)
          expect(job.order === null).toBe(hasEnded(job))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('it ends: by whoever goes on with it, however often the others crashed', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const reached = way(steps)
        let job = reached.records.at(-1)!
        let { now } = reached
        for (let crash = 0; crash <= mostAttempts * names.length; crash += 1) {
          now += leaseMilliseconds
          job = takeNext(job, 'last', now)[0]
        }
        expect(hasEnded(job)).toBe(true)
        const late = Math.max(reached.now, start + longestRunMilliseconds) + leaseMilliseconds
        expect(hasEnded(settled(reached.records.at(-1)!, late))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('the log tells all of it: whoever follows the events has the view', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { records } = way(steps)
        const view = jobSchema.parse(viewOf(records.at(-1)!))
        const followed = jobSchema.parse(viewOf(records[0]!))
        let seen = followed.lastEvent
        for (const job of records) {
          for (const event of eventsAfter(job, seen)) {
            expect(jobEventSchema.parse(event)).toEqual(event)
            expect(event.id).toBe(seen + 1)
            seen = event.id
            if (event.kind === 'job') followed.state = event.state
            else {
              const at = followed.assets.findIndex(({ name }) => name === event.asset.name)
              followed.assets[at] = event.asset
            }
          }
        }
        expect({ ...followed, lastEvent: seen }).toEqual(view)
      }),
      { numRuns: 200 },
    )
  })

  it('what was dispatched is dispatched once: it goes on from what was begun, or is made here', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let now = start
        let job = begun()
        const dispatched = new Set<AssetName>()
        for (const one of steps) {
          now += one.later
          if (one.does === 'dispatch' && dispatch(job, one.name, one.holder)) {
            expect(dispatched.has(one.name)).toBe(false)
            dispatched.add(one.name)
          }
          if (one.does === 'take') {
            const [, taken] = takeNext(job, one.holder, now)
            const isAsked = taken.kind === 'asset' && taken.isForModel && taken.handle === null
            if (isAsked) expect(dispatched.has(taken.name)).toBe(false)
          }
          job = after(job, one, now)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('a thing is made by one at a time', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let now = start
        let job = begun()
        for (const one of steps) {
          now += one.later
          if (one.does === 'take') {
            const [, taken] = takeNext(job, one.holder, now)
            const held = job.assets.find(
              ({ name }) => taken.kind === 'asset' && name === taken.name,
            )
            if (held?.lease) expect(held.lease.endsAt).toBeLessThanOrEqual(now)
          }
          job = after(job, one, now)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('a job', () => {
  const make = (job: JobRecord, made: (name: AssetName) => 'done' | 'failed') => {
    let current = job
    const order: AssetName[] = []
    for (;;) {
      const [next, taken] = takeNext(current, 'one', start)
      current = next
      if (taken.kind !== 'asset') return { job: current, order }
      order.push(taken.name)
      const outcome =
        made(taken.name) === 'done'
          ? ({ kind: 'done', file } as const)
          : ({ kind: 'failed', problem: 'internal' } as const)
      current = finish(current, taken.name, 'one', outcome, start)!
    }
  }

  it('is done when all of it is, the kit last', () => {
    const { job, order } = make(begun(['kit', 'avatar', 'readme']), () => 'done')
    expect(order).toEqual(['avatar', 'readme', 'kit'])
    expect(job.state).toBe('done')
  })

  it('is done in part when some of it failed, each for itself', () => {
    const { job, order } = make(begun(), (name) => (name === 'avatar' ? 'failed' : 'done'))
    expect(order).toEqual(names)
    expect(job.state).toBe('partly')
  })

  it('has failed when all of it did', () => {
    expect(make(begun(), () => 'failed').job.state).toBe('failed')
  })

  it('keeps what is done when it is cancelled', () => {
    const [taken] = takeNext(begun(), 'one', start)
    const one = finish(taken, 'avatar', 'one', { kind: 'done', file }, start)!
    const cancelled = cancel(one, start)
    expect(cancelled.state).toBe('cancelled')
    expect(cancelled.assets.map(({ state }) => state)).toEqual([
      'done',
      'cancelled',
      'cancelled',
      'cancelled',
    ])
  })

  it('takes what is told twice, since an answer may get lost', () => {
    const [taken] = takeNext(begun(), 'one', start)
    const done = { kind: 'done', file } as const
    const once = finish(taken, 'avatar', 'one', done, start)!
    expect(finish(once, 'avatar', 'one', done, start)).toBe(once)
    const other = { kind: 'done', file: { ...file, image: 'other' } } as const
    expect(finish(once, 'avatar', 'one', other, start)).toBeNull()
  })

  it('takes nothing from who was cancelled, or was thought to have crashed', () => {
    const [taken] = takeNext(begun(), 'one', start)
    const done = { kind: 'done', file } as const
    expect(finish(cancel(taken, start), 'avatar', 'one', done, start)).toBeNull()
    const [retaken] = takeNext(taken, 'other', start + leaseMilliseconds)
    expect(finish(retaken, 'avatar', 'one', done, start + leaseMilliseconds)).toBeNull()
    expect(finish(retaken, 'avatar', 'other', done, start + leaseMilliseconds)).not.toBeNull()
  })

  it('whose picture was paid for and never came has it drawn here, and says why', () => {
    const [taken] = takeNext(begun(['avatar']), 'one', start)
    const asked = dispatch(taken, 'avatar', 'one')!
    const [job, next] = takeNext(asked, 'other', start + leaseMilliseconds)
    expect(next).toMatchObject({ kind: 'asset', name: 'avatar', isForModel: false })
    const drawn = finish(job, 'avatar', 'other', { kind: 'done', file }, start)!
    expect(drawn.state).toBe('partly')
    expect(drawn.assets[0]).toMatchObject({ state: 'done', problem: 'unknown_outcome' })
  })

  it('asks again about what a provider has begun, as often as it is tried at all', () => {
    let job = begun(['avatar'])
    let now = start
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const [next, taken] = takeNext(job, `${attempt}`, now)
      expect(taken).toMatchObject({
        attempt,
        isForModel: true,
        handle: attempt > 1 ? handle : null,
      })
      const asked = dispatch(next, 'avatar', `${attempt}`) ?? next
      job = keepHandle(asked, 'avatar', `${attempt}`, handle)!
      now += leaseMilliseconds
    }
    const [ended] = takeNext(job, 'last', now)
    expect(ended.assets[0]).toMatchObject({ state: 'failed', problem: 'internal' })
  })

  it('whose maker holds it is nobody else’s, for as long as that goes on', () => {
    let [job] = takeNext(begun(['avatar']), 'one', start)
    for (let now = start; now < start + 5 * leaseMilliseconds; now += 20_000) {
      job = hold(job, 'avatar', 'one', now)!
      expect(takeNext(job, 'other', now + 19_999)[1].kind).toBe('wait')
    }
    expect(hold(job, 'avatar', 'other', start)).toBeNull()
    expect(hold(cancel(job, start), 'avatar', 'one', start)).toBeNull()
  })

  it('shows an unfinished picture until there is the finished one', () => {
    const [taken] = takeNext(begun(['avatar']), 'one', start)
    const shown = tell(taken, 'avatar', 'one', { preview: { ...file, link: '/preview' } }, start)!
    expect(viewOf(shown).assets[0]!.preview).toBe('/preview')
    const original = { ...file, link: '/original', width: 1024, height: 1024 }
    const outcome = { kind: 'done', file, original, costMicros: 42_000 } as const
    const [made] = viewOf(finish(shown, 'avatar', 'one', outcome, start)!).assets
    expect(made).toMatchObject({ preview: null, costMicros: 42_000, problem: null })
    expect(made!.original).toEqual({
      link: '/original',
      mediaType: 'image/png',
      width: 1024,
      height: 1024,
      bytes: 7,
    })
  })

  it('says why something is tried again, and forgets it once it is made', () => {
    const [taken] = takeNext(begun(['avatar']), 'one', start)
    const told = tell(taken, 'avatar', 'one', { problem: 'provider_limited' }, start)!
    expect(viewOf(told).assets[0]).toMatchObject({ state: 'running', problem: 'provider_limited' })
    const made = finish(told, 'avatar', 'one', { kind: 'done', file }, start)!
    expect(viewOf(made)).toMatchObject({ state: 'done', assets: [{ problem: null }] })
  })

  it('loses no event over a thousand connections that broke', () => {
    const { job } = make(begun(), () => 'done')
    const all = eventsAfter(job, 0)
    for (let broken = 0; broken < 1_000; broken += 1) {
      const seen = broken % (all.length + 1)
      expect([...all.slice(0, seen), ...eventsAfter(job, seen)]).toEqual(all)
    }
    expect(eventsAfter(job, -5)).toEqual(all)
    expect(eventsAfter(job, 10_000)).toEqual([])
  })
})
