/**
 * Whether a token shows that a person asked: Cloudflare's Turnstile says so, once for each token and
 * within five minutes of its making.
 * Source: https://developers.cloudflare.com/turnstile/get-started/server-side-validation/
 */
import * as z from 'zod/mini'
import type { ChallengeResult } from '../../platform/bindings.ts'
import type { Send } from '../../platform/outgoing/index.ts'

export type TurnstileOptions = {
  secretKey: string
  /** Where `siteverify` is answered. */
  verifyUrl: string
  send: Send
}

/** "Maximum length: 2048 characters". */
const longestToken = 2_048
const deadlineMilliseconds = 2_500

const answerSchema = z.object({
  success: z.boolean(),
  'error-codes': z._default(z.array(z.string()), []),
})

/** Errors that are the visitor's: their token is none, is too old, or was used. */
const errorsOfTokens = new Set([
  'missing-input-response',
  'invalid-input-response',
  'timeout-or-duplicate',
])

/**
 * Asks about a token. `unavailable`: nobody can say, since Turnstile fails, takes longer than 2.5 s or
 * refuses our own secret key.
 */
export async function checkToken(
  token: string,
  { secretKey, verifyUrl, send }: TurnstileOptions,
): Promise<ChallengeResult> {
  if (token === '' || token.length > longestToken) return 'refused'
  const request = new Request(verifyUrl, {
    method: 'POST',
    body: new URLSearchParams({ secret: secretKey, response: token }),
    signal: AbortSignal.timeout(deadlineMilliseconds),
  })
  try {
    const response = await send(request)
    const { success, 'error-codes': errors } = answerSchema.parse(await response.json())
    if (success) return 'passed'
    const isOfToken = errors.length > 0 && errors.every((error) => errorsOfTokens.has(error))
    return isOfToken ? 'refused' : 'unavailable'
  } catch {
    return 'unavailable'
  }
}
