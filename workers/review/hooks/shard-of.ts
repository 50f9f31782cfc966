/** Which object keeps what goes by a name. */
import { hookShardOf } from '../../platform/bindings.ts'
import type { ReviewEnv } from '../review-env.ts'

export function shardOf({ HOOK_SHARD }: Pick<ReviewEnv, 'HOOK_SHARD'>, name: string) {
  return HOOK_SHARD.get(HOOK_SHARD.idFromName(hookShardOf(name)))
}
