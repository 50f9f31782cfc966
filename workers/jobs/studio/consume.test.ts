/**
 * The consumer over jobs that keep their record as in production, delivered more often than once, and
 * crashing anywhere: each thing is made once, and every job ends.
 */
import { randomFillSync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ErrorCode } from '../../../shared/api/errors.ts'
import type { AssetName } from '../../../shared/api/jobs.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { StoredImage } from '../../platform/images/index.ts'
import { ImageStoreError } from '../images/image-bucket.ts'
import { createImageStore } from '../images/image-store.ts'
import { createMemoryBucket } from '../images/memory-bucket.fixture.ts'
import { buryJobs, consumeStudio, type StudioConsumer } from './consume.ts'
import { exampleJobOrder, exampleModelOrder } from './job-order.fixture.ts'
import type { JobOrder, JobRecord } from './job-record.ts'
import {
  cancel,
  dispatch,
  fail,
  finish,
  giveBack,
  hasEnded,
  hold,
  isHeldBy,
  keepHandle,
  leaseMilliseconds,
  newJob,
  takeNext,
  tell,
  type Outcome,
} from './job-state.ts'
import type { Maker, ModelMaker } from './maker.ts'
import type { Handle } from './providers/image-provider.ts'

const start = Date.UTC(2026, 10, 22, 9)
const random = (bytes: Uint8Array) => void randomFillSync(bytes)
const id = (at: number) => String(at).padStart(43, '0')
const allAssets: AssetName[] = ['avatar', 'social-card', 'readme', 'kit']
const png = new Uint8Array([137, 80, 78, 71])

const exampleHandle: Handle = {
  provider: 'bfl',
  model: 'flux-2-pro',
  requestId: null,
  pollUrl: 'https://api.bfl.ai/v1/get_result?id=1',
  costMicros: null,
}
const exampleOriginal = {
  bytes: png.slice(),
  type: 'image/png',
  width: 1024,
  height: 1024,
} as const
const byModel: JobOrder = {
  ...exampleJobOrder,
  drawnBy: { ...exampleModelOrder, wordsByModel: true },
}
const turn = () => new Promise((resolve) => setTimeout(resolve, 1))

type Breaks = (moment: string) => boolean
const never: Breaks = () => false

