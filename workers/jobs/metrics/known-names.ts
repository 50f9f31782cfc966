/** Which names may be counted: all of closed lists, whatever an isolate sends. */
import { errorCodes } from '../../../shared/api/errors.ts'
import { llmOutcomes } from '../../../shared/llm/outcomes.ts'
import { llmProviderIds } from '../../../shared/llm/provider-ids.ts'
import {
  durationBounds,
  hourlyNames,
  jobNames,
  jobOutcomes,
  tokenWays,
  type MetricName,
  type TallyName,
} from '../../platform/tally/index.ts'

/** The patterns of the edge's routes, as its router writes them; `none` is no route. */
export const knownRoutes = [
  'none',
  '/',
  '/.well-known/jwks.json',
  '/.well-known/oauth-authorization-server',
  '/.well-known/oauth-protected-resource',
  '/.well-known/oauth-protected-resource/mcp/*',
  '/api',
  '/api/',
  '/api/gist',
  '/api/gist/',
  '/api/pin',
  '/api/pin/',
  '/api/top-langs',
  '/api/top-langs/',
  '/api/v1/compare',
  '/api/v1/embeds/:login',
  '/api/v1/hooks',
  '/api/v1/hooks/connected',
  '/api/v1/hooks/remove',
  '/api/v1/hooks/rotate',
  '/api/v1/hooks/test',
  '/api/v1/reviews',
  '/api/v1/reviews/counts',
  '/api/v1/reviews/findings',
  '/api/v1/insights',
  '/api/v1/jobs',
  '/api/v1/jobs/:job',
  '/api/v1/jobs/:job/cancel',
  '/api/v1/jobs/:job/events',
  '/api/v1/oauth/authorize',
  '/api/v1/oauth/device',
  '/api/v1/oauth/revoke',
  '/api/v1/oauth/token',
  '/api/v1/openapi.json',
  '/api/v1/opt-outs/:login',
  '/api/v1/opt-outs/:login/confirm',
  '/api/v1/providers',
  '/api/v1/retention',
  '/api/v1/samples',
  '/api/v1/scans/:login',
  '/api/v1/session',
  '/api/v1/session/client-requests/:request',
  '/api/v1/session/clients/:id',
  '/api/v1/session/findings',
  '/api/v1/session/keys',
  '/api/v1/session/keys/:id',
  '/api/v1/session/openrouter',
  '/api/v1/session/openrouter/callback',
  '/api/v1/session/scans/:login',
  '/api/v1/session/sign-in',
  '/api/v1/session/sign-in/callback',
  '/api/v1/session/sign-out',
  '/api/v1/session/sign-out-everywhere',
  '/api/v1/session/vault',
  '/api/v1/status',
  '/api/v1/texts',
  '/api/wakatime',
  '/api/wakatime/',
  '/art/*',
  '/art/:login/:file',
  '/badge/*',
  '/badge/:file',
  '/card/*',
  '/card/:file',
  '/compare',
  '/docs',
  '/docs/:name',
  '/duel/*',
  '/duel/:login/:file',
  '/embed',
  '/studio',
  '/studio/:login',
  '/embed/:login',
  '/files/:link',
  '/healthz',
  '/hooks/:host',
  '/hooks/:host/:hook',
  '/reviews',
  '/reviews/connect',
  '/reviews/connect/:host',
  '/rules',
  '/rules/:area/:rule',
  '/insights',
  '/key-frame',
  '/mcp/*',
  '/me',
  '/me/authorize',
  '/me/clients/end',
  '/me/forget',
  '/me/keys',
  '/me/keys/end',
  '/me/opt-out',
  '/me/opt-out/proof',
  '/me/scan',
  '/me/sign-out',
  '/me/sign-out-everywhere',
  '/metrics',
  '/offline',
  '/og/*',
  '/og/:file',
  '/privacy',
  '/readyz',
  '/status',
  '/streak',
  '/streak/',
  '/trophy',
  '/trophy/',
  '/u',
  '/u/:login',
] as const

/** Kinds of statuses by their first digit. */
const statusClasses = ['1', '2', '3', '4', '5']
/** -1 is beyond the last bound. */
const buckets = ['-1', ...durationBounds.map((_, bucket) => String(bucket))]

type Kind = MetricName extends infer Name
  ? Name extends `${infer First} ${string}`
    ? First
    : never
  : never

/** For each kind of name, what its words may be. */
const wordsOf: Readonly<Record<Kind, readonly (readonly string[])[]>> = {
  duration: [knownRoutes, statusClasses, buckets],
  milliseconds: [knownRoutes, statusClasses],
  error: [errorCodes],
  scan: [['stored', 'new']],
  upstream: [['requests', 'points']],
  job: [jobNames, jobOutcomes],
  model: [llmProviderIds, llmOutcomes],
  tokens: [llmProviderIds, tokenWays],
}

/** Whether something of this name is counted. */
export function isKnownName(name: string): name is TallyName {
  return (hourlyNames as readonly string[]).includes(name) || wordsIn(name) !== null
}

/** The kind of a metric's name and its words; null where no list has them. */
export function wordsIn(name: string): { kind: Kind; words: string[] } | null {
  const [kind = '', ...words] = name.split(' ')
  if (!Object.hasOwn(wordsOf, kind)) return null
  const lists = wordsOf[kind as Kind]
  const isKnown =
    words.length === lists.length && lists.every((list, at) => list.includes(words[at] ?? ''))
  return isKnown ? { kind: kind as Kind, words } : null
}
