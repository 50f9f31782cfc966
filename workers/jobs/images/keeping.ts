/**
 * What the keeper of images does: it writes down when each ends and deletes it then. An entry goes
 * only after its object, so that a stop in between makes the next alarm do it again.
 */
import { answeredByBucket, mostObjectsAtOnce, type ImageBucket } from './image-bucket.ts'

/** Alarms come at most so often, however many images end. */
const alarmEveryMilliseconds = 30_000
/** Where the bucket fails it is tried again after so long. */
const retryMilliseconds = 60_000

type Inventory = { count: number; firstEnd: number | null }

type Ledger = Pick<SqlStorage, 'exec'>

type Ending = {
  /** When the alarm has to come again; null where nothing is left. */
  nextAlarmAt: number | null
  /** The bucket failed: what has ended is still there, and written down. */
  hasFailed: boolean
}

export type Keeping = {
  /** Writes down an image's end (milliseconds since 1970); gives when the alarm has to come for it. */
  watch(key: string, endsAt: number): number
  /** Deletes what has ended at `now`. */
  end(now: number): Promise<Ending>
  /** How many ends are written down, and the first of them. */
  inventory(): { count: number; firstEnd: number | null }
}

export function createKeeping(sql: Ledger, bucket: ImageBucket): Keeping {
  sql.exec(
    `create table if not exists images (object text primary key, ends_at integer) without rowid`,
  )
  sql.exec('create index if not exists images_end on images (ends_at)')

  const endedAt = (now: number) =>
    sql
      .exec<{ object: string }>(
        'select object from images where ends_at <= ? order by ends_at limit ?',
        now,
        mostObjectsAtOnce,
      )
      .toArray()
      .map(({ object }) => object)

  const inventory = () => {
    const [row] = sql
      .exec<Inventory>('select count(*) as count, min(ends_at) as firstEnd from images')
      .toArray()
    return { count: row?.count ?? 0, firstEnd: row?.firstEnd ?? null }
  }

  return {
    watch(key, endsAt) {
      sql.exec('insert or replace into images (object, ends_at) values (?, ?)', key, endsAt)
      return alarmFor(endsAt)
    },
    async end(now) {
      for (let keys = endedAt(now); keys.length > 0; keys = endedAt(now)) {
        const ended = keys
        try {
          await answeredByBucket(() => bucket.delete(ended))
        } catch {
          return { nextAlarmAt: now + retryMilliseconds, hasFailed: true }
        }
        for (const key of ended) sql.exec('delete from images where object = ?', key)
      }
      const { firstEnd } = inventory()
      return { nextAlarmAt: firstEnd === null ? null : alarmFor(firstEnd), hasFailed: false }
    },
    inventory,
  }
}

function alarmFor(endsAt: number): number {
  return Math.ceil(endsAt / alarmEveryMilliseconds) * alarmEveryMilliseconds
}
