/**
 * Hooks made, tried, changed and taken away. A hook is written down before its host knows of it, and at the
 * host before its owner does: wherever it ends in between, what is left is a record that ends by itself, or a
 * webhook whose deliveries are refused.
 */
import type { CreateHook, HookTest, NewHook, OwnHook } from '../../../shared/api/hooks.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { isSame } from '../../platform/is-same.ts'
import type { FillRandom } from '../../platform/seal/index.ts'
import { currentRecord } from '../hooks/current-record.ts'
import { newHookId } from '../hooks/hook-keys.ts'
import {
  credentialIn,
  type FoundHook,
  type HookRecord,
  type HookRecords,
  type HookSignIn,
} from '../hooks/hook-records.ts'
import { hookSecret, hookSecrets } from '../hooks/hook-signatures.ts'
import { HostProblem } from '../hosts/host-problem.ts'
import type { SignIns } from '../sign-in/sign-ins.ts'
import {
  rights,
  type Administer,
  type HostAdministration,
  type Right,
  type WantedWebhook,
} from './administration.ts'

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

/** A delivery that was sent before the secret changed comes within the hosts' own tries. */
const bothCountMilliseconds = 60 * 60_000

/** As long as a hook lives without a delivery. */
const longMilliseconds = 90 * 24 * 60 * 60_000

/** How often, and how long, a delivery is waited for. */
const looks = 12
const lookMilliseconds = 400

/**
 * Makes a hook. Throws `host_refused`, naming each right that is missing, and `validation_failed` where the
 * repository has a hook of this service already: two would write everything twice.
 */
export async function createHook(
  input: CreateHook & { signIn?: HookSignIn },
  management: Management,
): Promise<NewHook> {
  const { host, repository, token, user, signIn } = input
  const { secret, origin, records, administer, random } = management
  const administration = administer(host, credentialIn({ token, user, signIn }))
  const seen = await administration.rightsOf(repository)
  requireRights(seen)
  const countOwn = async () => {
    const addresses = await administration.addresses(repository)
    return addresses.filter((one) => one.startsWith(`${origin}/hooks/${host}/`)).length
  }
  if ((await countOwn()) > 0) throw alreadyThere()

  // Without it the hook works as well, until the repository gets another name.
  const identity = await administration.identify({ name: repository }).catch(() => null)
  const hookId = newHookId(random)
  const record: HookRecord = {
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
  await records.add(hookId, record)
  try {
    const wanted = await wantedOf(hookId, record, management)
    const made = await administration.make(repository, wanted)
    // Somebody may have made one at the same moment: then neither stays.
    if ((await countOwn()) > 1) {
      await administration.remove(repository, made.webhook)
      throw alreadyThere()
    }
    const complete = { ...record, ...made }
    await change(hookId, made, management)
    return {
      host,
      repository,
      hook: hookId,
      address: wanted.address,
      secret: await hookSecret(secret, hookId, complete),
      scheme: made.scheme,
      rights: seen,
    }
  } catch (error) {
    await records.remove(hookId)
    throw error
  }
}

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

/** The host’s administration with the hook’s tokens of the moment. */
function administrationOf(
  hookId: string,
  record: HookRecord,
  { administer, signIns }: Management,
): HostAdministration {
  const { credential, through } = signIns.wayOf(hookId, record)
  return administer(record.host, credential, through)
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
  await change(input.hook, secretOf(next), management)
  try {
    await changeAtHost(input.hook, next, management)
  } catch (error) {
    const isRefused = error instanceof HostProblem && !error.isFateUnknown
    if (isRefused) await change(input.hook, secretOf(record), management)
    throw error
  }
  const beforeUntil = now() + bothCountMilliseconds
  await change(input.hook, secretOf({ ...next, beforeUntil }), management)
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

/** The hook that somebody shows to be theirs, by the name its repository has now; whatever is wrong is one answer. */
async function ownHook(
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

const mostTries = 5

/** Changes parts of the hook's record, whatever was changed of the others meanwhile. */
async function change(
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

async function wantedOf(
  hookId: string,
  record: HookRecord,
  { origin, secret }: Management,
): Promise<WantedWebhook> {
  return {
    address: `${origin}/hooks/${record.host}/${hookId}`,
    secrets: {
      signature: await hookSecret(secret, hookId, { ...record, scheme: 'signature' }),
      token: await hookSecret(secret, hookId, { ...record, scheme: 'token' }),
    },
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

function alreadyThere(): PhantomError {
  const problem =
    'has a webhook of this service already: take that away first, here or in the settings at its host'
  return new PhantomError('validation_failed', { fields: [{ field: 'repository', problem }] })
}
