/** The secrets of hooks changed. */
import type { OwnHook } from '../../../shared/api/hooks.ts'
import type { HookRecord } from '../hooks/hook-records.ts'
import { hookSecret } from '../hooks/hook-signatures.ts'
import { HostProblem } from '../hosts/host-problem.ts'
import { administrationOf, changeHook, wantedOf, type Management } from './management.ts'
import { ownHook } from './own-hook.ts'

/** A delivery that was sent before the secret changed comes within the hosts' own tries. */
const bothCountMilliseconds = 60 * 60_000

/** As long as a hook lives without a delivery. */
const longMilliseconds = 90 * 24 * 60 * 60_000

/**
 * Gives the hook another secret, here before at the host. Until the host is known to have it both count,
 * and an hour longer; where nobody knows whether it has, the same secret is set by the next attempt.
 */
export async function rotateHook(
  input: OwnHook,
  management: Management,
): Promise<{ secret: string; beforeUntil: string }> {
  const { record } = await ownHook(input, management)
  const { secret, now } = management
  const isHalfDone = (record.beforeUntil ?? 0) > now() + bothCountMilliseconds
  const version = isHalfDone ? record.version : record.version + 1
  const next = { ...record, version, beforeUntil: now() + longMilliseconds }
  await changeHook(input.hook, secretOf(next), management)
  try {
    await changeAtHost(input.hook, next, management)
  } catch (error) {
    const isRefused = error instanceof HostProblem && !error.isFateUnknown
    if (isRefused) await changeHook(input.hook, secretOf(record), management)
    throw error
  }
  const beforeUntil = now() + bothCountMilliseconds
  await changeHook(input.hook, secretOf({ ...next, beforeUntil }), management)
  return {
    secret: await hookSecret(secret, input.hook, next),
    beforeUntil: new Date(beforeUntil).toISOString(),
  }
}

const secretOf = ({ version, beforeUntil }: HookRecord) => ({ version, beforeUntil })

async function changeAtHost(hookId: string, record: HookRecord, management: Management) {
  if (record.webhook === null) return
  const administration = administrationOf(hookId, record, management)
  const wanted = await wantedOf(hookId, record, management)
  await administration.changeSecret(record.repository, record.webhook, wanted, record.scheme)
}
