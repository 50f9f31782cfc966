/** The embeds' door: whatever is asked for and whatever happens, an image with status 200. */
import type { Context, Handler } from 'hono'
import { Hono } from '../router/index.ts'
import { logLine, errorNameOf } from '../../platform/log/index.ts'
import type { EmbedOutcome, EmbedSource } from '../../platform/tally/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import { isolateTally } from '../status/index.ts'
import { dropInPaths, pathsWithoutCounterpart, serviceAt } from './drop-in-paths.ts'
import { answerOf, type Embed } from './embed.ts'
import type { EmbedState } from './facts-of-login.ts'
import { lastResortOf } from './last-resort.ts'
import { embedMemory } from './memory.ts'

/** Everything that reads and draws is loaded with the first embed that is not in memory. */
const making = () => import('./make.ts')
let maker: Awaited<ReturnType<typeof making>> | null = null

const answerEmbed: Handler<EdgeContext> = async (context) => {
  const { url } = context.req
  const address = url.slice(url.indexOf('/', 'https://'.length))
  const ifNoneMatch = context.req.header('if-none-match')
  const known = embedMemory.get(address, Date.now())
  if (known) {
    count(known.state, 'memory')
    return answerOf(known, ifNoneMatch)
  }
  const embed = await made(context)
  count(embed.state, embed.hasAsked ? 'scan' : 'store')
  const state = embed.state === 'new' ? 'stored' : embed.state
  embedMemory.put(address, { ...embed, state }, Date.now())
  return answerOf(embed, ifNoneMatch)
}

async function made(context: Context<EdgeContext>): Promise<Embed> {
  try {
    maker ??= await making()
    return await maker.make(context, new URL(context.req.url))
  } catch (error) {
    const requestId = context.get('requestId')
    logLine({ event: 'unexpected_error', requestId, errorName: errorNameOf(error) }, console.log)
    return lastResortOf(context.req.path)
  }
}

/** Counts it for the last hour's tally. */
function count(state: EmbedState, from: EmbedSource) {
  const outcome = outcomes[state]
  if (outcome !== null) isolateTally.countEmbed({ outcome, from })
}

/** Null for what says nothing of this service: an account of no person, or no login at all. */
const outcomes: Readonly<Record<EmbedState, EmbedOutcome | null>> = {
  new: 'fresh',
  provisional: 'fresh',
  stored: 'fresh',
  stale: 'stale',
  'last-good': 'last-good',
  'not-public': 'private',
  limited: 'failed',
  unavailable: 'failed',
  busy: 'failed',
  'not-a-person': null,
  'invalid-login': null,
}

/** Our own files, and other services' addresses, which some write with a slash at the end. */
const paths = [
  '/badge/:file',
  '/card/:file',
  '/og/:file',
  '/duel/:login/:file',
  '/art/:login/:file',
  // Whatever else begins so stands in some README, too.
  ...['badge', 'card', 'og', 'duel', 'art'].map((kind) => `/${kind}/*`),
  ...[...Object.keys(dropInPaths), ...pathsWithoutCounterpart].flatMap((path) => [
    path,
    `${path}/`,
  ]),
]

/** Where the first page is, two other services answer with a card to whoever names a login. */
const answerRoot: Handler<EdgeContext> = async (context, next) => {
  const { searchParams } = new URL(context.req.url)
  return serviceAt('', searchParams) ? answerEmbed(context, next) : next()
}

export const embedRoutes = paths.reduce(
  (routes, path) => routes.get(path, answerEmbed),
  new Hono<EdgeContext>().get('/', answerRoot),
)
