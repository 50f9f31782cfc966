/** Who asks to read for themselves: answered by the jobs Worker, which alone opens what they show. */
import type { Audience } from '../../../shared/api/mcp-access.ts'
import type { EdgeEnv, OwnReader } from '../../platform/bindings.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { within } from '../../platform/within.ts'

const patienceMilliseconds = 2_000

/** Throws `store_unavailable` where nobody can say in time. */
export async function readerOf(
  { ACCOUNTS }: EdgeEnv,
  request: Request,
  audience: Audience,
): Promise<OwnReader> {
  const asked: Promise<OwnReader> = ACCOUNTS.reader(request, audience)
  return within(patienceMilliseconds, asked, late).catch(late)
}

function late(): never {
  throw new PhantomError('store_unavailable')
}
