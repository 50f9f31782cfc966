/** Proof that a person asks: a token of Turnstile, which comes with the request. */
import type { ChallengeResult } from '../bindings.ts'
import { PhantomError } from '../errors/index.ts'
import { within } from '../within.ts'

export type CheckProof = (token: string) => Promise<ChallengeResult>

/** Turnstile itself is given up earlier. */
const proofMilliseconds = 3_000

/** The header with a token of Turnstile, named as its own form field. */
const proofHeader = 'cf-turnstile-response'

/**
 * Throws `challenge_required` where there is no good token, and `challenge_unavailable` where nobody can
 * say whether it is one.
 */
export async function requireProof(headers: Headers, check: CheckProof): Promise<void> {
  const refused = (problem: string) =>
    new PhantomError('challenge_required', { fields: [{ field: proofHeader, problem }] })
  const token = headers.get(proofHeader)
  if (token === null) throw refused('is missing')
  const result = await within(
    proofMilliseconds,
    Promise.resolve().then(() => check(token)),
    () => 'unavailable' as const,
  ).catch(() => 'unavailable' as const)
  if (result === 'refused') throw refused('is none, was used before, or is older than five minutes')
  if (result === 'unavailable') throw new PhantomError('challenge_unavailable')
}
