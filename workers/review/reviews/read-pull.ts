/** The change of a pull request that a request for a review names. */
import { PhantomError } from '../../platform/errors/index.ts'
import type { Change } from '../../../shared/review/change.ts'
import { asToldOf } from '../hosts/host-failure.ts'
import { hostOf, patienceMilliseconds, type Addresses } from './host-of.ts'
import { pullOf } from './pull-of.ts'

/** The pull request that is read, with what is shown of it. */
export type AskedPull = { address: string; token: string | undefined; env: Addresses }

/**
 * The change as its host shows it. Throws `validation_failed` with the problem for an address of none, `host_refused`
 * and `host_unavailable`.
 */
export async function readPull(
  { address, token, env }: AskedPull,
  problem: string,
  signal: AbortSignal,
  milliseconds = patienceMilliseconds,
): Promise<Change> {
  const reference = pullOf(address)
  if (reference === undefined)
    throw new PhantomError('validation_failed', { fields: [{ field: 'pull', problem }] })
  const host = hostOf(reference, token, env)
  const patience = AbortSignal.any([signal, AbortSignal.timeout(milliseconds)])
  const reading = host
    .readPullRequest(reference, patience)
    .then((pull) => host.readChange(pull, patience))
  return asToldOf(reading)
}
