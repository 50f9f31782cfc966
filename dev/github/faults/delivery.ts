/** Faults on the way: the answer is late, lost, broken off or dripping. */
import type { Fault, FaultName } from './fault.ts'

/** The connection ended without an answer: on a socket it is cut, in process the fetch fails. */
export class ConnectionReset extends TypeError {
  constructor() {
    super('fetch failed', {
      cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
    })
    this.name = 'ConnectionReset'
  }
}

const has = (faults: readonly Fault[], name: FaultName) =>
  faults.find(({ fault }) => fault === name)

/** Waits as long as the faults say; for ever where GitHub never answers. Ends with the signal. */
export async function delay(faults: readonly Fault[], signal: AbortSignal): Promise<void> {
  const total = faults
    .filter(({ fault }) => fault === 'latency')
    .reduce((sum, { latencyMs }) => sum + latencyMs, 0)
  if (total > 0) await wait(total, signal)
  if (has(faults, 'never-answers')) await wait(longestWait, signal)
  if (has(faults, 'connection-reset')) throw new ConnectionReset()
}

/** The body and its headers as they arrive. */
export function deliver(
  faults: readonly Fault[],
  body: string,
  headers: Headers,
  signal: AbortSignal,
): BodyInit {
  if (has(faults, 'wrong-content-type')) headers.set('content-type', 'text/html; charset=utf-8')
  const arriving = has(faults, 'truncated-json') ? body.slice(0, Math.floor(body.length / 2)) : body
  const slow = has(faults, 'slow-body')
  return slow ? drip(arriving, slow.latencyMs, signal) : arriving
}

const pieces = 50

function drip(body: string, pauseMs: number, signal: AbortSignal): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(body)
  const size = Math.max(1, Math.ceil(bytes.length / pieces))
  const left = new AbortController()
  const ended = AbortSignal.any([signal, left.signal])
  let sent = 0
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await wait(pauseMs, ended)
        controller.enqueue(bytes.slice(sent, sent + size))
        sent += size
        if (sent >= bytes.length) controller.close()
      },
      cancel() {
        left.abort()
      },
    },
    { highWaterMark: 0 },
  )
}

/** The longest that a timer can wait, 24 days; like an open socket it keeps the process alive. */
const longestWait = 2 ** 31 - 1

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const timer = setTimeout(done, milliseconds)
    function done() {
      signal.removeEventListener('abort', leave)
      resolve()
    }
    function leave() {
      clearTimeout(timer)
      reject(signal.reason as Error)
    }
    signal.addEventListener('abort', leave, { once: true })
  })
}
