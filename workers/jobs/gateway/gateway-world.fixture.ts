/** A gateway for tests: an order, keys of the right shape that open nothing, and a budget that writes down. */
import * as z from 'zod/mini'
import { llmProviderIds, type LlmProviderId } from '../../../shared/llm/provider-ids.ts'
import { createCircuits } from './circuits.ts'
import { createGateway } from './create-gateway.ts'
import type {
  Asking,
  Gateway,
  LlmBudget,
  LlmChoice,
  LlmEstimate,
  LlmOrder,
  LlmSpent,
} from './gateway.ts'
import { createLlmProviders } from './providers/index.ts'

export const exampleKeys: Readonly<Record<LlmProviderId, string | null>> = {
  openai: 'sk-proj-canary-1234567890abcdefghijklmnop',
  gemini: 'AIzaCanary-1234567890abcdefghijklmnopqr',
  anthropic: 'sk-ant-api03-canary-1234567890abcdefghijklmnop',
  openrouter: 'sk-or-v1-canary1234567890abcdefghijklmnop',
  ollama: null,
}

const exampleOutput = z.object({
  verdict: z.string(),
  count: z.number(),
  ids: z.array(z.string()),
  note: z.nullable(z.string()),
})
export type ExampleOutput = z.infer<typeof exampleOutput>

export const exampleAnswer: ExampleOutput = {
  verdict: 'A steady year: 42 % — „gut“.',
  count: 3,
  ids: ['activity'],
  note: null,
}

export const exampleOrder: LlmOrder<ExampleOutput> = {
  prompt: 'example',
  promptVersion: '1',
  system: 'You explain a number.',
  user: 'The number is 42.',
  output: exampleOutput,
  mostTokens: 500,
  isImpersonal: false,
}

export const choiceOf = (provider: LlmProviderId): LlmChoice => {
  const key = exampleKeys[provider]
  return { provider, key: key === null ? null : new TextEncoder().encode(key) }
}

export type Kept = { estimate: LlmEstimate; spent: LlmSpent | null }

/** Lets everything through, or nothing, and knows what was settled. */
export function writingBudget(mayAsk: (estimate: LlmEstimate) => boolean = () => true) {
  const reserved: LlmEstimate[] = []
  const settled: Kept[] = []
  const budget: LlmBudget = {
    async reserve(estimate) {
      if (!mayAsk(estimate)) return false
      reserved.push(estimate)
      return true
    },
    settle: async (estimate, spent) => void settled.push({ estimate, spent }),
  }
  return { budget, reserved, settled }
}

/** Asks at once again: a pause is written down, and not made. */
export function gatewayAt(
  addresses: Partial<Record<LlmProviderId, string>> | string,
  changes: Partial<Parameters<typeof createGateway>[0]> = {},
): { gateway: Gateway; pauses: number[] } {
  const pauses: number[] = []
  const everywhere = (url: string) =>
    Object.fromEntries(llmProviderIds.map((id) => [id, url] as const))
  const gateway = createGateway({
    providers: createLlmProviders(
      typeof addresses === 'string' ? everywhere(addresses) : addresses,
    ),
    site: null,
    ollamaModel: null,
    circuits: createCircuits(),
    cache: null,
    count: async () => {},
    chance: {
      now: () => Date.now(),
      wait: async (milliseconds) => void pauses.push(milliseconds),
      random: () => 0.5,
    },
    ...changes,
  })
  return { gateway, pauses }
}

export const askingOf = (choices: readonly LlmChoice[], changes: Partial<Asking> = {}): Asking => ({
  choices,
  deadlineMilliseconds: 5_000,
  signal: new AbortController().signal,
  budget: writingBudget().budget,
  ...changes,
})
