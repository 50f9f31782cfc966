/**
 * Who may ask for what from where, decided once for the whole API. What is public may be read by pages
 * of any origin, and reads no cookie. What reads the visitor's cookie is for pages of this site alone:
 * no other origin may read its answers, and what changes something says by its headers that one of our
 * pages asks, which no page elsewhere can make a browser say (OWASP, "Cross-Site Request Forgery
 * Prevention", Fetch Metadata and Origin).
 */
import type { HonoRequest, MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import { paths } from '../../shared/api/paths.ts'
import { PhantomError } from '../platform/errors/index.ts'
import type { EdgeContext } from './edge-context.ts'

/** What reads a cookie, with everything below it. */
const ofVisitors = [paths.session, paths.jobs]
/** What reads one where it is sent, and is as public as a scan without. */
const ofVisitorsToo: ReadonlySet<string> = new Set([paths.texts, paths.reviews, paths.reviewCounts])

const preflight = cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'POST', 'DELETE'] })

/**
 * The rules, for every route of the API. Headers are set on the finished answer itself: through the
 * context it would be copied.
 */
export const doorRules: MiddlewareHandler<EdgeContext> = async (context, next) => {
  const { method } = context.req
  if (isOfVisitor(context.req)) return visitorRules(context, next)
  if (method === 'OPTIONS') return preflight(context, next)
  await next()
  const { headers } = context.res
  headers.set('access-control-allow-origin', '*')
  headers.set('access-control-expose-headers', exposedHeaders)
}

function isOfVisitor({ path, raw }: HonoRequest): boolean {
  if (ofVisitors.some((one) => path === one || path.startsWith(`${one}/`))) return true
  return ofVisitorsToo.has(path) && raw.headers.has('cookie')
}

/** The rules of what reads the visitor's cookie, of the pages for them, too. */
export const visitorRules: MiddlewareHandler<EdgeContext> = async (context, next) => {
  const { req } = context
  if (!isRead(req.method) && !isOfThisSite(req.raw)) throw new PhantomError('foreign_origin')
  await next()
  context.res.headers.set('cache-control', 'no-store')
  context.res.headers.set('vary', 'cookie, authorization')
}

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** Every browser of today sends one of the two with what changes something. */
function isOfThisSite({ headers, url }: Request): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  return headers.get('origin') === new URL(url).origin
}

const exposedHeaders =
  'Age, ETag, Retry-After, Server-Timing, X-Request-Id, X-Scan-State, RateLimit, RateLimit-Policy'
