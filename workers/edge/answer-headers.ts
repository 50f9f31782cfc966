/**
 * Headers that protect who reads an answer, decided once for each kind of it. Images have theirs where
 * they are made, pages in `pages/html-headers.ts`, static files in `pages/public/_headers`.
 */
import type { MiddlewareHandler } from 'hono'
import type { EdgeContext } from './edge-context.ts'

type Headers = Readonly<Record<string, string>>

/** Two years, as browsers ask of a host that means it. */
export const strictTransportSecurity = 'max-age=63072000; includeSubDomains'

const ofOwnSite: Headers = {
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
}

/**
 * Data is nothing to show as a page, nor to be loaded by other sites as if it were theirs. Who may read
 * it with CORS is not changed by that.
 */
export const dataHeaders = withHeaders({
  ...ofOwnSite,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
})

function withHeaders(table: Headers): MiddlewareHandler<EdgeContext> {
  const entries = Object.entries(table)
  return async (context, next) => {
    await next()
    // On the finished answer itself: through the context it would be copied.
    for (const [name, value] of entries) context.res.headers.set(name, value)
  }
}
