/**
 * The record of a hook by the name that its repository has now. A payload's word is never taken for it: who has the
 * hook's secret could lead its token to another repository. The host is asked, by the number that no rename changes.
 */
import type { HostAdministration } from '../administration/administration.ts'
import type { FoundHook, HookRecord, HookRecords } from './hook-records.ts'
import { isSameName } from './repository-names.ts'

/** Asks a host as the owner of a hook. */
export type AdministrationOf = (
  hookId: string,
  record: HookRecord,
) => Pick<HostAdministration, 'identify'>

type World = { records: Pick<HookRecords, 'replace'>; administrationOf: AdministrationOf }

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
  const current = withIdentity(record, identity)
  // Who came first at the same moment found the same.
  if (current !== record) await records.replace(hookId, found, current)
  return current
}

function withIdentity(record: HookRecord, { id, name }: { id: string; name: string }): HookRecord {
  const isCalledSo = isSameName(name, record.repository)
  if (isCalledSo && id === record.repositoryId) return record
  if (isCalledSo) return { ...record, repositoryId: id }
  const firstName = record.firstName ?? record.repository
  return { ...record, repository: name, repositoryId: id, firstName }
}
