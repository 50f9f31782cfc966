/** Keeps images where the product does, with the product's own store, and shows them. */
import { imageStoreOf } from '../workers/jobs/images/image-store-of.ts'
import type { JobsEnv } from '../workers/platform/bindings.ts'
import { imageTypes } from '../workers/platform/images/index.ts'

type Env = Pick<JobsEnv, 'IMAGES' | 'IMAGE_KEEPER'>

export default {
  async fetch(request, env) {
    const images = imageStoreOf(env)
    const name = new URL(request.url).pathname.slice(1)
    try {
      if (request.method === 'POST') {
        const type = imageTypes.find((one) => one === request.headers.get('content-type'))!
        const bytes = new Uint8Array(await request.arrayBuffer())
        return new Response(await images.put({ type, bytes }))
      }
      if (request.method === 'DELETE') await images.delete(name)
      const image = await images.get(name)
      if (!image) return new Response(null, { status: 404 })
      return new Response(new Uint8Array(image.bytes), { headers: { 'content-type': image.type } })
    } catch (error) {
      return new Response(String(error), { status: 503 })
    }
  },
} satisfies ExportedHandler<Env>
