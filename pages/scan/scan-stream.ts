/** Asks for a scan and tells what happens while it is read. */
import { scanOperation, type ScanStep } from '../../shared/api/scan.ts'
import type { ErrorEnvelope } from '../../shared/api/errors.ts'
import type { Scorecard } from '../../shared/score/scorecard.ts'

export type ScanMessage =
  | { kind: 'progress'; step: ScanStep }
  | { kind: 'provisional' | 'final'; scorecard: Scorecard }
  | { kind: 'error'; error: ErrorEnvelope['error'] }

const offline: ErrorEnvelope['error'] = {
  code: 'internal',
  message: 'The connection was lost.',
  details: { remedy: 'Check the network and try again.' },
  requestId: '',
}

/** Scans a login; ends with a `final` or an `error` message unless the signal ends it first. */
export async function* streamScan(login: string, signal: AbortSignal): AsyncGenerator<ScanMessage> {
  const address = scanOperation.http.path.replace('{login}', encodeURIComponent(login))
  try {
    const response = await fetch(address, { headers: { accept: 'text/event-stream' }, signal })
    if (!response.ok || !response.body) {
      yield { kind: 'error', error: ((await response.json()) as ErrorEnvelope).error }
      return
    }
    for await (const { event, data } of eventsOf(response.body)) {
      if (event === 'progress') yield { kind: 'progress', step: (data as { step: ScanStep }).step }
      if (event === 'provisional' || event === 'final') {
        yield { kind: event, scorecard: data as Scorecard }
      }
      if (event === 'error') yield { kind: 'error', error: (data as ErrorEnvelope).error }
      if (event === 'final' || event === 'error') return
    }
    yield { kind: 'error', error: offline }
  } catch {
    if (!signal.aborted) yield { kind: 'error', error: offline }
  }
}

async function* eventsOf(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<{ event: string; data: unknown }> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  let pending = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    const blocks = (pending + value).split('\n\n')
    pending = blocks.pop() ?? ''
    for (const block of blocks) {
      const field = (name: string) =>
        block
          .split('\n')
          .filter((line) => line.startsWith(`${name}: `))
          .map((line) => line.slice(name.length + 2))
          .join('\n')
      if (field('data')) yield { event: field('event'), data: JSON.parse(field('data')) }
    }
  }
}
