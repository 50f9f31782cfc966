/**
 * A scan for who signed in: read with their own token, on their own quota, for nobody but them. Nothing of
 * it gets into the store, into the scan that others wait for, or into the counters.
 */
import { foldLogin } from '../../../shared/evidence/login.ts'
import { yearBefore } from '../../../shared/evidence/index.ts'
import type { RateLimitFields } from '../../../shared/limits/rate-limit-fields.ts'
import type { OwnScan } from '../../../shared/api/own-scan.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { createDeadline } from '../../platform/github/deadline.ts'
import {
  createMeter,
  createTokenPool,
  healthyCallsAtFirst,
  readGitHub,
  scanDeadlineMilliseconds,
} from '../../platform/github/index.ts'
import { sendTo } from '../../platform/outgoing/index.ts'
import { readPrivateContributions } from '../../platform/github/private-contributions.ts'
import { allowanceOf, toPhantomError } from '../github-access/index.ts'
import { finalOf, requireNoOtherOptOut } from './reading.ts'
import type { ScanContext } from './scan-context.ts'

type Reader = { login: string; githubToken: string; isToldPrivate: boolean }
type Reading = { apiUrl: string; signal: AbortSignal }

/** In the pool there is one token, which nobody else hears of. */
const tokenId = 'own'

/**
 * Throws as `scanLogin` does, and `not_signed_in` where GitHub does not take the token any more.
 */
export async function scanForReader(
  context: Pick<ScanContext, 'isOptedOut' | 'now'>,
  login: string,
  reader: Reader,
  { apiUrl, signal }: Reading,
): Promise<{ scan: OwnScan; allowance: RateLimitFields[] }> {
  const { now } = context
  const isOptedOut = await context.isOptedOut(login)
  if (isOptedOut !== false) throw new PhantomError(isOptedOut ? 'not_public' : 'store_unavailable')

  const pool = createTokenPool([{ id: tokenId, token: async () => reader.githubToken }], now)
  let isRefused = false
  const shared = {
    login,
    apiUrl,
    pool,
    now,
    fetch: sendTo(apiUrl),
    onTokenRefused: () => {
      isRefused = true
    },
  }
  const asOf = new Date(now())
  const deadline = createDeadline(scanDeadlineMilliseconds, signal, now)
  const isTheirs = reader.isToldPrivate && foldLogin(login) === foldLogin(reader.login)
  try {
    const privately = isTheirs
      ? readPrivateContributions(
          { ...shared, deadline, meter: createMeter(1, now) },
          yearBefore(asOf),
        )
      : null
    const [{ scorecard }, count] = await Promise.all([
      finalOf(
        readGitHub({ ...shared, asOf, signal, meter: createMeter(healthyCallsAtFirst, now) }),
      ),
      privately?.catch(() => null) ?? null,
    ])
    if (isRefused) throw new PhantomError('not_signed_in')
    await requireNoOtherOptOut(context, login, scorecard)
    return {
      scan: { scorecard, privateContributions: count },
      allowance: allowanceOf(pool, tokenId, now()),
    }
  } catch (error) {
    if (signal.aborted) throw signal.reason
    throw isRefused ? new PhantomError('not_signed_in') : toPhantomError(error)
  } finally {
    deadline.dispose()
  }
}
