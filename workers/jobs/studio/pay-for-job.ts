/** What is paid in the studio: a job that is begun, the images that models make, a key that is tried. */
import { payHere } from '../limits/pay-here.ts'
import type { StudioEnv } from './studio-env.ts'

type PayingEnv = Pick<
  StudioEnv,
  'BUDGETS' | 'STUDIO_SECRET' | 'TURNSTILE_SECRET_KEY' | 'TURNSTILE_VERIFY_URL'
>

/** Throws `too_many` where somebody has begun too many jobs, with whatever cookie. */
export function payForJob(env: PayingEnv, headers: Headers, requestId: string) {
  return payHere('jobs', { env, secret: env.STUDIO_SECRET, headers, requestId })
}

/**
 * Pays for so many images, or for none. Throws `too_many` where fewer are left, `challenge_required`
 * where first has to be shown that a person asks (a token in the headers counts for all of them), and
 * `challenge_unavailable` where nobody can say whether it was.
 */
export function payForImages(env: PayingEnv, headers: Headers, requestId: string, count: number) {
  return payHere('images', { env, secret: env.STUDIO_SECRET, headers, requestId }, count)
}

/** Throws `too_many` where somebody has had too many keys tried. */
export function payForKey(env: PayingEnv, headers: Headers, requestId: string) {
  return payHere('keys', { env, secret: env.STUDIO_SECRET, headers, requestId })
}
