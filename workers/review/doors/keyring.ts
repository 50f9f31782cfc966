/** With which keys, and by which scheme, deliveries at a door have to be signed. */
import type { NamedRepository } from '../../../shared/review/event.ts'
import { hookSignatureKeys } from '../hooks/hook-signatures.ts'
import type { HookRecords } from '../hooks/hook-records.ts'
import type { HostId } from '../hosts/vcs-host.ts'
import type { Scheme } from './signatures.ts'

type Bytes = Uint8Array<ArrayBuffer>

export type Keyring = {
  scheme: Scheme
  keys: readonly Bytes[]
  /** Without it every delivery is refused, but only after its signature was looked at as any other. */
  isKnown: boolean
  /** The one repository that deliveries may be of; null where the host itself says which ones. */
  repository: NamedRepository | null
}

type HookWorld = { secret: string; records: Pick<HookRecords, 'find'>; now: () => number }

/** The keys of a hook; a hook that there is not, or that is of another host, has some that are not known. */
export async function hookKeys(host: HostId, hookId: string, world: HookWorld): Promise<Keyring> {
  const found = await world.records.find(hookId)
  const record = found?.record.host === host ? found.record : null
  const { scheme, keys } = await hookSignatureKeys(
    world.secret,
    hookId,
    record ?? { host, scheme: 'signature', version: 1, beforeUntil: null },
    world.now(),
  )
  return { scheme, keys, isKnown: record !== null, repository: record }
}

/** The keys of our GitHub App; without one there is nothing to sign with. */
export async function appKeys(
  host: HostId,
  { appSecrets }: { appSecrets: readonly string[] },
): Promise<Keyring> {
  const keys = appSecrets.map((text) => new TextEncoder().encode(text) as Bytes)
  const isKnown = host === 'github' && keys.length > 0
  return { scheme: 'github', keys, isKnown, repository: null }
}
