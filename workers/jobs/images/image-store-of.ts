/** The images of a deployment. */
import type { JobsEnv } from '../../platform/bindings.ts'
import { createImageStore, type ImageStore } from './image-store.ts'

export function imageStoreOf(env: Pick<JobsEnv, 'IMAGES' | 'IMAGE_KEEPER'>): ImageStore {
  return createImageStore({
    bucket: env.IMAGES,
    keeper: env.IMAGE_KEEPER.get(env.IMAGE_KEEPER.idFromName('images')),
    random: (bytes) => void crypto.getRandomValues(bytes),
    now: () => Date.now(),
  })
}
