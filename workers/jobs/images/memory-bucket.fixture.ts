/** A bucket in memory with a clock of its own, which tests set; it lists by pages as R2 does. */
import { mostObjectsAtOnce, type ImageBucket } from './image-bucket.ts'

export type MemoryBucket = ImageBucket & {
  keys(): string[]
  /** Puts what others left there, at a moment of their own. */
  plant(key: string, uploaded: Date): void
}

export function createMemoryBucket(now: () => number): MemoryBucket {
  const objects = new Map<string, { uploaded: Date; value: Uint8Array<ArrayBuffer> }>()
  return {
    keys: () => [...objects.keys()].sort(),
    plant: (key, uploaded) => void objects.set(key, { uploaded, value: new Uint8Array() }),
    put: async (key, value) => void objects.set(key, { uploaded: new Date(now()), value }),
    async get(key) {
      const object = objects.get(key)
      return object
        ? { uploaded: object.uploaded, arrayBuffer: async () => object.value.buffer }
        : null
    },
    async delete(keys) {
      const all = [keys].flat()
      if (all.length > mostObjectsAtOnce) throw new RangeError('R2 deletes a thousand at once')
      for (const key of all) objects.delete(key)
    },
    async list({ limit, startAfter = '' }) {
      const behind = [...objects.keys()].filter((key) => key > startAfter).sort()
      const page = behind.slice(0, Math.min(limit, mostObjectsAtOnce))
      return {
        objects: page.map((key) => ({ key, uploaded: objects.get(key)!.uploaded })),
        truncated: page.length < behind.length,
      }
    },
  }
}
