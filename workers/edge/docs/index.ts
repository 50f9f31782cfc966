/** The API's own description, for machines and for people. */
import { Hono } from 'hono'
import { openApiDocument } from '../../../shared/api/openapi.ts'
import type { EdgeContext } from '../edge-context.ts'
import { apiPage } from './api-page.ts'

const cacheControl = 'public, max-age=300'

export const docsRoutes = new Hono<EdgeContext>()
  .get('/api/v1/openapi.json', (context) => {
    context.header('cache-control', cacheControl)
    return context.json(openApiDocument(new URL(context.req.url).origin))
  })
  .get('/docs/api', (context) => {
    context.header('cache-control', cacheControl)
    return context.html(apiPage(openApiDocument(new URL(context.req.url).origin)))
  })
