/**
 * The scan of one login: from the store when it is there, else read from GitHub once, however many
 * ask at the same time. A scan that has aged is answered at once and read again behind the answer.
 */
import type { ScanContext, ScanOptions, ScanOutcome } from './scan-context.ts'
import type { StoredScan } from './stored-scan.ts'

/**
 * Reading and scoring are loaded when they are first needed: an isolate that answers from the store
 * starts without them.
 */
const reading = () => import('./reading.ts')

/**
 * Scans a login that has the form of one. Throws a `PhantomError` (`not_found`, `upstream_limited`,
 * `upstream_unavailable`), or the signal's reason when the client leaves.
 */
export async function scanLogin(
  context: ScanContext,
  login: string,
  options: ScanOptions = {},
): Promise<ScanOutcome> {
  const kept = await context.store.get(login)
  if (!kept) return (await reading()).readOrFollow(context, login, options)
  if (kept.freshUntil > context.now()) return { scan: kept, state: 'stored', cost: null }
  context.defer(reading().then(({ readAgain }) => readAgain(context, login, kept)))
  return { scan: kept, state: 'stale', cost: null }
}

/**
 * Reads a login again for an answer that was given already, unless somebody does or the store has a
 * scan that is fresh. Gives what is newest then, or null. Throws as `scanLogin` does.
 */
export async function scanAgain(context: ScanContext, login: string): Promise<StoredScan | null> {
  const kept = await context.store.get(login)
  if (kept && kept.freshUntil > context.now()) return kept
  return (await reading()).readAgain(context, login, kept)
}
