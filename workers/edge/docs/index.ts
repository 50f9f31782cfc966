/** The API's own description for machines; for people it is under `/docs/api`. */
import { Hono } from '../router/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import { staticFile } from '../static-file.ts'

export const docsRoutes = new Hono<EdgeContext>().get('/api/v1/openapi.json', async (context) => {
  const { origin } = new URL(context.req.url)
  // Written when the product is built (see `vite.config.ts`).
  const file = await staticFile(context.env, '/openapi.json')
  const document = await file.json<Record<string, unknown>>()
  context.header('cache-control', 'public, max-age=300')
  return context.json({ ...document, servers: [{ url: origin }] })
})