/** Jobs, images and whoever works on them, on one clock. A worker that breaks says nothing further. */
function createWorld(count = 1, breaks: Breaks = never, order: JobOrder = exampleJobOrder) {
  let now = start
  let holders = 0
  const jobs = new Map<string, JobRecord>()
  const billed = new Map<string, number>()
  const lines: string[] = []
  const bucket = createMemoryBucket(() => now)
  let isBucketAway = false
  const images = createImageStore({
    bucket: {
      ...bucket,
      put: (key, value) =>
        isBucketAway ? Promise.reject(new Error('away')) : bucket.put(key, value),
    },
    keeper: { watch: async () => undefined },
    random,
    now: () => now,
  })
  for (let at = 0; at < count; at += 1) {
    const begun = { job: id(at), owner: 'owner', asked: '', provider: 'embedded' } as const
    jobs.set(id(at), newJob({ ...begun, model: null, assets: allAssets, order }, start))
  }

  const crashAt = (moment: string) => {
    if (breaks(moment)) throw new Error('crash')
  }
  const waiting = new Set<() => void>()
  const set = (job: string, next: JobRecord) => {
    jobs.set(job, next)
    for (const resolve of waiting) resolve()
    waiting.clear()
  }
  const step = async (job: string, next: JobRecord | null) => {
    if (next) set(job, next)
    return next !== null
  }
  const object = {
    async take(job: string, holder: string) {
      const [after, taken] = takeNext(jobs.get(job)!, holder, now)
      set(job, after)
      crashAt('taken')
      return taken
    },
    dispatch: (job: string, name: AssetName, holder: string) =>
      step(job, dispatch(jobs.get(job)!, name, holder)),
    // The time of this world stands still meanwhile: whoever holds is let go in the end.
    hold: async (job: string, name: AssetName, holder: string) => {
      await step(job, hold(jobs.get(job)!, name, holder, now))
      while (isHeldBy(jobs.get(job)!, name, holder)) {
        await new Promise<void>((resolve) => void waiting.add(resolve))
      }
      return false
    },
    keepHandle: async (job: string, name: AssetName, holder: string, handle: Handle) => {
      const isTheirs = await step(job, keepHandle(jobs.get(job)!, name, holder, handle))
      crashAt('handle kept')
      return isTheirs
    },
    tell: (job: string, name: AssetName, holder: string, news: Parameters<typeof tell>[3]) =>
      step(job, tell(jobs.get(job)!, name, holder, news, now)),
    async finish(job: string, name: AssetName, holder: string, outcome: Outcome) {
      crashAt('before finishing')
      const isTaken = await step(job, finish(jobs.get(job)!, name, holder, outcome, now))
      crashAt('finished')
      return isTaken
    },
    giveBack: (job: string, name: AssetName, holder: string) =>
      step(job, giveBack(jobs.get(job)!, name, holder, now)),
    fail: (job: string, problem: ErrorCode) => step(job, fail(jobs.get(job)!, problem, now)),
  }
  const countOne = (of: Map<string, number>, key: string) => of.set(key, (of.get(key) ?? 0) + 1)
  const maker: Maker = {
    picture: async () => png,
    readme: async (_, __, words) => `# ${words ?? 'Readme'}`,
    kit: async (_, pictures) => new Uint8Array(pictures.map((one) => one.png?.length ?? 0)),
  }
  const models: ModelMaker = {
    async picture({ facts }, _, name, { beforeAsking, handle, keepHandle: keep }) {
      if (handle === null) {
        await beforeAsking()
        countOne(billed, `${facts.login} ${name}`)
        crashAt('asked')
        if (name === 'social-card') await keep(exampleHandle)
      }
      crashAt('made')
      return { png, original: exampleOriginal, costMicros: 7 }
    },
    words: async () => ({ words: 'Words', costMicros: 1 }),
  }
  const consumer: StudioConsumer = {
    jobOf: async () => object,
    maker,
    models,
    images,
    linkOf: async ({ asset, image }) => `/files/${asset}.${image}`,
    newHolder: () => `holder ${(holders += 1)}`,
    wait: async () => undefined,
    giveWay: async () => undefined,
    now: () => now,
    log: (text) => void lines.push(text),
  }

  return {
    jobs,
    set,
    billed,
    lines,
    bucket,
    maker,
    models,
    consumer,
    pass: (milliseconds: number) => void (now += milliseconds),
    setBucketAway: (isAway: boolean) => void (isBucketAway = isAway),
    async deliver(body: unknown, using: StudioConsumer = consumer) {
      const { message, fate } = messageOf(body)
      const worked = await consumeStudio({ messages: [message] }, using)
      return { fate: fate(), worked }
    },
    async bury(body: unknown) {
      const { message, fate } = messageOf(body)
      await buryJobs({ messages: [message] }, consumer)
      return fate()
    },
  }
}

function messageOf(body: unknown) {
  let fate = 'none'
  const message = {
    body,
    ack: () => void (fate = 'acked'),
    retry: ({ delaySeconds }: QueueRetryOptions) => void (fate = `in ${delaySeconds} s`),
  }
  return { message: message as never, fate: () => fate }
}

const statesOf = (job: JobRecord) => job.assets.map(({ state }) => state)

