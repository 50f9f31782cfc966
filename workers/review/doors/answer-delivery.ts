/**
 * A delivery of a webhook, from its bytes to a sealed assignment on the queue. Nothing of it is parsed
 * before its signature was found good, and whoever is refused hears one and the same, whether the hook is
 * unknown, the signature wrong or a header missing.
 */
import type { HostEvent, NamedRepository } from '../../../shared/review/event.ts'
import type { HookShardApi } from '../../platform/bindings.ts'
import { readBoundedBytes } from '../../platform/bounded-bytes.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { logLine } from '../../platform/log/index.ts'
import { keyedHash, toBase64Url, type FillRandom } from '../../platform/seal/index.ts'
import type { HookRecords } from '../hooks/hook-records.ts'
import { messengerName } from '../hooks/hook-keys.ts'
import type { HostId } from '../hosts/vcs-host.ts'
import { messageOf, sealAssignment, type Messenger, type WorkEvent } from '../queue/assignment.ts'
import type { ReviewEnv } from '../review-env.ts'
import { isSameName } from '../hooks/repository-names.ts'
import { appKeys, hookKeys, type Keyring } from './keyring.ts'
import { isSigned } from './signatures.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Where a delivery came in; without a hook's id it is of our GitHub App. */
export type Door = { host: HostId; hookId: string | null }

export type DeliveryWorld = {
  secret: string
  /** The App's secrets, the newest first; none where there is no App. */
  appSecrets: readonly string[]
  records: Pick<HookRecords, 'find'>
  shardOf: (name: string) => Pick<HookShardApi, 'see' | 'take'>
  queue: Pick<ReviewEnv['REVIEWS'], 'send'>
  readers: EventReaders
  now: () => number
  random: FillRandom
  log: (text: string) => void
}

/** From what a host sent to what it tells. They never throw. */
export type EventReaders = {
  read: Record<HostId, (name: string, payload: unknown) => HostEvent>
  installationOf: (payload: unknown) => number | undefined
}

/** What became of a good delivery. */
export type Taken = 'taken' | 'known' | 'ignored' | 'pong'

/**
 * The most bytes of a delivery: 25 MB are GitHub's own bound, the others send far less (GitHub Docs,
 * "Webhook events and payloads"; Atlassian, "Event payloads", 256 KB).
 */
export const mostBytes: Record<HostId, number> = {
  github: 25 * 1024 * 1024,
  gitlab: 2 * 1024 * 1024,
  bitbucket: 2 * 1024 * 1024,
}

const waitSeconds = 60

/**
 * Takes a delivery. Throws `hook_refused` where it is not signed as it has to be, `body_too_large`, and
 * `too_many` where as many wait as may.
 */
export async function takeDelivery(
  request: Request,
  door: Door,
  world: DeliveryWorld,
): Promise<Taken> {
  const { headers } = request
  const body = await readBoundedBytes(new Response(request.body, { headers }), mostBytes[door.host])
  if (!body) throw new PhantomError('delivery_too_large')
  const keyring = await (door.hookId === null
    ? appKeys(door.host, world)
    : hookKeys(door.host, door.hookId, world))
  const signed = { headers, body, now: world.now() }
  if (!(await isSigned(keyring.scheme, keyring.keys, signed)) || !keyring.isKnown) {
    throw new PhantomError('hook_refused')
  }
  return takeSigned(body, request, door, keyring, world)
}

async function takeSigned(
  body: Bytes,
  { headers, url }: Request,
  door: Door,
  keyring: Keyring,
  world: DeliveryWorld,
): Promise<Taken> {
  const payload = parsed(body)
  const event = world.readers.read[door.host](headers.get(eventHeaders[door.host]) ?? '', payload)
  const by = messengerOf(door, payload, world)
  if (by === null || !isOfHook(event, keyring)) return 'ignored'
  const name = await messengerName(world.secret, by)
  const shard = world.shardOf(name)
  if (by.kind === 'hook') await shard.see(name)
  if (event.kind === 'ping') return 'pong'
  if (event.kind === 'ignored' || isOldNews(event, keyring)) return 'ignored'
  const site = new URL(url).origin
  return takeEvent(event, { body, headers, by, name, door, site }, world)
}

const eventHeaders: Record<HostId, string> = {
  github: 'x-github-event',
  gitlab: 'x-gitlab-event',
  bitbucket: 'x-event-key',
}

/**
 * What hosts call a delivery. GitLab's event UUID is none: deliveries that follow from one another share
 * it. Where there is none, what is said tells deliveries apart.
 */
const idHeaders: Record<HostId, readonly string[]> = {
  github: ['x-github-delivery'],
  gitlab: ['webhook-id', 'idempotency-key'],
  bitbucket: ['x-request-uuid'],
}

function parsed(body: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body))
  } catch {
    return null
  }
}

/** Null where an App's delivery names no installation. */
function messengerOf(
  { hookId }: Door,
  payload: unknown,
  { readers }: DeliveryWorld,
): Messenger | null {
  if (hookId !== null) return { kind: 'hook', hookId }
  const installation = readers.installationOf(payload)
  return installation === undefined ? null : { kind: 'app', installation }
}

/**
 * A hook speaks for its own repository: who has its secret cannot lead its token to another one. Under the number of
 * its repository any name comes in; whether it is called so, the host is asked.
 */
function isOfHook(event: HostEvent, { repository }: Keyring): boolean {
  if (repository === null || event.kind === 'ping' || event.kind === 'ignored') return true
  const named = event.kind === 'removed' ? event.repositories : [event]
  return named.every((one) => isSameRepository(one, repository))
}

function isSameRepository(one: NamedRepository, other: NamedRepository): boolean {
  if (one.repositoryId === undefined || other.repositoryId === undefined)
    return isSameName(one.repository, other.repository)
  return one.repositoryId === other.repositoryId
}

/** A name that is known, or that nothing here goes by. */
const isOldNews = (event: WorkEvent, { repository }: Keyring): boolean =>
  event.kind === 'renamed' &&
  (repository === null || isSameName(event.repository, repository.repository))

type Arrival = {
  body: Bytes
  headers: Headers
  by: Messenger
  name: string
  door: Door
  site: string
}

/** Writes it down first: what the queue does not take now, the shard puts there later. */
async function takeEvent(
  event: WorkEvent,
  { body, headers, by, name, door, site }: Arrival,
  world: DeliveryWorld,
): Promise<Taken> {
  const { secret, random, queue, log } = world
  const digest = toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', body)))
  const said = await keyedHash(secret, 'delivery', `${name} says ${digest}`)
  const id = idHeaders[door.host].map((header) => headers.get(header)).find((value) => value)
  const called = id ? await keyedHash(secret, 'delivery', `${name} is ${id}`) : said
  const assignment = { by, host: door.host, site, delivery: said, event }
  const box = await sealAssignment(secret, assignment, random)
  const taking = await world.shardOf(name).take(name, { name: said, id: called, box })
  if (taking === 'full') throw new PhantomError('too_many', { retryAfterSeconds: waitSeconds })
  if (taking === 'known') return 'known'
  try {
    await queue.send(messageOf(box))
  } catch {
    logLine({ event: 'reviews_not_queued' }, log)
  }
  return 'taken'
}
