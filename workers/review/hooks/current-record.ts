/**
 * The record of a hook by the name that its repository has now. A payload's word is never taken for it: who has the
 * hook's secret could lead its token to another repository. The host is asked, by the number that no rename changes.
 */
import type { HostAdministration, Identity } from '../administration/administration.ts'
import type { FoundHook, HookRecord, HookRecords } from './hook-records.ts'
import { isSameName } from './repository-names.ts'

/** Asks a host as the owner of a hook. */
export type AdministrationOf = (
  hookId: string,
  record: HookRecord,
) => Pick<HostAdministration, 'identify'>

type Records = Pick<HookRecords, 'find' | 'replace'>
type World = { records: Records; administrationOf: AdministrationOf }

/** Records are seldom changed: more than a few changes at once are a fault. */
const mostTries = 5

/** Null where the host knows no such repository any more. Rejects with a `HostProblem` where it fails. */
export async function currentRecord(
  hookId: string,
  found: FoundHook,
  { records, administrationOf }: World,
): Promise<HookRecord | null> {
  const { record } = found
  const { repository: name, repositoryId: id } = record
  const asked = id === undefined ? { name } : { id }
  const identity = await administrationOf(hookId, record).identify(asked)
  if (!identity || (id !== undefined && identity.id !== id)) return null
  return keep(hookId, found, identity, records)
}

/** Asking may itself have renewed the token, and so replaced the record: the name goes into what stands there then. */
async function keep(
  hookId: string,
  asked: FoundHook,
  identity: Identity,
  records: Records,
): Promise<HookRecord | null> {
  let found: FoundHook | null = asked
  for (let tries = 0; found && tries < mostTries; tries += 1) {
    const current = withIdentity(found.record, identity)
    if (current === found.record || (await records.replace(hookId, found, current))) return current
    found = await records.find(hookId)
  }
  // What could not be kept now is asked for again with the next event.
  return found && withIdentity(found.record, identity)
}

/** The record of a repository that is known, and called, so; the very record where nothing of it changes. */
export function withIdentity(record: HookRecord, { id, name }: Identity): HookRecord {
  const isCalledSo = isSameName(name, record.repository)
  if (isCalledSo && id === record.repositoryId) return record
  if (isCalledSo) return { ...record, repositoryId: id }
  const firstName = record.firstName ?? record.repository
  return { ...record, repository: name, repositoryId: id, firstName }
}
