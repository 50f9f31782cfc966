/**
 * Images for four hours. Each is sealed under bits that only its name holds, so that the bucket shows
 * nothing to whoever reads it. Four hours after it was made an image is refused here, whatever the
 * bucket still has; what deletes it is the keeper's alarm, then the sweep, then the bucket's own rule.
 */
import type { ImageKeeperApi } from '../../platform/bindings.ts'
import { imageTypes, type StoredImage } from '../../platform/images/index.ts'
import type { FillRandom } from '../../platform/seal/index.ts'
import { answeredByBucket, type ImageBucket } from './image-bucket.ts'
import {
  imageLifetimeMilliseconds,
  isWithinLifetime,
  namedImage,
  newImageName,
} from './image-name.ts'

export interface ImageStore {
  /** Keeps an image for four hours and gives the name that whoever may see it needs. */
  put(image: StoredImage): Promise<string>
  /** The image of a name; null where there is none, or its time is over. */
  get(name: string): Promise<StoredImage | null>
  /** Ends an image at once; nothing happens where there is none. */
  delete(name: string): Promise<void>
}

type ImageStoreOptions = {
  bucket: ImageBucket
  keeper: Pick<ImageKeeperApi, 'watch'>
  random: FillRandom
  /** Milliseconds since 1970. */
  now: () => number
}

/** The store in a bucket. Its functions throw an `ImageStoreError` where the bucket fails. */
export function createImageStore({ bucket, keeper, random, now }: ImageStoreOptions): ImageStore {
  return {
    async put({ type, bytes }) {
      const name = newImageName(now(), random)
      const { key, seal, madeAt } = (await namedImage(name))!
      const content = new Uint8Array(bytes.length + 1)
      content[0] = imageTypes.indexOf(type)
      content.set(bytes, 1)
      const sealed = await seal.seal(content, random)
      // First the alarm: whatever breaks after that, nothing is left that no alarm ends.
      await answeredByBucket(() => keeper.watch(key, madeAt + imageLifetimeMilliseconds))
      await answeredByBucket(() => bucket.put(key, sealed))
      return name
    },
    async get(name) {
      const named = await namedImage(name)
      if (!named || !isWithinLifetime(named.madeAt, now())) return null
      const found = await answeredByBucket(async () => {
        const object = await bucket.get(named.key)
        return object && { uploaded: object.uploaded, sealed: await object.arrayBuffer() }
      })
      // A clock that jumped makes no image live longer: the bucket has one of its own.
      if (!found || !isWithinLifetime(found.uploaded.getTime(), now())) return null
      const content = await named.seal.open(new Uint8Array(found.sealed)).catch(() => null)
      const type = content && imageTypes[content[0] ?? -1]
      return type ? { type, bytes: content.slice(1) } : null
    },
    async delete(name) {
      const named = await namedImage(name)
      if (named) await answeredByBucket(() => bucket.delete(named.key))
    },
  }
}
