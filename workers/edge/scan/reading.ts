/**
 * Reading a login from GitHub, once for all who ask: one leads, the others take what it found.
 */
import { buildScorecard } from '../../../shared/score/build.ts'
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import type { ScanClaim, ScanEnding } from '../../platform/bindings.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import {
  createMeter,
  GitHubFailure,
  healthyCallsAtFirst,
  scanDeadlineMilliseconds,
  type ReadEvent,
  type ReadUrgency,
} from '../../platform/github/index.ts'
import { toPhantomError } from './failures.ts'
import type { ScanContext, ScanOptions, ScanOutcome } from './scan-context.ts'
import { isIncomplete, toStoredScan, type StoredScan } from './stored-scan.ts'

/** A request that waits for another one's reading has this long for both, in milliseconds. */
const followMilliseconds = 8_400
/** What a reading needs at least to be worth starting. */
const leastReadingMilliseconds = 1_500
/** A coordinator that answers later than it was asked to is given up. */
const coordinatorGraceMilliseconds = 300

/**
 * Reads a login again behind an answer, unless somebody does already. Gives the new scan, or what
 * somebody else's reading has just ended with; null where there is neither. Throws as `scanLogin`
 * does, and `upstream_limited` without asking GitHub while what is left of the tokens is kept for
 * logins that were never read.
 */
export async function readAgain(
  context: ScanContext,
  login: string,
  kept: StoredScan | null,
): Promise<StoredScan | null> {
  const claim = await claimScan(context, login, 0)
  if (claim.role === 'lead') {
    const refresh = { urgency: 'refresh', kept } as const
    return (await lead(context, login, claim.lease, {}, scanDeadlineMilliseconds, refresh)).scan
  }
  if (claim.role === 'waited' || claim.ending.kind === 'failed') return null
  return context.store.open(login, new Uint8Array(claim.ending.sealed))
}

/** Reads a login, or waits for the one who does. Throws as `scanLogin` does. */
export async function readOrFollow(
  context: ScanContext,
  login: string,
  options: ScanOptions,
): Promise<ScanOutcome> {
  const started = context.now()
  const claim = await claimScan(context, login, followMilliseconds)
  const left = Math.min(scanDeadlineMilliseconds, followMilliseconds - (context.now() - started))
  if (claim.role === 'lead' && left >= leastReadingMilliseconds && !options.signal?.aborted) {
    return lead(context, login, claim.lease, options, left)
  }
  if (claim.role === 'lead') giveBack(context, login, claim.lease)
  options.signal?.throwIfAborted()
  if (claim.role === 'lead') throw new PhantomError('upstream_unavailable')
  if (claim.role === 'waited') throw new PhantomError('upstream_unavailable')
  const { ending } = claim
  if (ending.kind === 'failed') {
    throw new PhantomError(
      ending.code,
      ending.retryAfterSeconds === null ? {} : { retryAfterSeconds: ending.retryAfterSeconds },
    )
  }
  const scan = await context.store.open(login, new Uint8Array(ending.sealed))
  if (!scan) return lead(context, login, null, options, left)
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
    return await within(
      waitMilliseconds + coordinatorGraceMilliseconds,
      coordinator.claim(waitMilliseconds),
    )
  } catch {
    context.report('coordinator_unreachable')
    return { role: 'lead', lease: null }
  }
}

/** The lead goes to the next in line. */
function giveBack(context: ScanContext, login: string, lease: string | null): void {
  if (lease === null) return
  context.defer(context.coordinator(login).then((object) => object.abandon(lease)))
}

async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | null = null
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

const firstReading = { urgency: 'new', kept: null } as const

/** Reads the login, keeps the result and tells those who wait. */
async function lead(
  context: ScanContext,
  login: string,
  lease: string | null,
  { signal, onEvent }: ScanOptions,
  deadlineMilliseconds = scanDeadlineMilliseconds,
  { urgency, kept }: { urgency: ReadUrgency; kept: StoredScan | null } = firstReading,
): Promise<ScanOutcome> {
  const meter = createMeter(healthyCallsAtFirst, context.now)
  const end = async (ending: ScanEnding) => {
    if (lease !== null) await (await context.coordinator(login)).finish(lease, ending)
  }
  try {
    const events = context.read(login, meter, { deadlineMilliseconds, urgency, signal })
    const scorecard = await scorecardOf(events, onEvent)
    const scan = await toStoredScan(scorecard, context.now())
    const sealed = await context.store.seal(login, scan)
    context.counts.scanned(scorecard)
    if (!isWorse(scan, kept)) context.defer(context.store.put(login, scan, sealed))
    context.defer(end({ kind: 'sealed', sealed }))
    return { scan, state: 'new', cost: meter }
  } catch (error) {
    if (signal?.aborted) {
      giveBack(context, login, lease)
      throw signal.reason
    }
    const failure = toPhantomError(error)
    if (error instanceof GitHubFailure && error.kind === 'reserved') {
      giveBack(context, login, lease)
      throw failure
    }
    context.counts.failed(failure.code)
    const retryAfterSeconds = failure.retryAfterSeconds ?? null
    context.defer(end({ kind: 'failed', code: failure.code, retryAfterSeconds }))
    throw failure
  }
}

/** A scan in which GitHub failed to answer something does not replace a whole one that still lives. */
function isWorse(scan: StoredScan, kept: StoredScan | null): boolean {
  return kept !== null && isIncomplete(scan) && !isIncomplete(kept)
}

async function scorecardOf(
  events: AsyncGenerator<ReadEvent>,
  onEvent: ScanOptions['onEvent'],
): Promise<Scorecard> {
  for await (const event of events) {
    if (event.kind === 'final') return buildScorecard(event.evidence, { stage: 'final' })
    if (event.kind === 'progress') onEvent?.(event)
    else if (onEvent) {
      const scorecard = buildScorecard(event.evidence, { stage: 'provisional' })
      onEvent({ kind: 'provisional', scorecard })
    }
  }
  throw new PhantomError('internal')
}
