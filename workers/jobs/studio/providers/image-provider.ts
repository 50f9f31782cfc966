/**
 * What every maker of images offers. Two calls, not one: a provider that takes its time gives a handle,
 * which is kept before it is asked about, so that whoever takes over resumes and nothing is paid twice.
 */
import type {
  ImageType,
  LegalSize,
  ModelDescriptor,
  ProviderId,
  Size,
} from '../../../../shared/studio/models/descriptor.ts'
import type { Usage } from '../../../../shared/studio/models/price.ts'
import type { Send } from '../../../platform/outgoing/index.ts'

export type ImageOrder = {
  model: ModelDescriptor
  prompt: string
  size: LegalSize
  /** Null for any; used where the model has the feature. */
  seed: number | null
  /** How many unfinished images are wanted, at most as many as the model sends. */
  partials: number
  /** A keyed hash that stays the same for one visitor, which some providers ask for; or null. */
  endUser: string | null
}

export type Call = {
  /** The key's bytes as they are; null where the site pays. They go into one header and nowhere else. */
  key: Uint8Array | null
  /** Aborting it closes the connection to the provider. */
  signal: AbortSignal
  /** Sends to the hosts of the provider alone: `sendToHosts`. */
  fetch: Send
  /** Instead of the time that such a call usually gets. */
  deadlineMilliseconds?: number
  /** Hears of unfinished images, from 0 on. */
  onPartial?: (image: MadeImage, index: number) => void
}

export type MadeImage = Size & { bytes: Uint8Array<ArrayBuffer>; type: ImageType }

export type ImageResult = MadeImage & {
  /** The name of the request at the provider, for those who ask there. */
  requestId: string | null
  usage: Usage
  /** In micro-dollars; null where nobody said. */
  costMicros: number | null
  seed: number | null
}

/** Where a result will be. It is JSON, and holds no key. */
export type Handle = {
  provider: ProviderId
  /** The id of the model's descriptor. */
  model: string
  requestId: string | null
  pollUrl: string
  costMicros: number | null
}

export type Submitted = { kind: 'done'; result: ImageResult } | { kind: 'handle'; handle: Handle }
export type Polled = { kind: 'pending' } | { kind: 'done'; result: ImageResult }

/** Everything rejects with a `ProviderError` and with nothing else. */
export type ImageProvider = {
  id: ProviderId
  /** May cost: is called at most once for an image, but after an error that is `retryable`. */
  submit(order: ImageOrder, call: Call): Promise<Submitted>
  /** Costs nothing and may be called as often as one likes. */
  poll(handle: Handle, call: Call): Promise<Polled>
  /** Costs nothing; rejects for a key that the provider does not take. */
  checkKey(call: Call): Promise<void>
}

/** In milliseconds. The largest images take two minutes ("Image generation", OpenAI's guides). */
export const deadlines = { submit: 180_000, poll: 30_000, keyCheck: 8_000 } as const
