/** The sign-ins of a deployment’s hooks. */
import { logLine } from '../../platform/log/index.ts'
import type { HookRecords } from '../hooks/hook-records.ts'
import type { ReviewEnv } from '../review-env.ts'
import { oauthClientOf } from './oauth-client-of.ts'
import { createSignIns, type SignIns } from './sign-ins.ts'

export function signInsOf(env: ReviewEnv, records: HookRecords): SignIns {
  return createSignIns({
    records,
    clientOf: (host) => oauthClientOf(env, host),
    now: () => Date.now(),
    wait: (milliseconds) => scheduler.wait(milliseconds),
    random: (bytes) => void crypto.getRandomValues(bytes),
    over: () => logLine({ event: 'hook_sign_in_over' }, console.log),
  })
}
