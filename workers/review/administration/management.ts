/** What hooks are managed with, and what each operation on them needs: how a host is asked, and records changed. */
import type { NewHook } from '../../../shared/api/hooks.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { FillRandom } from '../../platform/seal/index.ts'
import type { HookRecord, HookRecords } from '../hooks/hook-records.ts'
import { hookSecret } from '../hooks/hook-signatures.ts'
import type { SignIns } from '../sign-in/sign-ins.ts'
import type { Administer, HostAdministration, Right, WantedWebhook } from './administration.ts'

export type Management = {
  secret: string
  /** Where this service is reached: what hosts send to begins with it. */
  origin: string
  records: HookRecords
  administer: Administer
  signIns: SignIns
  random: FillRandom
  now: () => number
  wait: (milliseconds: number) => Promise<unknown>
}

/** The host’s administration with the hook’s tokens of the moment. */
export function administrationOf(
  hookId: string,
  record: HookRecord,
  { administer, signIns }: Management,
): HostAdministration {
  const { credential, through } = signIns.wayOf(hookId, record)
  return administer(record.host, credential, through)
}

const mostTries = 5

/** Changes parts of the hook's record, whatever was changed of the others meanwhile. Throws `store_unavailable`. */
export async function changeHook(
  hookId: string,
  changes: Partial<HookRecord>,
  { records }: Management,
): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const found = await records.find(hookId)
    if (!found) break
    if (await records.replace(hookId, found, { ...found.record, ...changes })) return
  }
  throw new PhantomError('store_unavailable')
}

/** With what the addresses of all webhooks begin that are this service's at a host. */
export const ownAddresses = ({ origin }: Pick<Management, 'origin'>, host: HookRecord['host']) =>
  `${origin}/hooks/${host}/`

/** The hook's webhook, as its host is to have it. */
export async function wantedOf(
  hookId: string,
  record: HookRecord,
  management: Management,
): Promise<WantedWebhook> {
  const { secret } = management
  return {
    address: ownAddresses(management, record.host) + hookId,
    secrets: {
      signature: await hookSecret(secret, hookId, { ...record, scheme: 'signature' }),
      token: await hookSecret(secret, hookId, { ...record, scheme: 'token' }),
    },
  }
}

/** What its owner is shown of a hook, once. */
export async function shownHook(
  hookId: string,
  record: HookRecord,
  rights: Right[],
  management: Management,
): Promise<NewHook> {
  const { host, repository, scheme } = record
  return {
    host,
    repository,
    hook: hookId,
    address: ownAddresses(management, host) + hookId,
    secret: await hookSecret(management.secret, hookId, record),
    scheme,
    rights,
  }
}
