/** The question as the gateway of models takes it, and what came of it as a review takes it. */
import type { LlmOutcome } from '../../llm/outcomes.ts'
import { modelAnswerSchema, type ModelAnswer } from './answer.ts'
import type { ModelProblem } from './problems.ts'
import { questionVersion, type ModelQuestion } from './question.ts'
import type { ModelAsked } from './review-by-model.ts'

/** With a model's thoughts, which count as well. */
const mostTokens = 8_000

/** Of all calls for one review together: what is sent twice, and what is answered. */
export const mostTokensOfReview = 120_000

/** Code is of somebody: an answer about it is never kept. */
export const modelOrderOf = (question: ModelQuestion) => ({
  prompt: 'review',
  promptVersion: questionVersion,
  ...question,
  output: modelAnswerSchema,
  mostTokens,
  isImpersonal: false,
})

type AskedThere =
  | { kind: 'answer'; output: ModelAnswer; costMicros: number | null }
  | { kind: 'none'; why: keyof typeof problems; costMicros: number | null }

export const modelAskedOf = (asked: AskedThere): ModelAsked =>
  asked.kind === 'answer'
    ? { kind: 'answer', answer: asked.output, costMicros: asked.costMicros }
    : { kind: 'none', problem: problems[asked.why], costMicros: asked.costMicros }

const problems: Readonly<Record<Exclude<LlmOutcome, 'answer'> | 'deadline', ModelProblem>> = {
  auth: 'invalid_key',
  credit: 'no_credit',
  rate_limit: 'limited',
  overload: 'unavailable',
  server: 'unavailable',
  unreachable: 'unavailable',
  cut_off: 'unavailable',
  'circuit-open': 'unavailable',
  timeout: 'timeout',
  deadline: 'timeout',
  context_window: 'too_long',
  bad_request: 'refused',
  content_filter: 'refused',
  refusal: 'refused',
  model_gone: 'no_such_model',
  bad_output: 'malformed',
  'no-provider': 'not_offered',
  budget: 'too_long',
}
