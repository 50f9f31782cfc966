/** One request for a text and its stream: in time, bounded, and with every failure named. */
import type { LlmDescriptor } from '../../../shared/llm/providers.ts'
import { unknownUsage, type Usage } from '../../../shared/studio/models/price.ts'
import { readBoundedBytes } from '../../platform/bounded-bytes.ts'
import { converse, jsonOf, keyHeader } from '../studio/providers/exchange.ts'
import { ProviderError } from '../studio/providers/provider-error.ts'
import { llmErrorOf, type FailureOf } from './failures.ts'
import { LlmError } from './llm-failure.ts'
import type { LlmCall, LlmText } from './llm-provider.ts'

/** The longest answer has some thousand tokens; all that surrounds each of them in a stream is longer. */
export const mostStreamCharacters = 4_000_000
const mostTextCharacters = 200_000
const mostErrorBytes = 64 * 1024

/** What an event of a stream says. */
export type Told = {
  text?: string
  usage?: Partial<Usage>
  /** The text is whole, or it ends where the tokens did. */
  end?: 'whole' | 'cut'
  failure?: LlmError
}

type Sending = {
  descriptor: LlmDescriptor
  url: string
  headers?: Record<string, string>
  body: object
  /** The events of a body, each as JSON. */
  eventsOf(body: ReadableStream<Uint8Array>, mostCharacters: number): AsyncIterable<unknown>
  read(event: unknown): Told
  failureOf: FailureOf
}

/** Rejects with an `LlmError`. */
export async function streamText(sending: Sending, call: LlmCall): Promise<LlmText> {
  const { descriptor, url, headers, body } = sending
  const progress = { hasBegun: false }
  try {
    const sent = {
      url,
      method: 'POST' as const,
      headers: { ...headers, ...keyHeader(descriptor, call.key) },
      body: JSON.stringify(body),
    }
    const { signal, send, deadlineMilliseconds } = call
    const terms = { mayCost: true, milliseconds: deadlineMilliseconds }
    const ended = await converse({ signal, fetch: send }, sent, terms, (response) =>
      response.ok && response.body
        ? readStream(response.body, sending, call, progress)
        : failureIn(response, sending),
    )
    if (ended instanceof LlmError) throw ended
    return ended
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error
    if (error.code === 'unknown_outcome' && progress.hasBegun) throw new LlmError('cut_off')
    throw llmErrorOf(error)
  }
}

async function failureIn(response: Response, { failureOf }: Sending): Promise<LlmError> {
  const bytes = await readBoundedBytes(response, mostErrorBytes)
  const { status, headers } = response
  return failureOf(status, headers, bytes && jsonOf({ bytes }))
}

/** A failure is given, not thrown: what is thrown while a body is read counts as a broken line. */
async function readStream(
  body: ReadableStream<Uint8Array>,
  { eventsOf, read }: Sending,
  { onDelta }: LlmCall,
  progress: { hasBegun: boolean },
): Promise<LlmText | LlmError> {
  let text = ''
  const usage: Usage = { ...unknownUsage }
  let end: Told['end']
  try {
    for await (const event of eventsOf(body, mostStreamCharacters)) {
      const told = read(event)
      if (told.failure) return told.failure
      progress.hasBegun = true
      Object.assign(usage, told.usage)
      end = told.end ?? end
      if (!told.text) continue
      text += told.text
      if (text.length > mostTextCharacters) return new LlmError('server')
      onDelta(told.text)
    }
  } catch (error) {
    // Of a line that breaks or stays open behind the end nothing is missing.
    if (!end) throw error
  }
  if (!end) return new LlmError(progress.hasBegun ? 'cut_off' : 'server')
  return { text, isCut: end === 'cut', usage }
}
