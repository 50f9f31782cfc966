/** What every writer of texts offers. The text is a model's: nobody has looked at it. */
import type { ProviderId } from '../../../../shared/studio/models/descriptor.ts'
import type { Usage } from '../../../../shared/studio/models/price.ts'
import type { Call } from './image-provider.ts'

export type TextOrder = {
  system: string
  user: string
  /** Tokens that the answer may have, thoughts and all. */
  mostTokens: number
}

export type TextResult = {
  text: string
  /** Whether it ends where the tokens did. */
  isCut: boolean
  requestId: string | null
  usage: Usage
  /** In micro-dollars; null where nobody said. */
  costMicros: number | null
}

export type TextWriter = {
  id: ProviderId
  /** May cost, like an image: is sent once. Rejects with a `ProviderError`. */
  writeText(order: TextOrder, call: Call): Promise<TextResult>
}
