/** What every provider of texts offers: one call, which streams. The text is a model's: nobody has looked at it. */
import type { LlmProviderId } from '../../../shared/llm/provider-ids.ts'
import type { Usage } from '../../../shared/studio/models/price.ts'
import type { Send } from '../../platform/outgoing/index.ts'
import type { JsonSchema } from './strict-schema.ts'

/** What is sent, the same for all providers. */
export type LlmPrompt = {
  model: string
  system: string
  user: string
  /** What the model wrote before and what is wrong with it, where it is asked to repair that. */
  repair: { wrote: string; problem: string } | null
  /** The schema of the answer, and a name for it; null where the answer is plain text. */
  format: { name: string; schema: JsonSchema } | null
  /** Tokens that the answer may have, thoughts and all. */
  mostTokens: number
}

export type LlmCall = {
  /** The key's bytes as they are; null where none is needed. They go into one header and nowhere else. */
  key: Uint8Array | null
  /** Aborting it closes the connection to the provider. */
  signal: AbortSignal
  /** Sends to the hosts of the provider alone. */
  send: Send
  /** Until the whole text has to be there. */
  deadlineMilliseconds: number
  /** Hears each piece of the text as it comes. */
  onDelta: (piece: string) => void
}

export type LlmText = {
  text: string
  /** Whether it ends where the tokens did. */
  isCut: boolean
  usage: Usage
}

export type LlmProvider = {
  id: LlmProviderId
  /** May cost. Rejects with an `LlmError` and with nothing else. */
  write(prompt: LlmPrompt, call: LlmCall): Promise<LlmText>
}
