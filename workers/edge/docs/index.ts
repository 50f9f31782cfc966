/** The API's own description, for machines and for people. */
import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import type { EdgeContext } from '../edge-context.ts'
import { staticFile } from '../static-file.ts'

const cacheControl = 'public, max-age=300'

/** Written when the product is built (see `vite.config.ts`). */
async function apiDocument({ env }: Context<EdgeContext>): Promise<Record<string, unknown>> {
  return (await staticFile(env, '/openapi.json')).json()
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
