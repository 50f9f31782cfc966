/**
 * Whether GitHub may be asked for one more login: a visitor pays for it from exact budgets, embeds are
 * only kept from flooding, since many readers of many READMEs come from the few addresses of image
 * proxies. Where limits cannot be asked, readings go on.
 */
import { foldLogin } from '../../../shared/evidence/login.ts'
import type { EdgeEnv } from '../../platform/bindings.ts'
import { nothingPaid, pay, type Payment } from '../../platform/limits/pay.ts'
import { payersOf } from '../../platform/limits/payers.ts'
import { refuseFlood } from './flood-guard.ts'

export type Admission = Payment

type Asking = { env: EdgeEnv; headers: Headers; requestId: string; now: number }

/**
 * Admits a reading; who reads with a token of their own pays as the login that they are. Throws
 * `too_many` where it is not admitted, `challenge_required` where first has to be shown that a person
 * asks, `challenge_unavailable` where nobody can say whether that was shown.
 */
export async function admitReading(
  { env, headers, requestId, now }: Asking,
  reader: 'visitor' | 'embed' | { login: string },
): Promise<Admission> {
  if (reader === 'embed') {
    await refuseFlood('embeds', env, headers, requestId)
    return nothingPaid
  }
  const payers =
    reader === 'visitor'
      ? payersOf(headers)
      : [{ kind: 'login', is: foldLogin(reader.login) } as const]
  const { BUDGETS: namespace, SCAN_SECRET: secret } = env
  const check = (token: string) => env.CHALLENGES.check(token)
  return pay('scans', payers, { namespace, secret, now, headers, check, requestId })
}
