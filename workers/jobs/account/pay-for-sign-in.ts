/** Beginning to sign in costs GitHub a request, and us a place to wait: it is paid for. */
import type { Context } from 'hono'
import { payHere } from '../limits/pay-here.ts'
import type { AccountContext } from './account-context.ts'

/** Throws `too_many` where somebody has begun too often. */
export async function payForSignIn({ env, req, var: { requestId } }: Context<AccountContext>) {
  const { ACCOUNT_SECRET: secret } = env
  if (secret) await payHere('signins', { env, secret, headers: req.raw.headers, requestId })
}
