import { randomFillSync } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestHarness, type TestHarness } from 'wrangler'
import { imageTypes, type StoredImage } from '../../platform/images/index.ts'
import type { ImageBucket } from './image-bucket.ts'
import { madeAtOf, newImageName } from './image-name.ts'
import { createImageStore } from './image-store.ts'
import { createMemoryBucket } from './memory-bucket.fixture.ts'

const hour = 60 * 60_000
const random = (bytes: Uint8Array) => void randomFillSync(bytes)
const image: StoredImage = { type: 'image/webp', bytes: new Uint8Array([82, 73, 70, 70]) }

let harness: TestHarness
let r2: ImageBucket
beforeAll(async () => {
  const config = {
    name: 'bucket',
    main: new URL('bucket-worker.fixture.ts', import.meta.url).pathname,
    compatibility_date: '2026-10-01',
    r2_buckets: [{ binding: 'IMAGES', bucket_name: 'images' }],
  }
  harness = createTestHarness({ workers: [{ config }] })
  await harness.listen()
  r2 = (await harness.getWorker<{ IMAGES: R2Bucket }>().getEnv()).IMAGES
}, 60_000)
afterAll(() => harness?.close())

const buckets: [string, () => ImageBucket][] = [
  ['R2 as it runs locally', () => r2],
  ['the bucket of the tests', () => createMemoryBucket(() => Date.now())],
]

describe.each(buckets)('%s', (_, bucketOf) => {
  it('lists in the order of keys, page by page, and deletes many at once', async () => {
    const bucket = bucketOf()
    const keys = Array.from({ length: 25 }, (__, at) => `order/${String(at).padStart(3, '0')}`)
    await Promise.all(keys.toReversed().map((key) => bucket.put(key, new Uint8Array([1]))))
    const first = await bucket.list({ limit: 10, startAfter: 'order/' })
    expect(first.objects.map(({ key }) => key)).toEqual(keys.slice(0, 10))
    expect(first.truncated).toBe(true)
    await bucket.delete(keys.slice(0, 12))
    const second = await bucket.list({ limit: 10, startAfter: keys[9]! })
    expect(second.objects.map(({ key }) => key)).toEqual(keys.slice(12, 22))
    expect(Math.abs(second.objects[0]!.uploaded.getTime() - Date.now())).toBeLessThan(60_000)
    await bucket.delete([...keys, 'order/never-there'])
    expect((await bucket.list({ limit: 1_000 })).objects).toEqual([])
  })

  describe('as a store of images', () => {
    let now = Date.now()
    const watched: { key: string; endsAt: number }[] = []
    const open = () => {
      const bucket = bucketOf()
      const keeper = {
        watch: async (key: string, endsAt: number) => void watched.push({ key, endsAt }),
      }
      return { bucket, store: createImageStore({ bucket, keeper, random, now: () => now }) }
    }

    it('gives an image to whoever has its name, until it is deleted', async () => {
      now = Date.now()
      const { store } = open()
      for (const type of imageTypes) {
        const name = await store.put({ ...image, type })
        expect(await store.get(name)).toEqual({ ...image, type })
        await store.delete(name)
        expect(await store.get(name)).toBeNull()
        await store.delete(name)
      }
    })

    it('keeps no bytes of it in clear, under a key that begins with the hour', async () => {
      now = Date.now()
      const { bucket, store } = open()
      const bytes = new Uint8Array(Buffer.from('a picture of somebody'))
      const name = await store.put({ ...image, bytes })
      const { objects } = await bucket.list({ limit: 10 })
      const key = objects.at(-1)!.key
      expect(key.startsWith(new Date(now).toISOString().slice(0, 13))).toBe(true)
      expect(madeAtOf(key)).toBe(now)
      expect(watched.at(-1)).toEqual({ key, endsAt: now + 4 * hour })
      const [, bits] = name.split('.')
      expect(key).not.toContain(bits)
      const kept = Buffer.from(await (await bucket.get(key))!.arrayBuffer()).toString('latin1')
      expect(kept).not.toContain('picture')
      await store.delete(name)
    })

    it('refuses it at four hours, whatever the bucket still has', async () => {
      const madeAt = Date.now()
      now = madeAt
      const { bucket, store } = open()
      const name = await store.put(image)
      now = madeAt + 4 * hour - 1
      expect(await store.get(name)).toEqual(image)
      now = madeAt + 4 * hour
      expect(await store.get(name)).toBeNull()
      expect((await bucket.list({ limit: 10 })).objects).toHaveLength(1)
      now = madeAt
      await store.delete(name)
    })

    it('has nothing under names that it did not give', async () => {
      now = Date.now()
      const { store } = open()
      const name = await store.put(image)
      const [moment, bits] = name.split('.') as [string, string]
      const later = (Number.parseInt(moment, 36) + 1).toString(36)
      const guesses = [
        newImageName(now, random),
        `${later}.${bits}`,
        `${moment}.${bits.slice(1)}x`,
        `zzzzzzzzzz.${bits}`,
        `${moment}.`,
        `../${name}`,
        '',
      ]
      for (const guess of guesses) expect([guess, await store.get(guess)]).toEqual([guess, null])
      await store.delete(name)
    })
  })
})
