/** A text as server-sent events while it is written, or as JSON once it is; who leaves ends the work. */
import type { ErrorEnvelope } from '../../../shared/api/errors.ts'
import type { WrittenText } from '../../../shared/api/texts.ts'
import type { Writing } from './write-text.ts'

const encoder = new TextEncoder()

/** `envelopeOf` says an error as it may be told. */
export function streamOfText(
  write: (writing: Writing) => Promise<WrittenText>,
  envelopeOf: (error: unknown) => ErrorEnvelope,
): ReadableStream<Uint8Array> {
  const gone = new AbortController()
  let controller: ReadableByteStreamController
  const readable = new ReadableStream({
    type: 'bytes',
    start(given) {
      controller = given
    },
    cancel: () => gone.abort(),
  })

  function send(event: string, data: unknown): void {
    if (gone.signal.aborted) return
    controller.enqueue(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`))
  }

  async function run(): Promise<void> {
    try {
      const written = await write({
        signal: gone.signal,
        onEvent: (event) =>
          event.kind === 'progress'
            ? send('progress', { step: event.step })
            : send('sentence', event.sentence),
      })
      send('final', written)
    } catch (error) {
      send('error', envelopeOf(error))
    }
    if (!gone.signal.aborted) controller.close()
  }

  void run()
  return readable
}

/**
 * The text as JSON. Its answer has begun by then, so whatever `write` throws breaks it off; `onError`
 * hears of that.
 */
export function jsonOfText(
  write: (writing: Writing) => Promise<WrittenText>,
  onError: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  const gone = new AbortController()
  return new ReadableStream({
    type: 'bytes',
    async start(controller) {
      try {
        const written = await write({ signal: gone.signal, onEvent: () => undefined })
        if (gone.signal.aborted) return
        controller.enqueue(encoder.encode(JSON.stringify(written)))
        controller.close()
      } catch (error) {
        if (gone.signal.aborted) return
        onError(error)
        controller.error(error)
      }
    },
    cancel: () => gone.abort(),
  })
}
