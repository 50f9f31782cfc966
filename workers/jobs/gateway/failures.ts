/**
 * What the failures of providers mean for who asks for a text. What is the same for images is read by
 * the studio's own tables, and named here in the gateway's classes.
 */
import * as z from 'zod/mini'
import { catch as otherwise } from 'zod/mini'
import type { ProviderFailureCode } from '../../../shared/studio/models/failures.ts'
import { failureOfStatus, retryAfterOf } from '../studio/providers/failure-of-status.ts'
import type { ProviderError } from '../studio/providers/provider-error.ts'
import type { LlmFailureClass } from '../../../shared/llm/outcomes.ts'
import { LlmError } from './llm-failure.ts'

const classOfCode: Readonly<Record<ProviderFailureCode, LlmFailureClass>> = {
  invalid_key: 'auth',
  key_expired: 'auth',
  needs_verification: 'auth',
  no_credit: 'credit',
  model_retired: 'model_gone',
  rate_limited: 'rate_limit',
  moderated_input: 'content_filter',
  moderated_output: 'content_filter',
  no_image: 'server',
  bad_request: 'bad_request',
  provider_down: 'overload',
  timeout: 'timeout',
  cancelled: 'timeout',
  unknown_outcome: 'unreachable',
}

/** A 5xx that may have been worked on is the server's failure; one said beforehand is overload. */
export function llmErrorOf({ code, retryable, retryAfterSeconds }: ProviderError): LlmError {
  const isAtWork = code === 'provider_down' && !retryable
  return new LlmError(isAtWork ? 'server' : classOfCode[code], retryAfterSeconds)
}

/** How a provider maps an answer that is no success. */
export type FailureOf = (status: number, headers: Headers, body: unknown) => LlmError

/** A mapping for images as one for texts: a prompt that is too long is known by its words alone. */
export function forTexts(
  failureOf: (status: number, headers: Headers, body: unknown) => ProviderError,
): FailureOf {
  return (status, headers, body) =>
    isTooLong(status, body)
      ? new LlmError('context_window')
      : llmErrorOf(failureOf(status, headers, body))
}

const text = otherwise(z.string(), '')
const errorSchema = z.object({
  error: z.union([
    z.object({ type: text, code: otherwise(z.union([z.string(), z.number()]), ''), message: text }),
    z.pipe(
      z.string(),
      z.transform((message) => ({ type: '', code: '', message })),
    ),
  ]),
})

/** The wordings of the five, of 2026: they share no code. */
const wordsForTooLong =
  /context.{0,10}(length|window|size)|prompt is too long|input is too long|token count.{0,40}exceeds|maximum number of tokens/i

function isTooLong(status: number, body: unknown): boolean {
  if (status === 413) return true
  const parsed = [200, 400, 422].includes(status) ? errorSchema.safeParse(body) : null
  if (!parsed?.success) return false
  const { code, type, message } = parsed.data.error
  return (
    code === 'context_length_exceeded' ||
    type === 'exceed_context_size_error' ||
    wordsForTooLong.test(message)
  )
}

/** By `error.type`, as "Errors" in Anthropic's docs names them; an error in a stream has no status of its own. */
export const anthropicFailure: FailureOf = (status, headers, body) => {
  if (isTooLong(status, body)) return new LlmError('context_window')
  const parsed = errorSchema.safeParse(body)
  const { type, message } = parsed.success ? parsed.data.error : { type: '', message: '' }
  const retryAfterSeconds = retryAfterOf(headers)
  if (/credit balance|spend limit/i.test(message)) return new LlmError('credit')
  switch (type) {
    case 'authentication_error':
    case 'permission_error':
      return new LlmError('auth')
    case 'billing_error':
      return new LlmError('credit')
    case 'not_found_error':
      return new LlmError('model_gone')
    case 'rate_limit_error':
      return new LlmError('rate_limit', retryAfterSeconds)
    case 'overloaded_error':
      return new LlmError('overload', retryAfterSeconds)
    case 'timeout_error':
      return new LlmError('timeout')
    default:
      return llmErrorOf(failureOfStatus(status, headers))
  }
}

/** Ollama's errors are a text and a status. */
export const ollamaFailure: FailureOf = forTexts(failureOfStatus)
