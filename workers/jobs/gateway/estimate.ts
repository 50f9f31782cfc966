/** What a call may come to at most, before it is sent. */
import type { TextPrice } from '../../../shared/studio/models/price.ts'
import type { LlmPrompt } from './llm-provider.ts'

/**
 * Tokens of a text, rather too many than too few: English has about four characters a token, source code
 * and JSON about three, and other scripts up to one token a character.
 */
export function tokensOf(text: string): number {
  const others = text.replace(/[\u0020-\u007e\s]/g, '').length
  return Math.ceil((text.length - others) / 3 + others)
}

/** Tokens in and out, and what they cost in micro-dollars; null where no price is known. */
export function estimateOf(
  { system, user, repair, format, mostTokens }: LlmPrompt,
  price: TextPrice | null,
) {
  const sent = [
    system,
    user,
    repair ? repair.wrote + repair.problem : '',
    format ? JSON.stringify(format) : '',
  ]
  const inputTokens = sent.reduce((sum, text) => sum + tokensOf(text), 0)
  const costMicros = price && Math.ceil(inputTokens * price.input + mostTokens * price.output)
  return { inputTokens, outputTokens: mostTokens, costMicros }
}
