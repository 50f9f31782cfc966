/**
 * Events as they go over the wire (HTML standard, "Server-sent events"), and streams of them that stay
 * open until what they tell of has ended.
 */
import { jobEventName } from '../../../shared/api/job-facts.ts'
import type { JobEvent } from '../../../shared/api/jobs.ts'

/** Proxies close what is silent for longer. */
const heartbeatMilliseconds = 20_000

const encoder = new TextEncoder()

export function eventText(event: JobEvent): string {
  return `id: ${event.id}\nevent: ${jobEventName}\ndata: ${JSON.stringify(event)}\n\n`
}

/** The number in a `Last-Event-ID`; 0 for none, and for what is no number. */
export function lastEventOf(header: string | null): number {
  return header !== null && /^\d{1,9}$/.test(header) ? Number(header) : 0
}

export type EventStream = {
  readable: ReadableStream<Uint8Array>
  send: (events: readonly JobEvent[]) => void
  /** Lets what was sent go out, and ends it. */
  end: () => void
}

/** A stream with a comment every twenty seconds; `onGone` once nobody reads it any more. */
export function openEventStream(onGone: () => void): EventStream {
  let controller: ReadableByteStreamController
  let isOver = false
  const heartbeat = setInterval(() => write(': \n\n'), heartbeatMilliseconds)
  const readable = new ReadableStream({
    type: 'bytes',
    start(given) {
      controller = given
    },
    cancel: gone,
  })

  function gone() {
    if (isOver) return
    isOver = true
    clearInterval(heartbeat)
    onGone()
  }

  function write(text: string) {
    if (isOver) return
    try {
      controller.enqueue(encoder.encode(text))
    } catch {
      gone()
    }
  }

  return {
    readable,
    send: (events) => {
      if (events.length > 0) write(events.map(eventText).join(''))
    },
    end() {
      if (isOver) return
      gone()
      controller.close()
    },
  }
}
