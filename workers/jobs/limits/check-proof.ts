/** Asks Turnstile about a token, with the secret key of this deployment. */
import type { ChallengeResult, JobsEnv } from '../../platform/bindings.ts'
import { sendTo } from '../../platform/outgoing/index.ts'
import { checkToken } from './turnstile.ts'

const usualVerifyUrl = 'https://challenges.cloudflare.com/turnstile/v0/siteverify'

/** `unavailable` where there is no secret key, too. */
export async function checkProof(
  { TURNSTILE_SECRET_KEY: secretKey, TURNSTILE_VERIFY_URL: verifyUrl = usualVerifyUrl }: ProofEnv,
  token: string,
): Promise<ChallengeResult> {
  if (!secretKey) return 'unavailable'
  return checkToken(token, { secretKey, verifyUrl, send: sendTo(verifyUrl) })
}

type ProofEnv = Pick<JobsEnv, 'TURNSTILE_SECRET_KEY' | 'TURNSTILE_VERIFY_URL'>
