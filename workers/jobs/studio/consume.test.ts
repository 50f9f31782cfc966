/**
 * The consumer over jobs that keep their record as in production, delivered more often than once, and
 * crashing anywhere: each thing is made once, and every job ends.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PhantomError } from '../../platform/errors/index.ts'
import type { StoredImage } from '../../platform/images/index.ts'
import { ImageStoreError } from '../images/image-bucket.ts'
import {
  allAssets,
  byModel,
  createWorld,
  exampleOriginal,
  id,
  never,
  png,
  start,
} from './consume-world.fixture.ts'
import type { JobRecord } from './job-record.ts'
import { cancel, hasEnded, leaseMilliseconds } from './job-state.ts'
import type { Maker, ModelMaker } from './maker.ts'

const turn = () => new Promise((resolve) => setTimeout(resolve, 1))
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
