/** Has the large model look that a request names, with the key that it brings. */
import { idempotencyKeyForm } from '../../../shared/api/jobs.ts'
import type { CreateReview, ModelOrder } from '../../../shared/api/reviews.ts'
import { llmProviders } from '../../../shared/llm/providers.ts'
import type { Change } from '../../../shared/review/change.ts'
import type { Finding } from '../../../shared/review/finding.ts'
import {
  reviewByModel,
  type ModelAsked,
  type ModelReview,
} from '../../../shared/review/large-model/review-by-model.ts'
import { markOf } from '../../../shared/llm/mark-of.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { ReviewEnv } from '../review-env.ts'

/** A model is given this long, and what the whole answer leaves of it. */
const longestMilliseconds = 28_000
const wholeMilliseconds = 38_000
/** No model answers in less. */
const leastMilliseconds = 3_000

const lettersOfMark = 12

export interface ModelCall {
  order: ModelOrder
  /** What the key was sealed for. */
  use: string
}

/** Null where no model is to look. Throws `validation_failed` where a key comes without what it was sealed for. */
export function modelCallOf(
  { model: order }: CreateReview,
  { headers }: Request,
): ModelCall | null {
  if (order === undefined) return null
  const use = headers.get('idempotency-key') ?? ''
  if (idempotencyKeyForm.test(use)) return { order, use }
  const problem = 'is needed with a key, which is sealed for it: 16 to 64 of A–Z, a–z, 0–9, _ and -'
  throw new PhantomError('validation_failed', { fields: [{ field: 'Idempotency-Key', problem }] })
}

export interface Asking {
  env: Pick<ReviewEnv, 'REVIEW_MODELS'>
  headers: Headers
  requestId: string
  /** When the request came, in milliseconds since 1970. */
  since: number
}

/** Never rejects: where the model does not answer, its note says why. */
export function modelReviewOf(
  { order: { provider, model, key }, use }: ModelCall,
  {
    change,
    found,
    check,
  }: { change: Change; found: readonly Finding[]; check: CreateReview['check'] },
  { env, headers, requestId, since }: Asking,
): Promise<ModelReview> {
  const milliseconds = Math.min(longestMilliseconds, since + wholeMilliseconds - Date.now())
  return reviewByModel({
    change,
    found,
    check,
    name: `${provider}/${model ?? llmProviders[provider].textModel.modelId}`,
    mark: markOf(crypto.getRandomValues(new Uint8Array(lettersOfMark))),
    language: 'en',
    ask: async (question) => {
      if (milliseconds < leastMilliseconds) return none('timeout')
      const asked = { ...question, provider, model: model ?? null, key, use, milliseconds }
      return env.REVIEW_MODELS.ask(asked, headers, requestId).catch(() => none('unavailable'))
    },
  })
}

const none = (problem: 'timeout' | 'unavailable'): ModelAsked => ({
  kind: 'none',
  problem,
  costMicros: null,
})
