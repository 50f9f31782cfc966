/** The turns of a conversation: what is asked, and where that failed, the failed answer and what is wrong with it. */
import type { LlmPrompt } from '../llm-provider.ts'

export type Turn = { role: 'user' | 'assistant'; content: string }

export function turnsOf({ user, repair }: LlmPrompt): Turn[] {
  const asked: Turn = { role: 'user', content: user }
  if (repair === null) return [asked]
  return [
    asked,
    { role: 'assistant', content: repair.wrote },
    { role: 'user', content: repair.problem },
  ]
}
