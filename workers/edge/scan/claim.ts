/** Claims on the scan of a login: of all who ask for it, one leads. */
import type { ScanClaim } from '../../platform/bindings.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { scanDeadlineMilliseconds } from '../../platform/github/index.ts'
import { within } from '../../platform/within.ts'
import type { ScanContext } from './scan-context.ts'

/** A coordinator that answers this much later than it was asked to is given up: half the earth and back, twice. */
export const coordinatorGraceMilliseconds = 1_500

type Lead = Extract<ScanClaim, { role: 'lead' }> | { role: 'lead'; lease: null }

/**
 * A claim on the scan. Throws `not_public` for a login that opted out, `store_unavailable` where
 * nobody can say whether it did.
 */
export async function claimScan(
  context: ScanContext,
  login: string,
  waitMilliseconds: number,
): Promise<Lead | ScanClaim> {
  const [claim, isOptedOut] = await Promise.all([
    claimOrLead(context, login, waitMilliseconds),
    context.isOptedOut(login),
  ])
  // The coordinator refuses whoever opted out: where it answers, the store need not say.
  const hasSaid = claim.role !== 'lead' || claim.lease !== null
  if (isOptedOut === false || (isOptedOut === null && hasSaid)) return claim
  if (claim.role === 'lead') giveBack(context, login, claim.lease)
  throw new PhantomError(isOptedOut ? 'not_public' : 'store_unavailable')
}

/**
 * Waits only for a coordinator that said at once that somebody leads. Where it cannot be reached, or
 * is silent, everybody reads for themselves.
 */
async function claimOrLead(
  context: ScanContext,
  login: string,
  waitMilliseconds: number,
): Promise<Lead | ScanClaim> {
  try {
    const claim = await claimInTime(context, login, 0)
    if (claim.role !== 'waited' || waitMilliseconds === 0) return claim
    return await claimInTime(context, login, waitMilliseconds)
  } catch {
    context.report('coordinator_unreachable')
    return { role: 'lead', lease: null }
  }
}

/** Throws where the coordinator fails or is late; a lead that comes too late is given back. */
async function claimInTime(
  context: ScanContext,
  login: string,
  waitMilliseconds: number,
): Promise<ScanClaim> {
  const coordinator = await context.coordinator(login)
  const claimed = coordinator.claim(waitMilliseconds)
  return within(waitMilliseconds + coordinatorGraceMilliseconds, claimed, () => {
    context.defer(within(scanDeadlineMilliseconds, giveBackLate(), () => undefined))
    throw new Error('The coordinator is late')
  })

  async function giveBackLate() {
    const claim = await claimed
    if (claim.role === 'lead') giveBack(context, login, claim.lease)
  }
}

/** The lead goes to the next in line. */
export function giveBack(context: ScanContext, login: string, lease: string | null): void {
  if (lease === null) return
  context.defer(context.coordinator(login).then((object) => object.abandon(lease)))
}
