/** The guard before whatever reads a body: what is too large, of no known kind or no JSON goes no further. */
import type { MiddlewareHandler } from 'hono'
import { checkedRequest } from './checked-request.ts'

/** What comes with a body goes on with its bytes, once they are checked. */
export const requestBodyGuard: MiddlewareHandler = async ({ req }, next) => {
  if (req.method !== 'GET' && req.raw.body !== null) req.raw = await checkedRequest(req.raw)
  await next()
}
