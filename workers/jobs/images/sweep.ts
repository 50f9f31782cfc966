/**
 * Deletes from the bucket what is over, whoever put it there: the net below the alarms. It trusts no
 * list but the bucket's own, keeps nothing between two pages and may stop anywhere: the next sweep
 * begins again with the oldest.
 */
import { answeredByBucket, mostObjectsAtOnce, type ImageBucket } from './image-bucket.ts'
import type { ListedObject } from './image-bucket.ts'
import { imageLifetimeMilliseconds, madeAtOf } from './image-name.ts'

/** A run of a Worker may ask other services a thousand times; a page takes two. */
const mostPages = 400

/** How many objects were deleted. Throws an `ImageStoreError` where the bucket fails. */
export async function sweepImages(bucket: ImageBucket, now: number): Promise<number> {
  let deleted = 0
  let startAfter: string | undefined
  for (let page = 0; page < mostPages; page += 1) {
    const { objects, truncated } = await listAfter(bucket, startAfter)
    const over = objects.filter((object) => endOfObject(object) <= now).map(({ key }) => key)
    if (over.length > 0) await answeredByBucket(() => bucket.delete(over))
    deleted += over.length
    startAfter = objects.at(-1)?.key
    if (!truncated || startAfter === undefined) break
  }
  return deleted
}

function listAfter(bucket: ImageBucket, startAfter: string | undefined) {
  const from = startAfter === undefined ? {} : { startAfter }
  return answeredByBucket(() => bucket.list({ limit: mostObjectsAtOnce, ...from }))
}

/** As the name says, or as the bucket does, whichever is sooner; foreign objects end as well. */
export function endOfObject({ key, uploaded }: ListedObject): number {
  const since = Math.min(madeAtOf(key) ?? Infinity, uploaded.getTime())
  return since + imageLifetimeMilliseconds
}
