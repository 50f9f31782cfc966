/** Hooks tried: whether what their host sends comes here. */
import type { HookTest, OwnHook } from '../../../shared/api/hooks.ts'
import type { HookRecords } from '../hooks/hook-records.ts'
import { administrationOf, type Management } from './management.ts'
import { ownHook } from './own-hook.ts'

/** How often, and how long, a delivery is waited for. */
const looks = 12
const lookMilliseconds = 400

/**
 * Has the host send something and waits for it. Where the sign-in is over nothing can be asked, and that is told.
 * Throws `hook_refused` where it is not one's own.
 */
export async function testHook(input: OwnHook, management: Management): Promise<HookTest> {
  const { record, seen: before } = await ownHook(input, management)
  const administration = administrationOf(input.hook, record, management)
  const told = await unlessOver(input.hook, administration.rightsOf(record.repository), management)
  if (told === null)
    return { isAsked: false, hasCome: false, deliveries: before, isSignInOver: true, rights: [] }
  const isAsked =
    record.webhook !== null && (await administration.ping(record.repository, record.webhook))
  const seen = isAsked ? await awaitDelivery(input.hook, before, management) : before
  return { isAsked, hasCome: seen > before, deliveries: seen, isSignInOver: false, rights: told }
}

/** Null where the host was not asked, or refused, since somebody has to sign in again. */
async function unlessOver<Value>(
  hookId: string,
  work: Promise<Value>,
  { records }: Management,
): Promise<Value | null> {
  try {
    const value = await work
    return (await isOver(hookId, records)) ? null : value
  } catch (error) {
    if (await isOver(hookId, records)) return null
    throw error
  }
}

async function isOver(hookId: string, records: HookRecords): Promise<boolean> {
  return (await records.find(hookId))?.record.signIn?.isOver === true
}

/** How many deliveries came, once there is one more or nobody waits any longer. */
async function awaitDelivery(
  hookId: string,
  before: number,
  { records, wait }: Management,
): Promise<number> {
  for (let look = 0; look < looks; look += 1) {
    await wait(lookMilliseconds)
    const seen = (await records.find(hookId))?.seen ?? before
    if (seen > before) return seen
  }
  return before
}
