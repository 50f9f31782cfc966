/** Hooks taken away. */
import type { OwnHook } from '../../../shared/api/hooks.ts'
import { administrationOf, type Management } from './management.ts'
import { ownHook } from './own-hook.ts'

/** Takes the hook away, and ends its sign-in: here whatever the host says. */
export async function removeHook(
  input: OwnHook,
  management: Management,
): Promise<{ isGoneAtHost: boolean; isSignInEnded: boolean | null }> {
  const { record } = await ownHook(input, management)
  const { records, signIns } = management
  const { webhook, repository } = record
  const removing =
    webhook === null
      ? Promise.resolve()
      : administrationOf(input.hook, record, management).remove(repository, webhook)
  const isGoneAtHost = await removing.then(
    () => true,
    () => false,
  )
  // Asking the host may have renewed what is to be ended.
  const last = await records.find(input.hook)
  await records.remove(input.hook)
  return { isGoneAtHost, isSignInEnded: await signIns.end(last?.record ?? record) }
}