describe('the consumer of the studio', () => {
  it('makes everything of a job, the kit of what was made before', async () => {
    const { jobs, deliver, consumer, bucket } = createWorld()
    const { fate, worked } = await deliver({ job: id(0) })
    expect([fate, worked]).toEqual(['acked', { done: 4, failed: 0, dropped: 0 }])
    const job = jobs.get(id(0))!
    expect(job.state).toBe('done')
    const kept = await Promise.all(job.assets.map(({ file }) => consumer.images.get(file!.image)))
    expect(kept.map((one) => one?.type)).toEqual([
      'image/png',
      'image/png',
      'text/markdown',
      'application/zip',
    ])
    expect([...kept[3]!.bytes]).toEqual([png.length, png.length])
    expect(bucket.keys()).toHaveLength(4)
  })

  it('makes nothing twice of a message that comes three times', async () => {
    const { deliver, bucket, jobs } = createWorld()
    for (const _ of [1, 2, 3]) expect((await deliver({ job: id(0) })).fate).toBe('acked')
    expect(bucket.keys()).toHaveLength(4)
    expect(jobs.get(id(0))!.assets.map(({ attempts }) => attempts)).toEqual([1, 1, 1, 1])
  })

  it('makes nothing twice of messages that come at the same time', async () => {
    const { deliver, bucket, jobs } = createWorld()
    const fates = await Promise.all([1, 2, 3].map(() => deliver({ job: id(0) })))
    expect(bucket.keys()).toHaveLength(4)
    expect(jobs.get(id(0))!.state).toBe('done')
    for (const { fate } of fates) expect(fate).toMatch(/^(acked|in \d+ s)$/)
  })

  it('has each thing fail for itself, with the reason that it has', async () => {
    const { deliver, jobs, consumer, maker, lines } = createWorld()
    const picture: Maker['picture'] = async (_, name) => {
      throw name === 'avatar' ? new PhantomError('upstream_limited') : new Error('canary-login')
    }
    await deliver({ job: id(0) }, { ...consumer, maker: { ...maker, picture } })
    const job = jobs.get(id(0))!
    expect(job.state).toBe('partly')
    expect(job.assets.map(({ problem }) => problem)).toEqual([
      'upstream_limited',
      'internal',
      null,
      null,
    ])
    expect(lines.join()).not.toContain('canary')
  })

  it('asks again when the bucket fails, and gives up when it goes on failing', async () => {
    const { deliver, jobs, setBucketAway } = createWorld()
    setBucketAway(true)
    expect((await deliver({ job: id(0) })).fate).toBe('in 5 s')
    setBucketAway(false)
    expect((await deliver({ job: id(0) })).fate).toBe('acked')
    expect(jobs.get(id(0))!.state).toBe('done')
  })

  it('keeps no file that was cancelled while it was made', async () => {
    const { deliver, jobs, bucket, consumer, maker } = createWorld()
    const picture: Maker['picture'] = async () => {
      jobs.set(id(0), cancel(jobs.get(id(0))!, start))
      return png
    }
    await deliver({ job: id(0) }, { ...consumer, maker: { ...maker, picture } })
    expect(jobs.get(id(0))!.state).toBe('cancelled')
    expect(bucket.keys()).toEqual([])
  })

  it('has a model make what the order says, and packs the kit of it here', async () => {
    const { jobs, deliver, billed, consumer } = createWorld(1, never, byModel)
    expect((await deliver({ job: id(0) })).fate).toBe('acked')
    const { state, assets } = jobs.get(id(0))!
    expect(state).toBe('done')
    expect(assets.map(({ costMicros }) => costMicros)).toEqual([7, 7, 1, null])
    expect([...billed.values()]).toEqual([1, 1])
    const readme = await consumer.images.get(assets[2]!.file!.image)
    expect(new TextDecoder().decode(readme!.bytes)).toBe('# Words')
    const original = await consumer.images.get(assets[0]!.original!.image)
    expect([...original!.bytes]).toEqual([...png])
  })

  it('draws here what no model made, and says why', async () => {
    const { jobs, deliver, consumer, models } = createWorld(1, never, byModel)
    const picture: ModelMaker['picture'] = async (_, __, name, work) => {
      await work.beforeAsking()
      throw new PhantomError(name === 'avatar' ? 'moderated_input' : 'provider_timeout')
    }
    await deliver({ job: id(0) }, { ...consumer, models: { ...models, picture } })
    const { state, assets } = jobs.get(id(0))!
    expect(state).toBe('partly')
    expect(assets.map(({ state: made, problem }) => [made, problem])).toEqual([
      ['done', 'moderated_input'],
      ['done', 'provider_timeout'],
      ['done', null],
      ['done', null],
    ])
  })

  it('leaves a model at once when somebody cancels, and keeps nothing', async () => {
    const { jobs, set, deliver, consumer, models, bucket } = createWorld(1, never, byModel)
    const left: string[] = []
    const picture: ModelMaker['picture'] = async (_, __, name, { signal, onPartial }) => {
      onPartial(exampleOriginal)
      set(id(0), cancel(jobs.get(id(0))!, start))
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      left.push(name)
      throw new PhantomError('unknown_outcome')
    }
    await deliver({ job: id(0) }, { ...consumer, models: { ...models, picture } })
    expect(left).toContain('avatar')
    expect(jobs.get(id(0))!.state).toBe('cancelled')
    expect(bucket.keys()).toEqual([])
  })

  it('keeps a picture whose original could not be kept, and what was told in vain', async () => {
    const { jobs, deliver, consumer } = createWorld(1, never, byModel)
    let tellings = 0
    const images = {
      ...consumer.images,
      put: (image: StoredImage) =>
        image.bytes === exampleOriginal.bytes
          ? Promise.reject(new ImageStoreError())
          : consumer.images.put(image),
    }
    const object = await consumer.jobOf(id(0))
    const finishOnce: typeof object.finish = async (...told) => {
      const isTaken = await object.finish(...told)
      if ((tellings += 1) === 1) throw new Error('the answer got lost')
      return isTaken
    }
    const jobOf = async () => ({ ...object, finish: finishOnce })
    await deliver({ job: id(0) }, { ...consumer, images, jobOf })
    const { state, assets } = jobs.get(id(0))!
    expect([state, tellings]).toEqual(['done', 5])
    expect(assets.map(({ original }) => original)).toEqual([null, null, null, null])
  })

  it('shows unfinished pictures, each until the next one comes', async () => {
    const { jobs, deliver, consumer, models, bucket } = createWorld(1, never, byModel)
    const seen = new Set<string>()
    const picture: ModelMaker['picture'] = async (order, by, name, work) => {
      const shown = () => jobs.get(id(0))!.assets.find((one) => one.name === name)!.preview?.link
      for (const _ of [1, 2, 3]) {
        work.onPartial(exampleOriginal)
        while (seen.has(shown() ?? '') || shown() === undefined) await turn()
        seen.add(shown()!)
      }
      return models.picture(order, by, name, work)
    }
    await deliver({ job: id(0) }, { ...consumer, models: { ...models, picture } })
    expect(seen.size).toBe(6)
    // Two pictures and two originals, README and kit: no unfinished picture is left.
    expect(bucket.keys()).toHaveLength(6)
  })

  it.each([{ job: 'short' }, { job: id(0), login: 'canary' }, null, 'job'])(
    'drops what is no message of ours: %j',
    async (body) => {
      const { deliver, bucket } = createWorld()
      expect((await deliver(body)).fate).toBe('acked')
      expect(bucket.keys()).toEqual([])
    },
  )

  it('ends as failed what it cannot work on at all', async () => {
    const { jobs, bury } = createWorld()
    expect(await bury({ job: id(0) })).toBe('acked')
    expect(jobs.get(id(0))!.state).toBe('failed')
    expect(statesOf(jobs.get(id(0))!)).toEqual(allAssets.map(() => 'failed'))
  })

  it('gives up no job that another delivery still works on', async () => {
    const { jobs, deliver, bury, consumer, models } = createWorld(1, never, byModel)
    const fates: string[] = []
    const picture: ModelMaker['picture'] = async (...asked) => {
      fates.push(await bury({ job: id(0) }))
      return models.picture(...asked)
    }
    await deliver({ job: id(0) }, { ...consumer, models: { ...models, picture } })
    expect(fates).toEqual(['in 60 s', 'in 60 s'])
    expect(jobs.get(id(0))!.state).toBe('done')
    expect(await bury({ job: id(0) })).toBe('acked')
    expect(jobs.get(id(0))!.state).toBe('done')
  })
})

