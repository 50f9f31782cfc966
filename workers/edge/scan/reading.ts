/**
 * Reading a login from GitHub, once for all who ask: one leads, the others take what it found.
 */
import type { Evidence } from '../../../shared/evidence/index.ts'
import { foldLogin } from '../../../shared/evidence/login.ts'
import { buildScorecard } from '../../../shared/score/build.ts'
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import type { ScanEnding } from '../../platform/bindings.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import {
  createMeter,
  GitHubFailure,
  healthyCallsAtFirst,
  scanDeadlineMilliseconds,
  type ReadEvent,
  type ReadUrgency,
} from '../../platform/github/index.ts'
import { within } from '../../platform/within.ts'
import { toPhantomError } from '../github-access/index.ts'
import { askForAdmission, type AskedAdmission } from './admission.ts'
import { claimScan, coordinatorGraceMilliseconds, giveBack } from './claim.ts'
import type { ScanContext, ScanOptions, ScanOutcome } from './scan-context.ts'
import { hasFailed } from './has-failed.ts'
import { personCounts } from './person-counts.ts'
import { isIncomplete, toStoredScan, type StoredScan } from './stored-scan.ts'

/** A request that waits for another one's reading has this long for both, in milliseconds. */
const followMilliseconds = 8_400
/** What a reading needs at least to be worth starting. */
const leastReadingMilliseconds = 1_500
/** Who waited in vain comes back when the reading that is under way has ended, one way or another. */
const afterWaitSeconds = 5

/**
 * Reads a login again behind an answer, unless somebody does already. Gives the new scan, or what
 * somebody else's reading has just ended with; null where there is neither. Throws as `scanLogin`
 * does, and `upstream_limited` without asking GitHub while what is left of the tokens is kept for
 * visitors and for logins that were never read.
 */
export async function readAgain(
  context: ScanContext,
  login: string,
  kept: StoredScan | null,
): Promise<StoredScan | null> {
  const claim = await claimScan(context, login, 0)
  if (claim.role === 'lead') {
    const refresh = { urgency: 'refresh' } as const
    return (await lead(context, login, claim.lease, refresh, scanDeadlineMilliseconds, kept)).scan
  }
  if (claim.role === 'waited') return null
  if (claim.ending.kind === 'failed') {
    if (claim.ending.code === 'not_public') throw new PhantomError('not_public')
    return null
  }
  return context.store.open(login, new Uint8Array(claim.ending.sealed))
}

/** Reads a login, or waits for the one who does. Throws as `scanLogin` does. */
export async function readOrFollow(
  context: ScanContext,
  login: string,
  options: ScanOptions,
): Promise<ScanOutcome> {
  const started = context.now()
  const left = () =>
    Math.min(scanDeadlineMilliseconds, followMilliseconds - (context.now() - started))
  const admission = askForAdmission(context, options)
  const claim = await claimScan(context, login, followMilliseconds).catch((error: unknown) => {
    admission.giveBack()
    throw error
  })
  if (claim.role === 'lead') {
    return leadWhenAdmitted(context, login, claim.lease, admission, options, left)
  }
  admission.giveBack()
  options.signal?.throwIfAborted()
  if (claim.role === 'waited') throw tooLate()
  const { ending } = claim
  if (ending.kind === 'failed') {
    throw new PhantomError(
      ending.code,
      ending.retryAfterSeconds === null ? {} : { retryAfterSeconds: ending.retryAfterSeconds },
    )
  }
  const scan = await context.store.open(login, new Uint8Array(ending.sealed))
  if (!scan) return lead(context, login, null, options, left())
  return { scan, state: 'new', cost: null }
}

const tooLate = () =>
  new PhantomError('upstream_unavailable', { retryAfterSeconds: afterWaitSeconds })

/** Reads the login where that is admitted and there is time for it; else the next in line may. */
async function leadWhenAdmitted(
  context: ScanContext,
  login: string,
  lease: string | null,
  admission: AskedAdmission,
  options: ScanOptions,
  left: () => number,
): Promise<ScanOutcome> {
  const { fields } = await admission.granted().catch((error: unknown) => {
    giveBack(context, login, lease)
    throw error
  })
  if (left() < leastReadingMilliseconds || options.signal?.aborted) {
    giveBack(context, login, lease)
    admission.giveBack()
    options.signal?.throwIfAborted()
    throw tooLate()
  }
  try {
    return { ...(await lead(context, login, lease, options, left())), allowance: fields }
  } catch (error) {
    admission.giveBackAfter(error)
    throw error
  }
}

