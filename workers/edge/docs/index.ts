/** The API's own description, for machines and for people. */
import { Hono } from 'hono'
import type { EdgeContext } from '../edge-context.ts'

const cacheControl = 'public, max-age=300'

/** Loaded when it is asked for: making schemas readable takes code that a scan does not need. */
const documents = async (url: string) => {
  const [{ openApiDocument }, { apiPage }] = await Promise.all([
    import('../../../shared/api/openapi.ts'),
    import('./api-page.ts'),
  ])
  return { document: openApiDocument(new URL(url).origin), apiPage }
}

export const docsRoutes = new Hono<EdgeContext>()
  .get('/api/v1/openapi.json', async (context) => {
    const { document } = await documents(context.req.url)
    context.header('cache-control', cacheControl)
    return context.json(document)
  })
  .get('/docs/api', async (context) => {
    const { document, apiPage } = await documents(context.req.url)
    context.header('cache-control', cacheControl)
    return context.html(apiPage(document))
  })
