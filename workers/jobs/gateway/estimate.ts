/** What a call may come to at most, before it is sent. */
import type { TextPrice } from '../../../shared/studio/models/price.ts'
import type { LlmPrompt } from './llm-provider.ts'

/**
 * Tokens by kind of sign, fitted to o200k (gpt-tokenizer 4.0.0) on texts in our nine languages, Markdown,
 * TypeScript and JSON: 0.97 to 1.18 of what it counts.
 */
const tokensOfSign: readonly (readonly [RegExp, number])[] = [
  [/\p{sc=Latin}/gu, 1 / 4],
  [/\d{1,3}/g, 1],
  [/[!-/:-@[-`{-~]/g, 0.6],
  [/\n\s*/g, 1],
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu, 0.9],
  [/[^\p{sc=Latin}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\s!-~]/gu, 0.5],
]

/** The newest tokenizer counts a third more: "Claude Haiku 5.5" at platform.claude.com/docs. */
const margin = 1.3

/** Tokens of a text, rather too many than too few. */
export function tokensOf(text: string): number {
  const counts = tokensOfSign.map(([sign, tokens]) => (text.match(sign)?.length ?? 0) * tokens)
  return Math.ceil(margin * counts.reduce((sum, count) => sum + count, 0))
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
