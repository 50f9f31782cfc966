/** The door to images, for what makes and shows them. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { ImagesApi, JobsEnv } from '../../platform/bindings.ts'
import type { StoredImage } from '../../platform/images/index.ts'
import { imageStoreOf } from './image-store-of.ts'

export class Images extends WorkerEntrypoint<JobsEnv> implements ImagesApi {
  put(image: StoredImage): Promise<string> {
    return imageStoreOf(this.env).put(image)
  }

  get(name: string): Promise<StoredImage | null> {
    return imageStoreOf(this.env).get(name)
  }

  remove(name: string): Promise<void> {
    return imageStoreOf(this.env).delete(name)
  }
}
