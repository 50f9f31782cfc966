/**
 * Workers Caching, which stands in front of this Worker where it is switched on (`wrangler.toml`).
 * Source: https://developers.cloudflare.com/workers/cache/purge/
 */
import type { OnOptOutChange } from './opt-out/index.ts'

/**
 * Empties it when somebody opts out or takes that back. All of it: their login is in paths, in the
 * queries of other services' addresses and in any spelling, opt-outs are rare, and what is asked for
 * is drawn again from the last good copies. Throws when the platform refuses.
 */
export const purgePlatformCache: OnOptOutChange = async ({ executionCtx }) => {
  // Local runtimes have none.
  const { cache } = executionCtx as { cache?: CacheContext }
  const purged = await cache?.purge({ purgeEverything: true })
  if (purged?.success === false) throw new Error('The platform did not empty its cache')
}
