/** The store of images with all that ends them, on a clock that a test moves. */
import { randomFillSync } from 'node:crypto'
import type { ImageBucket } from './image-bucket.ts'
import { createImageStore } from './image-store.ts'
import { createKeeping } from './keeping.ts'
import { createMemoryBucket, type MemoryBucket } from './memory-bucket.fixture.ts'
import { createSqlStorage } from './sql-storage.fixture.ts'
import { sweepImages } from './sweep.ts'

export const minute = 60_000
export const start = Date.UTC(2026, 10, 21, 9, 59, 30)
const random = (bytes: Uint8Array) => void randomFillSync(bytes)

/** Images, their keeper with its alarm, and the cron, on one clock. */
export function createWorld(breakable = (bucket: MemoryBucket): ImageBucket => bucket) {
  let now = start
  let alarmAt: number | null = null
  const bucket = createMemoryBucket(() => now)
  const used = breakable(bucket)
  const keeping = createKeeping(createSqlStorage(), used)
  const setAlarm = (at: number) => {
    alarmAt = alarmAt === null ? at : Math.min(alarmAt, at)
  }
  const keeper = {
    watch: async (key: string, endsAt: number) => setAlarm(keeping.watch(key, endsAt)),
  }
  return {
    bucket,
    keeping,
    store: createImageStore({ bucket: used, keeper, random, now: () => now }),
    sweep: () => sweepImages(used, now),
    now: () => now,
    /** Lets time pass: alarms ring when they are due, the cron every 15 minutes, where it runs. */
    async passUntil(at: number, { alarms = true, cron = true } = {}) {
      for (;;) {
        const nextCron = cron ? Math.floor(now / (15 * minute) + 1) * 15 * minute : Infinity
        const nextAlarm = alarms && alarmAt !== null ? Math.max(alarmAt, now) : Infinity
        const next = Math.min(nextCron, nextAlarm)
        if (next > at) break
        now = next
        if (next === nextAlarm) {
          alarmAt = null
          const { nextAlarmAt } = await keeping.end(now)
          if (nextAlarmAt !== null) setAlarm(nextAlarmAt)
        } else await sweepImages(used, now)
      }
      now = at
    },
  }
}