type LeadOptions = Omit<ScanOptions, 'urgency'> & { urgency?: ReadUrgency }

/**
 * Reads the login, keeps the result and tells those who wait. A reading that is put off for its
 * urgency ends nothing: the lead goes to the next in line, who may have more of a claim.
 */
async function lead(
  context: ScanContext,
  login: string,
  lease: string | null,
  { signal, onEvent, urgency = 'visitor' }: LeadOptions,
  deadlineMilliseconds: number,
  kept: StoredScan | null = null,
): Promise<ScanOutcome> {
  const meter = createMeter(healthyCallsAtFirst, context.now)
  const end = async (ending: ScanEnding) =>
    lease !== null && (await context.coordinator(login)).finish(lease, ending)
  try {
    const events = context.read(login, meter, { deadlineMilliseconds, urgency, signal })
    const { scorecard, evidence } = await finalOf(events, onEvent)
    await requireNoOtherOptOut(context, login, scorecard)
    const scan = await toStoredScan(scorecard, context.now(), {
      hasFailed: hasFailed(evidence),
      kept,
    })
    const sealed = await context.store.seal(login, scan)
    // Who is read again behind an answer was counted with the first one.
    context.counts.scanned(scorecard, urgency === 'refresh' ? [] : personCounts(scorecard))
    const isTold = end({ kind: 'sealed', sealed })
    context.defer(isTold)
    if (!isWorse(scan, kept)) context.defer(keep(context, login, scan, sealed, isTold))
    return { scan, state: 'new', cost: meter }
  } catch (error) {
    if (signal?.aborted) {
      giveBack(context, login, lease)
      throw signal.reason
    }
    const failure = toPhantomError(error)
    if (error instanceof GitHubFailure && error.kind === 'reserved') {
      giveBack(context, login, lease)
      context.counts.putOff()
      throw failure
    }
    context.counts.failed(failure.code)
    const retryAfterSeconds = failure.retryAfterSeconds ?? null
    context.defer(end({ kind: 'failed', code: failure.code, retryAfterSeconds }))
    throw failure
  }
}

/** A renamed account answers to its old login: then the opt-out of the new one counts. */
export async function requireNoOtherOptOut(
  context: Pick<ScanContext, 'isOptedOut'>,
  login: string,
  { subject }: Scorecard,
): Promise<void> {
  if (foldLogin(subject.login) === foldLogin(login)) return
  const isOptedOut = await context.isOptedOut(subject.login)
  if (isOptedOut !== false) throw new PhantomError(isOptedOut ? 'not_public' : 'store_unavailable')
}

/**
 * Keeps the scan, unless the person opted out meanwhile or nobody can say. A coordinator that let the
 * scan be told has no opt-out, and is never stale; else the store is asked.
 */
async function keep(
  context: ScanContext,
  login: string,
  scan: StoredScan,
  sealed: Uint8Array<ArrayBuffer>,
  isTold: Promise<boolean>,
): Promise<void> {
  const mayBeShown = await within(coordinatorGraceMilliseconds, isTold, () => false).catch(
    () => false,
  )
  if (mayBeShown || (await context.isOptedOut(login)) === false)
    await context.store.put(login, scan, sealed)
}

/** A scan in which GitHub failed to answer something does not replace a whole one that still lives. */
function isWorse(scan: StoredScan, kept: StoredScan | null): boolean {
  return kept !== null && isIncomplete(scan) && !isIncomplete(kept)
}

/** What a reading ends with, scored; `onEvent` hears of what comes before. */
export async function finalOf(
  events: AsyncGenerator<ReadEvent>,
  onEvent?: ScanOptions['onEvent'],
): Promise<{ scorecard: Scorecard; evidence: Evidence }> {
  for await (const event of events) {
    if (event.kind === 'final') {
      const { evidence } = event
      return { scorecard: buildScorecard(evidence, { stage: 'final' }), evidence }
    }
    if (event.kind === 'progress') onEvent?.(event)
    else if (onEvent) {
      const scorecard = buildScorecard(event.evidence, { stage: 'provisional' })
      onEvent({ kind: 'provisional', scorecard })
    }
  }
  throw new PhantomError('internal')
}
