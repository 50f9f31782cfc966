/**
 * Hooks made. A hook is written down before its host knows of it, and at the host before its owner does: wherever
 * it ends in between, what is left is a record that ends by itself, or a webhook whose deliveries are refused.
 */
import type { CreateHook, NewHook } from '../../../shared/api/hooks.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { newHookId } from '../hooks/hook-keys.ts'
import { credentialIn, type HookRecord, type HookSignIn } from '../hooks/hook-records.ts'
import { rights, type HostAdministration, type Right } from './administration.ts'
import { changeHook, ownAddresses, shownHook, wantedOf, type Management } from './management.ts'

type Order = CreateHook & { signIn?: HookSignIn }

/**
 * Makes a hook. Throws `host_refused`, naming each right that is missing, and `validation_failed` where the
 * repository has a hook of this service already: two would write everything twice.
 */
export async function createHook(order: Order, management: Management): Promise<NewHook> {
  const { host, repository } = order
  const administration = management.administer(host, credentialIn(order))
  const seen = await administration.rightsOf(repository)
  requireRights(seen)
  if ((await countOwn(repository, administration, management)) > 0) throw alreadyThere()

  const record = await firstRecord(order, administration)
  const hookId = newHookId(management.random)
  await management.records.add(hookId, record)
  try {
    const made = await makeAtHost(hookId, record, administration, management)
    await changeHook(hookId, made, management)
    return await shownHook(hookId, { ...record, ...made }, seen, management)
  } catch (error) {
    await management.records.remove(hookId)
    throw error
  }
}

function requireRights(seen: readonly Right[]): void {
  const known = new Map(seen.map(({ right, isThere }) => [right, isThere]))
  const missing = rights.filter((right) => known.get(right) === false)
  if (missing.length === 0) return
  throw new PhantomError('host_refused', {
    fields: missing.map((right) => ({ field: 'token', problem: `may not ${right}` })),
  })
}

/** How many of the repository's webhooks lead here. */
async function countOwn(
  repository: string,
  administration: HostAdministration,
  management: Management,
): Promise<number> {
  const own = ownAddresses(management, administration.id)
  const addresses = await administration.addresses(repository)
  return addresses.filter((one) => one.startsWith(own)).length
}

function alreadyThere(): PhantomError {
  const problem =
    'has a webhook of this service already: take that away first, here or in the settings at its host'
  return new PhantomError('validation_failed', { fields: [{ field: 'repository', problem }] })
}

/** The record of a hook whose webhook is yet to be made. */
async function firstRecord(
  { host, repository, token, user, signIn }: Order,
  administration: HostAdministration,
): Promise<HookRecord> {
  // Without it the hook works as well, until the repository gets another name.
  const identity = await administration.identify({ name: repository }).catch(() => null)
  return {
    host,
    repository,
    token,
    user,
    signIn,
    scheme: 'signature',
    version: 1,
    beforeUntil: null,
    webhook: null,
    ...(identity && { repositoryId: identity.id }),
  }
}

/** Makes the webhook; where somebody made one at the same moment neither stays, and `validation_failed` is thrown. */
async function makeAtHost(
  hookId: string,
  record: HookRecord,
  administration: HostAdministration,
  management: Management,
): Promise<Pick<HookRecord, 'webhook' | 'scheme'>> {
  const { repository } = record
  const made = await administration.make(repository, await wantedOf(hookId, record, management))
  if ((await countOwn(repository, administration, management)) <= 1) return made
  await administration.remove(repository, made.webhook)
  throw alreadyThere()
}
