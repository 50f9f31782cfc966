/** The words of a README, asked of a model through the gateway. */
import * as z from 'zod/mini'
import { llmKeyProviderIds } from '../../../../shared/llm/provider-ids.ts'
import type { ProviderId } from '../../../../shared/studio/models/descriptor.ts'
import type { ReadmePrompt } from '../../../../shared/studio/prompts/readme-prompt.ts'
import type { Gateway, LlmBudget } from '../../gateway/gateway.ts'
import { providerFailureOf } from '../../gateway/provider-failure-of.ts'
import type { Work, WordsByModel } from '../maker.ts'
import type { Call } from '../providers/image-provider.ts'
import { ProviderError } from '../providers/provider-error.ts'
import { codeOfFailure } from './failure-codes.ts'

/** Models that think take their time. */
const deadlineMilliseconds = 90_000

/** What a model writes for a README is Markdown, and of a person. */
const template = {
  prompt: 'readme',
  promptVersion: '1',
  output: z.string(),
  isImpersonal: false,
} as const

/** With a visitor's key nothing is spent here. */
const paidByVisitor: LlmBudget = { reserve: async () => true, settle: async () => {} }

/** Rejects with a `ProviderError`, also for a provider that writes no texts. */
export async function readmeWords(
  gateway: Gateway,
  prompt: ReadmePrompt,
  named: ProviderId,
  { key, signal }: Pick<Call, 'key' | 'signal'>,
  { onRetry }: Pick<Work, 'onRetry'>,
): Promise<WordsByModel> {
  const provider = llmKeyProviderIds.find((id) => id === named)
  if (!provider) throw new ProviderError('bad_request')
  const asking = {
    choices: [{ provider, key }],
    deadlineMilliseconds,
    signal,
    budget: paidByVisitor,
    onRetry: (failure: keyof typeof providerFailureOf) =>
      onRetry(codeOfFailure[providerFailureOf[failure]]),
  }
  const asked = await gateway.ask({ ...prompt, ...template }, asking).catch(() => {
    throw new ProviderError('cancelled')
  })
  if (asked.kind === 'none') throw new ProviderError(providerFailureOf[asked.why])
  const { output, isCut, costMicros } = asked
  return { words: isCut ? withoutLastLine(output) : output, costMicros }
}

/** Where the tokens ended is the middle of a sentence. */
const withoutLastLine = (text: string) => text.slice(0, Math.max(0, text.lastIndexOf('\n')))
