/** Hooks and what their hosts send, for tests: the real doors over real shards, with a clock and a queue. */
import { createHmac, randomBytes } from 'node:crypto'
import { newHookId } from '../hooks/hook-keys.ts'
import { createHookRecords, type HookRecord } from '../hooks/hook-records.ts'
import { hookSecret } from '../hooks/hook-signatures.ts'
import { createTestShards } from '../hooks/shards.fixture.ts'
import type { HostId } from '../hosts/vcs-host.ts'
import type { ReviewMessage } from '../../platform/bindings.ts'
import type { SignInHost } from '../../../shared/review/connection.ts'
import type { OAuthClient } from '../sign-in/oauth-client.ts'
import type { RenewalWorld } from '../sign-in/renewal.ts'
import { createSignIns } from '../sign-in/sign-ins.ts'
import { takeDelivery, type DeliveryWorld, type Taken } from './answer-delivery.ts'
import { eventReaders } from './event-readers.ts'

export type Scheme = HookRecord['scheme']
/** A hook that stands at its host. */
export type TestHook = { host: HostId; hookId: string; secret: string; scheme: Scheme }
/** A request on its way, to be meddled with. */
export type Sent = {
  host: HostId
  hookId: string | null
  headers: Record<string, string>
  body: string | Uint8Array<ArrayBuffer>
}

export const repository = 'octo/phantom'
const commit = 'c'.repeat(40)

/** What each host sends of a new pull request. */
export const pullPayloads: Record<HostId, (repository: string, number: number) => object> = {
  github: (full_name, number) => ({
    action: 'opened',
    repository: { full_name },
    pull_request: { number, draft: false, user: { login: 'ada-atlas' }, head: { sha: commit } },
  }),
  gitlab: (path_with_namespace, iid) => ({
    object_kind: 'merge_request',
    user: { username: 'ada-atlas' },
    project: { path_with_namespace },
    object_attributes: { iid, action: 'open', draft: false, last_commit: { id: commit } },
  }),
  bitbucket: (full_name, id) => ({
    repository: { full_name },
    pullrequest: { id, source: { commit: { hash: commit.slice(0, 12) } } },
  }),
}

const eventNames: Record<HostId, [header: string, name: string]> = {
  github: ['x-github-event', 'pull_request'],
  gitlab: ['x-gitlab-event', 'Merge Request Hook'],
  bitbucket: ['x-event-key', 'pullrequest:created'],
}

export const hmac = (
  key: string | Uint8Array,
  content: string | Uint8Array,
  algorithm = 'sha256',
) => createHmac(algorithm, key).update(content)

/** The doors of a deployment in memory. */
export function createDoors() {
  const clock = { now: Date.UTC(2026, 10, 22, 12) }
  const now = () => clock.now
  const secret = 'a secret of the tests of deliveries, 32 characters'
  const shards = createTestShards(now)
  const random = (bytes: Uint8Array) => void bytes.set(randomBytes(bytes.length))
  const records = createHookRecords({ secret, shardOf: shards.shardOf, random })
  const queued: ReviewMessage[] = []
  const queue = {
    isAway: false,
    send: async (message: ReviewMessage) => {
      if (queue.isAway) throw new Error('The queue is away')
      queued.push(message)
      return {} as QueueSendResponse
    },
  }
  const logged: string[] = []
  /** At which hosts the deployment is registered. */
  const clients: Partial<Record<SignInHost, OAuthClient>> = {}
  /** How often it was told that somebody has to sign in again. */
  const over = { times: 0 }
  const renewal: RenewalWorld = {
    records,
    clientOf: async (host) => clients[host] ?? null,
    now,
    wait: () => new Promise((resolve) => void setTimeout(resolve, 1)),
    random,
    over: () => void (over.times += 1),
  }
  const world: DeliveryWorld = {
    secret,
    appSecrets: ["the App's webhook secret"],
    records,
    shardOf: shards.shardOf,
    queue,
    readers: eventReaders,
    now,
    random,
    log: (text) => void logged.push(text),
  }

  async function makeHook(host: HostId, scheme: Scheme = 'signature'): Promise<TestHook> {
    const hookId = newHookId(random)
    const record: HookRecord = {
      host,
      repository,
      token: 'a token of the owner',
      user: null,
      scheme,
      version: 1,
      beforeUntil: null,
      webhook: '1',
    }
    await records.add(hookId, record)
    return { host, hookId, scheme, secret: await hookSecret(secret, hookId, record) }
  }

  /** Signs as the host would. */
  function signed(
    { host, scheme, secret: of }: Pick<TestHook, 'host' | 'scheme' | 'secret'>,
    body: string | Uint8Array,
    { id = `delivery-${Buffer.from(randomBytes(6)).toString('hex')}`, at = clock.now } = {},
  ): Record<string, string> {
    const [header, name] = eventNames[host]
    const event = { [header]: name }
    const hex = `sha256=${hmac(of, body).digest('hex')}`
    if (host === 'github') return { ...event, 'x-github-delivery': id, 'x-hub-signature-256': hex }
    if (host === 'bitbucket') return { ...event, 'x-request-uuid': id, 'x-hub-signature': hex }
    if (scheme === 'token') return { ...event, 'idempotency-key': id, 'x-gitlab-token': of }
    const timestamp = String(Math.floor(at / 1000))
    const key = Buffer.from(of.replace(/^whsec_/, ''), 'base64')
    const base64 = hmac(key, `${id}.${timestamp}.`).update(body).digest('base64')
    return {
      ...event,
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${base64}`,
    }
  }

  /** A good delivery of a hook. */
  function delivery(hook: TestHook, number = 1, of = repository): Sent {
    const body = JSON.stringify(pullPayloads[hook.host](of, number))
    return { host: hook.host, hookId: hook.hookId, headers: signed(hook, body), body }
  }

  /** What the door says: what became of the delivery, or the code of the refusal. */
  async function send({ host, hookId, headers, body }: Sent): Promise<Taken | string> {
    const address = `https://scope.example/hooks/${host}/${hookId ?? ''}`
    const request = new Request(address, { method: 'POST', headers, body })
    return takeDelivery(request, { host, hookId }, world).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error) return String(error.code)
      throw error
    })
  }

  return {
    clock,
    world,
    shards,
    records,
    clients,
    over,
    renewal,
    signIns: createSignIns(renewal),
    queue,
    queued,
    logged,
    makeHook,
    signed,
    delivery,
    send,
  }
}

export type Doors = ReturnType<typeof createDoors>
