/** What images need of a bucket: the part of R2 that they use. */
import { within } from '../../platform/within.ts'

export type ListedObject = { key: string; uploaded: Date }

export interface ImageBucket {
  put(key: string, value: Uint8Array<ArrayBuffer>): Promise<unknown>
  get(key: string): Promise<{ uploaded: Date; arrayBuffer(): Promise<ArrayBuffer> } | null>
  /** At most a thousand keys at once; those that are not there are no error. */
  delete(keys: string | string[]): Promise<void>
  /** In the order of the keys, at most `limit` (and 1,000) of those behind `startAfter`. */
  list(options: {
    limit: number
    startAfter?: string
  }): Promise<{ objects: ListedObject[]; truncated: boolean }>
}

/** R2 lists and deletes so many objects at once. */
export const mostObjectsAtOnce = 1_000

const deadlineMilliseconds = 5_000

/** The bucket did not do what it was asked, or not in time. It holds no cause: those name keys. */
export class ImageStoreError extends Error {
  constructor() {
    super('Images cannot be reached')
    this.name = 'ImageStoreError'
  }
}

/** What the bucket answers within five seconds; everything else is an `ImageStoreError`. */
export function answeredByBucket<Value>(call: () => Promise<Value>): Promise<Value> {
  const fail = (): never => {
    throw new ImageStoreError()
  }
  // What binds the bucket may be broken itself, and throw before there is a promise.
  const answer = Promise.resolve().then(call).catch(fail)
  return within(deadlineMilliseconds, answer, fail)
}
