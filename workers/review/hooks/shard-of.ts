/** Which object keeps what goes by a name. */
import type { ReviewEnv } from '../review-env.ts'

export function shardOf({ HOOK_SHARD }: Pick<ReviewEnv, 'HOOK_SHARD'>, name: string) {
  return HOOK_SHARD.get(HOOK_SHARD.idFromName(hookShardName(name)))
}

/** 64 objects share all names by their first sign. */
export const hookShardName = (name: string): string => `hooks ${name.slice(0, 1)}`
