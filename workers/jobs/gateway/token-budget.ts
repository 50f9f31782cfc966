/** A budget of tokens, for all calls that are made for one thing. */
import type { LlmBudget } from './gateway.ts'

/** Lets calls through until so many tokens are spent or set aside. */
export function tokenBudget(mostTokens: number): LlmBudget {
  let left = mostTokens
  return {
    async reserve({ inputTokens, outputTokens }) {
      if (inputTokens + outputTokens > left) return false
      left -= inputTokens + outputTokens
      return true
    },
    async settle({ inputTokens, outputTokens }, spent) {
      if (spent === null) return
      const took = (spent.inputTokens ?? inputTokens) + (spent.outputTokens ?? outputTokens)
      left += inputTokens + outputTokens - took
    },
  }
}
