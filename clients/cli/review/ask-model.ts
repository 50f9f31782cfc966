/**
 * A large model that looks at what changed here: asked from this machine with the key of whoever runs it, which
 * goes to the provider and to nobody else. With Ollama nothing leaves the machine at all.
 */
import { modelIdForm } from '../../../shared/api/reviews.ts'
import { llmProviderIds, type LlmProviderId } from '../../../shared/llm/provider-ids.ts'
import { llmProviders } from '../../../shared/llm/providers.ts'
import type { Change } from '../../../shared/review/change.ts'
import type { Configuration } from '../../../shared/review/configuration/configuration.ts'
import { isIgnored } from '../../../shared/review/configuration/weight.ts'
import type { Finding } from '../../../shared/review/finding.ts'
import {
  modelAskedOf,
  modelOrderOf,
  mostTokensOfReview,
} from '../../../shared/review/large-model/order.ts'
import {
  reviewByModel,
  type ModelReview,
} from '../../../shared/review/large-model/review-by-model.ts'
import { markOf } from '../../../shared/llm/mark-of.ts'
import { createCircuits } from '../../../workers/jobs/gateway/circuits.ts'
import { createGateway } from '../../../workers/jobs/gateway/create-gateway.ts'
import type { LlmBudget, LlmEstimate } from '../../../workers/jobs/gateway/gateway.ts'
import {
  createLlmProviders,
  type LlmProviders,
} from '../../../workers/jobs/gateway/providers/index.ts'
import { tokenBudget } from '../../../workers/jobs/gateway/token-budget.ts'
import type { Call } from '../call.ts'
import { tokenFromStdin, tokenFromVariables } from '../config/token.ts'
import { Misuse } from '../problem.ts'

export interface ModelChoice {
  provider: LlmProviderId
  /** The provider's usual one where it is null. */
  model: string | null
  /** Null for Ollama alone. */
  key: Uint8Array | null
  providers: LlmProviders
}

/** A person waits for it, and models that think take their time. */
const deadlineMilliseconds = 120_000
const lettersOfMark = 12

const variables: Readonly<Record<LlmProviderId, readonly string[]>> = {
  openai: ['OPENAI_API_KEY'],
  gemini: ['GEMINI_API_KEY', 'GOOGLE_API_KEY'],
  anthropic: ['ANTHROPIC_API_KEY'],
  openrouter: ['OPENROUTER_API_KEY'],
  ollama: [],
}

/** What `--model` names, with its key from standard input or the environment. Throws a `Misuse`. */
export async function modelChoiceOf(words: string, call: Call): Promise<ModelChoice> {
  const [name = '', ...rest] = words.split('/')
  const provider = llmProviderIds.find((id) => id === name)
  const model = rest.join('/')
  if (provider === undefined || (words.includes('/') && !modelIdForm.test(model)))
    throw new Misuse(
      `--model takes a provider (${llmProviderIds.join(', ')}), and behind a slash the name of its model.`,
      'review',
    )
  const choice = { provider, model: model || null, providers: providersOf(call) }
  if (provider === 'ollama') return { ...choice, key: null }
  const key = (await tokenFromStdin(call)) ?? tokenFromVariables(call, variables[provider])
  if (key === null)
    throw new Misuse(
      `--model ${provider} takes a key of yours: from standard input with --token-stdin, or in ${variables[provider].join(' or ')}.`,
      'review',
    )
  return { ...choice, key: new TextEncoder().encode(key) }
}

function providersOf({ terminal: { env } }: Call): LlmProviders {
  try {
    return createLlmProviders({
      openai: env['OPENAI_API_URL'],
      gemini: env['GEMINI_API_URL'],
      openrouter: env['OPENROUTER_API_URL'],
      anthropic: env['ANTHROPIC_API_URL'],
      ollama: env['OLLAMA_URL'] ?? 'http://127.0.0.1:11434',
    })
  } catch {
    throw new Misuse(
      'A variable such as OPENAI_API_URL names no host of its provider, and none on this machine: no key goes there.',
      'review',
    )
  }
}

interface Looking {
  change: Change
  found: readonly Finding[]
  configuration: Configuration
  /** Hears what it may come to before anything is sent. */
  onEstimate: (estimate: LlmEstimate) => void
}

/** Rejects for the caller's own leaving alone: where the model does not answer, its note says why. */
export function reviewByChosen(
  { provider, model, key, providers }: ModelChoice,
  { change, found, configuration, onEstimate }: Looking,
  { terminal: { env, signal } }: Call,
): Promise<ModelReview> {
  const gateway = createGateway({
    providers,
    site: null,
    ollamaModel: env['OLLAMA_MODEL'] ?? null,
    circuits: createCircuits(),
    cache: null,
    count: async () => {},
    chance: { now: Date.now, wait: waited, random: Math.random },
  })
  return reviewByModel({
    change,
    found,
    name: `${provider}/${model ?? usualModel(provider, env)}`,
    mark: markOf(crypto.getRandomValues(new Uint8Array(lettersOfMark))),
    language: configuration.language,
    isLeftOut: (path) => isIgnored(configuration, path),
    ask: async (question) =>
      modelAskedOf(
        await gateway.ask(modelOrderOf(question), {
          choices: [{ provider, model, key }],
          deadlineMilliseconds,
          signal,
          budget: telling(tokenBudget(mostTokensOfReview), onEstimate),
        }),
      ),
  })
}

const usualModel = (provider: LlmProviderId, env: Call['terminal']['env']): string =>
  (provider === 'ollama' && env['OLLAMA_MODEL']) || llmProviders[provider].textModel.modelId

const telling = (budget: LlmBudget, onEstimate: Looking['onEstimate']): LlmBudget => ({
  ...budget,
  reserve: (estimate) => {
    onEstimate(estimate)
    return budget.reserve(estimate)
  },
})

function waited(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