describe('a crash', () => {
  it('anywhere in a thousand jobs, each message delivered three times: nobody is asked twice for money, and all end', async () => {
    const count = 1_000
    let moments = 0
    const world = createWorld(count, () => (moments += 1) % 7 === 0, byModel)
    const billed = new Map<string, number>()
    // A bucket that seals nothing: what is looked at here is who is asked.
    const images = {
      put: async () => 'image',
      get: async () => null,
      delete: async () => undefined,
    }
    const using = { ...world.consumer, images }
    for (let round = 0; round < 40; round += 1) {
      for (let at = 0; at < count; at += 1) {
        if (round >= 3 && hasEnded(world.jobs.get(id(at))!)) continue
        world.billed.clear()
        await world.deliver({ job: id(at) }, using)
        for (const [key, n] of world.billed) {
          const of = `${at} ${key}`
          billed.set(of, (billed.get(of) ?? 0) + n)
        }
      }
      world.pass(leaseMilliseconds)
    }
    expect([...world.jobs.values()].filter((job) => !hasEnded(job))).toEqual([])
    expect(Math.max(...billed.values())).toBe(1)
    expect(billed.size).toBeGreaterThan(count)
  })

  it('lets the next delivery go on with what is missing', () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), async (breaksAt) => {
        let moments = 0
        const world = createWorld(1, () => (moments += 1) === breaksAt)
        for (const _ of [1, 2, 3]) {
          await world.deliver({ job: id(0) })
          world.pass(leaseMilliseconds)
        }
        expect(world.jobs.get(id(0))!.state).toBe('done')
        const attempts = world.jobs.get(id(0))!.assets.map((asset) => asset.attempts)
        expect(attempts.reduce((sum, n) => sum + n)).toBeLessThanOrEqual(allAssets.length + 1)
      }),
    ))
})
