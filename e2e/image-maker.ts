/** Hands images on to the product and shows them, as a Worker beside it would. */
import type { ImagesApi } from '../workers/platform/bindings.ts'
import { imageTypes } from '../workers/platform/images/index.ts'

type Env = { IMAGES: Service<ImagesApi> }

export default {
  async fetch(request, { IMAGES }) {
    const name = new URL(request.url).pathname.slice(1)
    try {
      if (request.method === 'POST') {
        const type = imageTypes.find((one) => one === request.headers.get('content-type'))!
        const bytes = new Uint8Array(await request.arrayBuffer())
        return new Response(await IMAGES.put({ type, bytes }))
      }
      if (request.method === 'DELETE') await IMAGES.remove(name)
      const image = await IMAGES.get(name)
      if (!image) return new Response(null, { status: 404 })
      return new Response(new Uint8Array(image.bytes), { headers: { 'content-type': image.type } })
    } catch (error) {
      return new Response(String(error), { status: 503 })
    }
  },
} satisfies ExportedHandler<Env>
