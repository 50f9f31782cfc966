/** How this deployment reaches GitHub: its tokens or its App, shared between isolates by the budget. */
import type { RateLimitFields } from '../../../shared/limits/rate-limit-fields.ts'
import type { EdgeEnv } from '../../platform/bindings.ts'
import {
  createTokenPool,
  readGitHub,
  type ReadEvent,
  type ReadOptions,
  type TokenPool,
  type TokenSource,
} from '../../platform/github/index.ts'
import { findShownByAccount } from '../../platform/github/ownership.ts'
import { createRestReserve } from '../../platform/github/rest-reserve.ts'
import { sendTo } from '../../platform/outgoing/index.ts'
import { keyedHash } from '../../platform/seal/index.ts'
import { within } from '../../platform/within.ts'
import { createAppSource } from './app-source.ts'
import { toPhantomError } from './failures.ts'

export { toPhantomError }

/** How often an isolate exchanges what it saw of the tokens with the others, in milliseconds. */
const exchangeMilliseconds = 15_000

/** One pool an isolate: what it has seen of the tokens outlives single requests (see `EdgeEnv`). */
let isolate: { env: EdgeEnv; pool: TokenPool; exchangedAt: number } | null = null

/** Of what GitHub answers by REST, where it is not for a reading. */
const restReserve = createRestReserve(() => Date.now())

/** Reads a login with this deployment's tokens; yields and throws as `readGitHub` does. */
export async function* readWithTokens(
  env: EdgeEnv,
  options: Omit<ReadOptions, 'asOf' | 'apiUrl' | 'fetch' | 'pool'>,
): AsyncGenerator<ReadEvent> {
  const pool = await tokenPoolOf(env)
  // Nobody but a visitor is in a hurry: a new isolate may first hear what is left of the tokens.
  const { urgency = 'visitor' } = options
  if (urgency !== 'visitor') await learnBudget(env, pool).catch(() => undefined)
  yield* readGitHub({
    ...options,
    asOf: new Date(options.now()),
    apiUrl: env.GITHUB_API_URL,
    fetch: sendTo(env.GITHUB_API_URL),
    pool,
  })
}

/**
 * What `find` finds where an account shows what only its owner can write, or null. Throws a
 * `PhantomError` (`not_found`, `upstream_limited`, `upstream_unavailable`) where GitHub does not let
 * it look.
 */
export async function findOnGitHub<Found>(
  env: EdgeEnv,
  login: string,
  find: (text: string) => Promise<Found | null>,
  now: () => number,
): Promise<Found | null> {
  const pool = await tokenPoolOf(env)
  const apiUrl = env.GITHUB_API_URL
  const fetch = sendTo(apiUrl)
  return findShownByAccount({ login, find, apiUrl, fetch, pool, restReserve, now }).catch(
    (error: unknown) => {
      throw toPhantomError(error)
    },
  )
}

/** The pool of this deployment's tokens. */
async function tokenPoolOf(env: EdgeEnv): Promise<TokenPool> {
  if (isolate?.env === env) return isolate.pool
  const pool = await createPool(env)
  // Another request of this isolate may have been quicker: there is only one pool.
  if (isolate?.env === env) return isolate.pool
  isolate = { env, pool, exchangedAt: 0 }
  return pool
}

async function createPool(env: EdgeEnv): Promise<TokenPool> {
  const sources: TokenSource[] = []
  for (const token of (env.GITHUB_TOKENS ?? '').split(',').map((text) => text.trim())) {
    if (token === '') continue
    const id = await keyedHash(env.SCAN_SECRET, 'github-token', token)
    sources.push({ id, token: async () => token })
  }
  if (env.GITHUB_APP_ID) {
    const id = await keyedHash(env.SCAN_SECRET, 'github-app', env.GITHUB_APP_ID)
    sources.push(createAppSource(id, env.GITHUB_APP, () => Date.now()))
  }
  return createTokenPool(sources, () => Date.now())
}

const budgetOf = (env: EdgeEnv) => env.GITHUB_BUDGET.get(env.GITHUB_BUDGET.idFromName('budget'))

/** What the other isolates saw of the tokens, where this one has seen nothing that still holds. */
async function learnBudget(env: EdgeEnv, pool: TokenPool): Promise<void> {
  const seconds = Date.now() / 1000
  const hasSeen = pool.states().some(({ resetAt }) => (resetAt ?? 0) > seconds)
  if (pool.size === 0 || hasSeen) return
  const states = await within(learnMilliseconds, budgetOf(env).snapshot(), () => null)
  if (states) pool.merge(states)
}

/** A budget that answers later is as if nothing were known of it. */
const learnMilliseconds = 300

/** Tells the other isolates what this one saw, and learns what they saw; at most every 15 s. */
export async function exchangeBudget(env: EdgeEnv, now: number): Promise<void> {
  if (!isolate || isolate.env !== env || now - isolate.exchangedAt < exchangeMilliseconds) return
  isolate.exchangedAt = now
  const { pool } = isolate
  if (pool.size === 0) return
  pool.merge(await budgetOf(env).report(pool.states()))
}

/** The allowance of the token that reads a login, as RateLimit fields; none where it is not known. */
export async function allowanceAtGitHub(
  env: EdgeEnv,
  login: string,
  now: number,
): Promise<RateLimitFields[]> {
  const pool = await tokenPoolOf(env)
  return allowanceOf(pool, pool.pick(login)?.id, now)
}

/** The same for one token of a pool. */
export function allowanceOf(
  pool: TokenPool,
  id: string | undefined,
  now: number,
): RateLimitFields[] {
  const state = pool.states().find((candidate) => candidate.id === id)
  if (!state || state.limit === null || state.remaining === null || state.resetAt === null) {
    return []
  }
  const seconds = Math.max(0, Math.ceil(state.resetAt - now / 1000))
  const policy = `"github";q=${state.limit};w=3600`
  return [{ policy, left: `"github";r=${state.remaining};t=${seconds}` }]
}
