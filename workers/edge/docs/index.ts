/** The API's own description, for machines and for people. */
import { Hono, type Context } from 'hono'
import type { EdgeContext } from '../edge-context.ts'

const cacheControl = 'public, max-age=300'

/** A static file, made when the product is built (see `vite.config.ts`). */
async function apiDocument({ env }: Context<EdgeContext>): Promise<Record<string, unknown>> {
  const file = await env.ASSETS.fetch('https://assets.invalid/openapi.json')
  if (!file.ok) throw new Error('The description of the API is not there')
  return file.json()
}

export const docsRoutes = new Hono<EdgeContext>()
  .get('/api/v1/openapi.json', async (context) => {
    const { origin } = new URL(context.req.url)
    const document = await apiDocument(context)
    context.header('cache-control', cacheControl)
    return context.json({ ...document, servers: [{ url: origin }] })
  })
  .get('/docs/api', async (context) => {
    const { origin } = new URL(context.req.url)
    const [document, { apiPage }] = await Promise.all([
      apiDocument(context),
      import('./api-page.ts'),
    ])
    context.header('cache-control', cacheControl)
    return context.html(apiPage(document, origin))
  })
