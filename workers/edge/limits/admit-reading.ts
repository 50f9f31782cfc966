/**
 * Whether GitHub may be asked for one more login: a visitor pays for it from exact budgets, embeds are
 * only kept from flooding, since many readers of many READMEs come from the few addresses of image
 * proxies. Where limits cannot be asked, readings go on.
 */
import { PhantomError } from '../../platform/errors/index.ts'
import { foldLogin } from '../../../shared/evidence/login.ts'
import type { RateLimitFields } from '../../../shared/limits/rate-limit-fields.ts'
import type { Payer } from '../../platform/limits/payer-name.ts'
import { pay, requireEnough } from '../../platform/limits/pay.ts'
import type { Spending } from '../../platform/limits/spend.ts'
import { logLine } from '../../platform/log/index.ts'
import { within } from '../../platform/within.ts'
import type { EdgeEnv } from '../../platform/bindings.ts'
import { refuseFlood } from './flood-guard.ts'
import { payersOf } from '../../platform/limits/payers.ts'

export type Admission = {
  /** What is left afterwards. */
  fields: readonly RateLimitFields[]
  /** For a reading that was not needed after all. Never rejects. */
  giveBack: () => Promise<unknown>
}

type Asking = { env: EdgeEnv; headers: Headers; requestId: string; now: number }

/** Turnstile itself is given up earlier. */
const proofMilliseconds = 3_000

/** The header with a token of Turnstile, named as its own form field. */
const proofHeader = 'cf-turnstile-response'

const free: Admission = { fields: [], giveBack: async () => undefined }

/**
 * Admits a reading; who reads with a token of their own pays as the login that they are. Throws
 * `too_many` where it is not admitted, `challenge_required` where first has to be shown that a person
 * asks, `challenge_unavailable` where nobody can say whether that was shown.
 */
export async function admitReading(
  asking: Asking,
  reader: 'visitor' | 'embed' | { login: string },
): Promise<Admission> {
  const { env, headers, requestId } = asking
  if (reader === 'embed') {
    await refuseFlood('embeds', env, headers, requestId)
    return free
  }
  const payers: Payer[] =
    reader === 'visitor' ? payersOf(headers) : [{ kind: 'login', is: foldLogin(reader.login) }]
  if (payers.length === 0) return free
  const spending = await spendOnScan(asking, payers, false)
  if (!spending?.verdicts.some(({ kind }) => kind === 'proof-needed')) return admissionOf(spending)
  await requireProof(asking)
  return admissionOf(await spendOnScan(asking, payers, true))
}

/** Null where the budgets fail, or are silent. */
function spendOnScan(
  { env, requestId, now }: Asking,
  payers: readonly Payer[],
  isProved: boolean,
): Promise<Spending | null> {
  const { BUDGETS: namespace, SCAN_SECRET: secret } = env
  const onAway = () => logLine({ event: 'budgets_unreachable', requestId }, console.log)
  return pay('scans', payers, { namespace, secret, now, isProved, onAway })
}

function admissionOf(spending: Spending | null): Admission {
  if (spending === null) return free
  const { verdicts, giveBack } = spending
  requireEnough(verdicts)
  return { fields: verdicts, giveBack: () => giveBack().catch(() => undefined) }
}

async function requireProof({ env, headers }: Asking): Promise<void> {
  const refused = (problem: string) =>
    new PhantomError('challenge_required', { fields: [{ field: proofHeader, problem }] })
  const token = headers.get(proofHeader)
  if (token === null) throw refused('is missing')
  const result = await within(
    proofMilliseconds,
    Promise.resolve().then(() => env.CHALLENGES.check(token)),
    () => 'unavailable' as const,
  ).catch(() => 'unavailable' as const)
  if (result === 'refused') throw refused('is none, was used before, or is older than five minutes')
  if (result === 'unavailable') throw new PhantomError('challenge_unavailable')
}
