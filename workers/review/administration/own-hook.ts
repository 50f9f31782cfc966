/** A hook that somebody shows to be theirs, with its secret. */
import type { OwnHook } from '../../../shared/api/hooks.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { isSame } from '../../platform/is-same.ts'
import { currentRecord } from '../hooks/current-record.ts'
import type { FoundHook, HookRecord } from '../hooks/hook-records.ts'
import { hookSecrets } from '../hooks/hook-signatures.ts'
import { administrationOf, type Management } from './management.ts'

/** By the name that its repository has now. Throws `hook_refused`: whatever is wrong is one answer. */
export async function ownHook(
  { hook, secret: shown }: OwnHook,
  management: Management,
): Promise<FoundHook> {
  const { records, secret, now } = management
  const found = await records.find(hook)
  const secrets = await hookSecrets(secret, hook, found?.record ?? anyHook, now())
  const isOwn = secrets.map((one) => isSame(shown, one)).includes(true)
  if (!isOwn || !found) throw new PhantomError('hook_refused')
  // A host that is away is told of by whoever asks it next.
  const asOwner = (id: string, record: HookRecord) => administrationOf(id, record, management)
  const world = { records, administrationOf: asOwner }
  const record = await currentRecord(hook, found, world).catch(() => null)
  return { ...found, record: record ?? found.record }
}

const anyHook = { host: 'github', scheme: 'signature', version: 1, beforeUntil: null } as const
