/** In the place of the binding of Workers AI: it answers an image, whatever is asked. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import { exampleImages } from '../shared/studio/images/images.fixture.ts'

export default class WorkersAi extends WorkerEntrypoint {
  async run(): Promise<{ image: string }> {
    return { image: exampleImages.find(({ name }) => name === 'jpeg')!.base64 }
  }
}
