/** A scan as the parts of a page: what it tells on the way, and what it ends with. */
import type { Result, ResultPart } from '../../../shared/pages/page-order.ts'
import { asPhantomError, type PhantomError } from '../../platform/errors/index.ts'
import { scanLogin, type ScanContext, type ScanEvent, type ScanOutcome } from '../scan/index.ts'

export type ScanPart =
  | ScanEvent
  /** `at`: when it ended, in milliseconds since 1970. */
  | { kind: 'final'; outcome: ScanOutcome; at: number }
  | { kind: 'failed'; error: PhantomError }

/** The last is a `final` or a `failed` one; there is none where the signal ended the scan. */
export function partsOf(
  scans: ScanContext,
  login: string,
  signal: AbortSignal,
): ReadableStreamDefaultReader<ScanPart> {
  const parts = new ReadableStream<ScanPart>({
    async start(controller) {
      const onEvent = (event: ScanEvent) => controller.enqueue(event)
      try {
        const outcome = await scanLogin(scans, login, { signal, onEvent })
        controller.enqueue({ kind: 'final', outcome, at: scans.now() })
      } catch (error) {
        if (!signal.aborted) controller.enqueue({ kind: 'failed', error: asPhantomError(error) })
      }
      controller.close()
    },
  })
  return parts.getReader()
}

/** As the Worker that writes pages takes it. */
export function toResultPart(part: ScanPart, requestId: string): ResultPart {
  switch (part.kind) {
    case 'progress':
      return part
    case 'provisional':
      return {
        kind: 'provisional',
        result: { scorecard: JSON.stringify(part.scorecard), staleSeconds: null },
      }
    case 'final':
      return { kind: 'final', result: resultOf(part) }
    case 'failed': {
      const { code, retryAfterSeconds = null } = part.error
      return { kind: 'problem', problem: { code, retryAfterSeconds, requestId } }
    }
  }
}

export function resultOf({
  outcome,
  at,
}: Pick<Extract<ScanPart, { kind: 'final' }>, 'outcome' | 'at'>): Result {
  const { scan, state } = outcome
  return {
    scorecard: new TextDecoder().decode(scan.body),
    staleSeconds: state === 'stale' ? Math.round((at - scan.scannedAt) / 1000) : null,
  }
}
