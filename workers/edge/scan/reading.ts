/**
 * Reading a login from GitHub, once for all who ask: one leads, the others take what it found.
 */
import { buildScorecard } from '../../../shared/score/build.ts'
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import type { ScanClaim, ScanEnding } from '../../platform/bindings.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { createMeter, healthyCallsAtFirst, type Meter } from '../../platform/github/index.ts'
import { toPhantomError } from './failures.ts'
import type { ScanContext, ScanOptions, ScanOutcome } from './scan-context.ts'
import { toStoredScan } from './stored-scan.ts'

/** How long a request waits for another that reads the same login, in milliseconds. */
const followMilliseconds = 8_400

/** Reads a login again behind an answer, unless somebody does already. Failures only count. */
export async function refresh(context: ScanContext, login: string): Promise<void> {
  const claim = await claimScan(context, login, 0)
  if (claim.role !== 'lead') return
  await lead(context, login, claim.lease, {}).catch(() => undefined)
}

/** Reads a login, or waits for the one who does. Throws as `scanLogin` does. */
export async function readOrFollow(
  context: ScanContext,
  login: string,
  options: ScanOptions,
): Promise<ScanOutcome> {
  const claim = await claimScan(context, login, followMilliseconds)
  options.signal?.throwIfAborted()
  if (claim.role === 'lead') return lead(context, login, claim.lease, options)
  if (claim.role === 'waited') throw new PhantomError('upstream_unavailable')
  const { ending } = claim
  if (ending.kind === 'failed') {
    throw new PhantomError(
      ending.code,
      ending.retryAfterSeconds === null ? {} : { retryAfterSeconds: ending.retryAfterSeconds },
    )
  }
  const scan = await context.store.open(login, new Uint8Array(ending.sealed))
  if (!scan) return lead(context, login, null, options)
  return { scan, state: 'new', cost: null }
}

type Lead = Extract<ScanClaim, { role: 'lead' }> | { role: 'lead'; lease: null }

/** A claim on the scan. Where the coordinator cannot be reached, everybody reads for themselves. */
async function claimScan(
  context: ScanContext,
  login: string,
  waitMilliseconds: number,
): Promise<Lead | ScanClaim> {
  try {
    const coordinator = await context.coordinator(login)
    return await coordinator.claim(waitMilliseconds)
  } catch {
    return { role: 'lead', lease: null }
  }
}

/** Reads the login, keeps the result and tells those who wait. */
async function lead(
  context: ScanContext,
  login: string,
  lease: string | null,
  { signal, onEvent }: ScanOptions,
): Promise<ScanOutcome> {
  const meter = createMeter(healthyCallsAtFirst, context.now)
  const end = async (ending: ScanEnding) => {
    if (lease !== null) await (await context.coordinator(login)).finish(lease, ending)
  }
  try {
    const scorecard = await readScorecard(context, login, meter, signal, onEvent)
    const scan = await toStoredScan(scorecard, context.now())
    const sealed = await context.store.seal(login, scan)
    context.counts.scanned(scorecard)
    context.defer(context.store.put(login, scan, sealed))
    context.defer(end({ kind: 'sealed', sealed }))
    return { scan, state: 'new', cost: meter }
  } catch (error) {
    if (signal?.aborted) {
      if (lease !== null) {
        context.defer(context.coordinator(login).then((object) => object.abandon(lease)))
      }
      throw signal.reason
    }
    const failure = toPhantomError(error)
    context.counts.failed(failure.code)
    const retryAfterSeconds = failure.retryAfterSeconds ?? null
    context.defer(end({ kind: 'failed', code: failure.code, retryAfterSeconds }))
    throw failure
  }
}

async function readScorecard(
  context: ScanContext,
  login: string,
  meter: Meter,
  signal: AbortSignal | undefined,
  onEvent: ScanOptions['onEvent'],
): Promise<Scorecard> {
  for await (const event of context.read(login, meter, signal)) {
    if (event.kind === 'final') return buildScorecard(event.evidence, { stage: 'final' })
    if (event.kind === 'progress') onEvent?.(event)
    else if (onEvent) {
      const scorecard = buildScorecard(event.evidence, { stage: 'provisional' })
      onEvent({ kind: 'provisional', scorecard })
    }
  }
  throw new PhantomError('internal')
}
