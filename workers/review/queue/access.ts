/** With what the host of an event is asked, by which name, and where its repository is remembered. */
import type { NamedRepository } from '../../../shared/review/event.ts'
import { currentRecord, type AdministrationOf } from '../hooks/current-record.ts'
import { memoryKey, subjectOf, type Subject } from '../hooks/hook-keys.ts'
import { memoryNameOf, type HookRecord, type HookRecords } from '../hooks/hook-records.ts'
import { isSameName } from '../hooks/repository-names.ts'
import type { HostId } from '../hosts/vcs-host.ts'
import { straight, type SignIns, type Way } from '../sign-in/sign-ins.ts'
import type { Assignment } from './assignment.ts'

/** Where what is remembered of a repository lies, whatever it is called now. */
export type MemoryPlace = {
  host: HostId
  memoryKey: Uint8Array<ArrayBuffer>
  /** A name that stays: a number of the host's, or what it was called at first. */
  name: string
}

export type Access = Way & {
  /** As the host calls it now. */
  repository: NamedRepository
  subject: Subject
  memory: MemoryPlace
}

type World = {
  secret: string
  records: Pick<HookRecords, 'find' | 'replace'>
  administrationOf: AdministrationOf
  signIns: SignIns
  appToken: (installation: number) => Promise<string | null>
}

/** Null where the hook, the installation or the repository is gone: then nothing is to be done any more. */
export async function accessOf(
  assignment: Assignment,
  named: NamedRepository,
  world: World,
): Promise<Access | null> {
  const { by } = assignment
  const subject = subjectOf(by, named)
  if (by.kind === 'app') {
    const token = await world.appToken(by.installation)
    if (token === null) return null
    const memory = await memoryOf(assignment, named, null, world)
    const { repository, repositoryId } = named
    return {
      credential: { kind: 'app', token },
      through: straight,
      repository: { repository, repositoryId },
      subject,
      memory,
    }
  }
  const record = await recordFor(by.hookId, named, world)
  if (record === null) return null
  const { repository, repositoryId } = record
  const memory = await memoryOf(assignment, named, record, world)
  return {
    ...world.signIns.wayOf(by.hookId, record),
    repository: { repository, repositoryId },
    subject,
    memory,
  }
}

/** The record as it is; where an event has another name, or a number that is not known yet, as the host says. */
async function recordFor(
  hookId: string,
  named: NamedRepository,
  { records, administrationOf }: World,
): Promise<HookRecord | null> {
  const found = await records.find(hookId)
  if (!found) return null
  const { repository, repositoryId } = found.record
  const current = () => currentRecord(hookId, found, { records, administrationOf })
  if (!isSameName(named.repository, repository)) return current()
  const isNew = repositoryId === undefined && named.repositoryId !== undefined
  // A number that cannot be learned now is learned with another delivery.
  return isNew ? ((await current().catch(() => null)) ?? found.record) : found.record
}

/** Where what is remembered of a repository lies; null where its hook is gone. */
export async function memoryPlaceOf(
  assignment: Assignment,
  named: NamedRepository,
  world: World,
): Promise<MemoryPlace | null> {
  const { by } = assignment
  const found = by.kind === 'hook' ? await world.records.find(by.hookId) : null
  if (by.kind === 'hook' && !found) return null
  return memoryOf(assignment, named, found?.record ?? null, world)
}

async function memoryOf(
  { by, host }: Assignment,
  named: NamedRepository,
  record: HookRecord | null,
  { secret }: World,
): Promise<MemoryPlace> {
  const key = await memoryKey(secret, subjectOf(by, named))
  const name = record ? memoryNameOf(record) : (named.repositoryId ?? named.repository)
  return { host, memoryKey: key, name }
}
