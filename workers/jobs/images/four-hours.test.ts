/**
 * The promise about images, on a clock that the test moves: none can be seen after four hours, none is
 * there a minute later, and what lost its alarm is gone with the next sweep but one.
 */
import { randomFillSync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ImageBucket } from './image-bucket.ts'
import { imageLifetimeMilliseconds, madeAtOf } from './image-name.ts'
import { createWorld, minute, start } from './image-world.fixture.ts'
import { createImageStore } from './image-store.ts'
import { createMemoryBucket, type MemoryBucket } from './memory-bucket.fixture.ts'
import { endOfObject, sweepImages } from './sweep.ts'

const second = 1_000
const hour = 60 * minute
const random = (bytes: Uint8Array) => void randomFillSync(bytes)
const image = { type: 'image/png', bytes: new Uint8Array([137, 80, 78, 71]) } as const

describe('ten thousand images', () => {
  it('can all be seen for four hours; a minute later none is there', async () => {
    const world = createWorld()
    const names: string[] = []
    for (let made = 0; made < 10_000; made += 1) {
      await world.passUntil(start + made * 360)
      names.push(await world.store.put(image))
    }
    const last = world.now()
    await world.passUntil(start + imageLifetimeMilliseconds - 1)
    const seen = await Promise.all(names.map((name) => world.store.get(name)))
    expect(seen.every((one) => one !== null)).toBe(true)

    // At any moment only those may be seen that are younger than four hours.
    for (const passed of [0, 7 * minute, 59 * minute]) {
      const at = start + imageLifetimeMilliseconds + passed
      await world.passUntil(at)
      const young = names.filter((name) => madeBy(name) + imageLifetimeMilliseconds > at)
      const readable = await Promise.all(names.map((name) => world.store.get(name)))
      expect(readable.filter((one) => one !== null)).toHaveLength(young.length)
      const kept = world.bucket.keys().map((key) => madeAtOf(key)!)
      expect(Math.min(...kept)).toBeGreaterThan(at - imageLifetimeMilliseconds - minute)
    }

    await world.passUntil(last + imageLifetimeMilliseconds + minute)
    expect(world.bucket.keys()).toEqual([])
    expect(await Promise.all(names.map((name) => world.store.get(name)))).toEqual(
      names.map(() => null),
    )
  })

  it('are gone within twenty minutes where no alarm ever rings', async () => {
    const world = createWorld()
    for (let made = 0; made < 10_000; made += 1) {
      await world.passUntil(start + made * 6, { alarms: false })
      await world.store.put(image)
    }
    const last = world.now()
    await world.passUntil(last + imageLifetimeMilliseconds - minute, { alarms: false })
    expect(world.bucket.keys()).toHaveLength(10_000)
    await world.passUntil(last + imageLifetimeMilliseconds + 20 * minute, { alarms: false })
    expect(world.bucket.keys()).toEqual([])
  })
})

function madeBy(name: string): number {
  return Number.parseInt(name.split('.')[0]!, 36)
}

describe('what nobody knows of', () => {
  it('ends with the sweep, too: by its name, or by when it was put there', async () => {
    const world = createWorld()
    world.bucket.plant('left-by-hand.png', new Date(start))
    world.bucket.plant(`2026-11-21T05/${start - 4 * hour}-${'x'.repeat(43)}`, new Date(start))
    world.bucket.plant(`2026-11-22T05/${start + 19 * hour}-${'x'.repeat(43)}`, new Date(start))
    expect(await world.sweep()).toBe(1)
    await world.passUntil(start + imageLifetimeMilliseconds + 20 * minute)
    expect(world.bucket.keys()).toEqual([])
  })
})

describe('a clock that jumps', () => {
  it('shows no image longer than four hours by the clock of the bucket or of the name', async () => {
    const world = createWorld()
    const name = await world.store.put(image)
    const at = (moment: number) => {
      const bucket = world.bucket
      const keeper = { watch: async () => undefined }
      return createImageStore({ bucket, keeper, random, now: () => moment }).get(name)
    }
    expect(await at(start - 30 * second)).toEqual(image)
    expect(await at(start - 2 * minute)).toBeNull()
    expect(await at(start + 5 * hour)).toBeNull()
  })
})

/** A bucket that breaks at its n-th call, before or after it did what it was asked. */
function breakingAt(bucket: MemoryBucket, breaks: { at: number; isAfter: boolean }): ImageBucket {
  let calls = 0
  const broken = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    calls += 1
    if (calls === breaks.at && !breaks.isAfter) throw new Error('crash')
    const value = await work()
    if (calls === breaks.at) throw new Error('crash')
    return value
  }
  return {
    put: (key, value) => broken(() => bucket.put(key, value)),
    get: (key) => broken(() => bucket.get(key)),
    delete: (keys) => broken(() => bucket.delete(keys)),
    list: (options) => broken(() => bucket.list(options)),
  }
}

describe('a crash in the middle', () => {
  const crash = fc.record({ at: fc.integer({ min: 1, max: 9 }), isAfter: fc.boolean() })
  const ages = fc.array(fc.integer({ min: 0, max: 8 * 60 }), { minLength: 1, maxLength: 30 })

  it('of a sweep ends no image before its time, and the next sweep ends all the others', async () => {
    await fc.assert(
      fc.asyncProperty(crash, ages, async (breaks, minutes) => {
        const bucket = createMemoryBucket(() => start)
        // Some thousands of objects, so that the sweep goes over several pages.
        minutes.forEach((age, group) => {
          for (let index = 0; index < 100; index += 1) {
            const madeAt = start - age * minute
            const hourOf = new Date(madeAt).toISOString().slice(0, 13)
            const bits = String(group * 100 + index).padStart(43, '0')
            bucket.plant(`${hourOf}/${madeAt}-${bits}`, new Date(madeAt))
          }
        })
        const live = bucket.keys().filter((key) => endOf(key) > start)
        await sweepImages(breakingAt(bucket, breaks), start).catch(() => null)
        expect(bucket.keys()).toEqual(expect.arrayContaining(live))
        await sweepImages(bucket, start)
        expect(bucket.keys()).toEqual(live)
      }),
      { numRuns: 60 },
    )
  })

  it('of an alarm loses no entry of an image that is still there', async () => {
    await fc.assert(
      fc.asyncProperty(crash, fc.integer({ min: 1, max: 40 }), async (breaks, count) => {
        const world = createWorld((bucket) =>
          breakingAt(bucket, { ...breaks, at: breaks.at + count }),
        )
        for (let made = 0; made < count; made += 1) await world.store.put(image)
        await world.passUntil(start + imageLifetimeMilliseconds + 2 * minute, { cron: false })
        expect(world.bucket.keys()).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('while an image is put leaves nothing that no alarm ends', async () => {
    for (const isAfter of [true, false]) {
      const world = createWorld((bucket) => breakingAt(bucket, { at: 1, isAfter }))
      await expect(world.store.put(image)).rejects.toThrow('Images cannot be reached')
      expect(world.bucket.keys()).toHaveLength(isAfter ? 1 : 0)
      await world.passUntil(start + imageLifetimeMilliseconds + minute, { cron: false })
      expect(world.bucket.keys()).toEqual([])
    }
  })
})

function endOf(key: string): number {
  return endOfObject({ key, uploaded: new Date(madeAtOf(key)!) })
}
