/** The embeds' door: whatever is asked for and whatever happens, an image with status 200. */
import { Hono, type Context, type Handler } from 'hono'
import { logLine, errorNameOf } from '../../platform/log/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import { answerOf, type Embed } from './embed.ts'
import { createEmbedMemory } from './memory.ts'

/** Everything that reads and draws is loaded with the first embed that is not in memory. */
const making = () => import('./make.ts')

const memory = createEmbedMemory()

const answerEmbed: Handler<EdgeContext> = async (context) => {
  const url = new URL(context.req.url)
  const key = url.pathname + url.search
  const ifNoneMatch = context.req.header('if-none-match')
  const known = memory.get(key, Date.now())
  if (known) return answerOf(known, ifNoneMatch)

  const embed = await made(context, url)
  memory.put(key, { ...embed, state: embed.state === 'new' ? 'stored' : embed.state }, Date.now())
  return answerOf(embed, ifNoneMatch)
}

async function made(context: Context<EdgeContext>, url: URL): Promise<Embed> {
  try {
    return await (await making()).make(context, url)
  } catch (error) {
    const requestId = context.get('requestId')
    logLine({ event: 'unexpected_error', requestId, errorName: errorNameOf(error) }, console.log)
    return lastResort
  }
}

/** What there is when even drawing failed. */
const lastResort: Embed = {
  body:
    '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="48" role="img" aria-label="Git Phantom Scope: not available for the moment">' +
    '<text x="16" y="29" font-family="sans-serif" font-size="14" fill="#6e7781">Not available for the moment</text></svg>',
  contentType: 'image/svg+xml; charset=utf-8',
  etag: '"last-resort"',
  state: 'unavailable',
  ageSeconds: null,
  freshSeconds: 30,
  hasNumbers: false,
}

/** Other services' addresses among them: see `asked-for.ts`. */
const paths = [
  '/badge/:file',
  '/card/:file',
  '/og/:file',
  '/duel/:login/:file',
  '/api',
  '/api/top-langs',
  '/streak',
  '/trophy',
]

export const embedRoutes = paths.reduce(
  (routes, path) => routes.get(path, answerEmbed),
  new Hono<EdgeContext>(),
)
