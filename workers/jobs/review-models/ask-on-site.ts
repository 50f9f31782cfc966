/** Asks the one large model that the site pays for, about a pull request of a repository that wants it. */
import { llmProviderIds } from '../../../shared/llm/provider-ids.ts'
import { llmProviders } from '../../../shared/llm/providers.ts'
import {
  modelAskedOf,
  modelOrderOf,
  mostTokensOfReview,
} from '../../../shared/review/large-model/order.ts'
import type { ModelQuestion } from '../../../shared/review/large-model/question.ts'
import type { ModelAsked } from '../../../shared/review/large-model/review-by-model.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { Payer } from '../../platform/limits/payer-name.ts'
import type { Gateway, LlmChoice } from '../gateway/gateway.ts'
import { tokenBudget } from '../gateway/token-budget.ts'

/** `REVIEW_MODEL` as whom to ask: `anthropic`, `openai/gpt-…`. Null where it is not set, or names no provider. */
export function siteModelOf(written: string | undefined): LlmChoice | null {
  const [name, ...rest] = (written ?? '').split('/')
  const provider = llmProviderIds.find((id) => id === name)
  return provider === undefined ? null : { provider, model: rest.join('/') || null, key: null }
}

/** What people are told of whom is asked. */
export const nameOfModel = ({ provider, model }: LlmChoice): string =>
  `${provider}/${model ?? llmProviders[provider].textModel.modelId}`

/** Who pays: the repository, by a hash of its name, and all of them together. */
export const payersOfReview = (repository: string): Payer[] => [
  { kind: 'login', is: `repository ${repository}` },
  { kind: 'address', is: 'all repositories' },
]

export interface SiteWorld {
  gateway: Gateway
  /** Takes one from the budgets of whoever pays. Throws where nothing is left, or nobody can say. */
  pay: (payers: readonly Payer[]) => Promise<unknown>
}

/** What it costs is the site's: without a budget nothing is asked. Never rejects. */
export async function askOnSite(
  question: ModelQuestion & { milliseconds: number },
  { choice, repository }: { choice: LlmChoice; repository: string },
  { gateway, pay }: SiteWorld,
): Promise<ModelAsked> {
  try {
    await pay(payersOfReview(repository))
  } catch (error) {
    const isSpent = error instanceof PhantomError && error.code === 'too_many'
    return { kind: 'none', problem: isSpent ? 'too_many' : 'unavailable', costMicros: null }
  }
  const { milliseconds, system, user } = question
  return modelAskedOf(
    await gateway.ask(modelOrderOf({ system, user }), {
      choices: [choice],
      deadlineMilliseconds: milliseconds,
      signal: new AbortController().signal,
      budget: tokenBudget(mostTokensOfReview),
    }),
  )
}
