/**
 * A hook through the whole system: made at a stand-in of GitLab, tried, its deliveries taken once, forged ones
 * refused, its secret changed, taken away; and nothing of it at rest in the clear.
 */
import { createHmac, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  goodToken,
  serveHosts,
  standInRepository,
  type HostsStandIn,
} from '../workers/review/administration/hosts.fixture.ts'
import { textOf } from './stored.ts'
import { startSystem, type System } from './system.ts'

let hosts: HostsStandIn
let system: System

beforeAll(async () => {
  hosts = await serveHosts()
  const { GITLAB_API_URL } = hosts.addresses
  system = await startSystem({ variables: { GITLAB_API_URL } })
  hosts.state.deliver = ({ url, headers, body }) => fetch(url, { method: 'POST', headers, body })
})
afterAll(async () => {
  await system.stop()
  await hosts[Symbol.asyncDispose]()
})

type Told = Record<string, string>

async function ask(path: string, body: object): Promise<{ status: number; told: Told }> {
  const headers = { 'content-type': 'application/json' }
  const response = await system.fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: response.status, told: (await response.json()) as Told }
}

const payload = (number: number) =>
  JSON.stringify({
    object_kind: 'merge_request',
    user: { username: 'ada-atlas' },
    project: { path_with_namespace: standInRepository },
    object_attributes: { iid: number, action: 'open', last_commit: { id: 'c'.repeat(40) } },
  })

function signed(secret: string, body: string): Record<string, string> {
  const [id, at] = [randomUUID(), String(Math.floor(Date.now() / 1000))]
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': `v1,${signature}` }
}

async function deliver(address: string, headers: Record<string, string>, body: string) {
  const response = await fetch(address, { method: 'POST', headers, body })
  const told = (await response.json()) as { delivery?: string; error?: { requestId?: string } }
  delete told.error?.requestId
  return { status: response.status, told }
}

/** The rows that lie in the objects of hooks, and the log. */
async function everythingKept(): Promise<string> {
  const jobs = system.harness.getWorker('jobs')
  const ids = await jobs.listDurableObjectIds('HookShard')
  const rows = ids.flatMap((id) =>
    ['hooks', 'deliveries'].map(async (table) => {
      const storage = await jobs.getDurableObjectStorage('HookShard', { id })
      return textOf(await storage.exec(`select * from ${table}`))
    }),
  )
  return [...(await Promise.all(rows)), JSON.stringify(system.harness.getLogs())].join(' ')
}

describe('a hook', () => {
  let made: Told
  const own = () => ({ hook: made['hook'], secret: made['secret'] })

  it('is made at the host, and a delivery that the host sends is seen', async () => {
    const order = { host: 'gitlab', repository: standInRepository, token: goodToken }
    const { status, told } = await ask('/api/v1/hooks', order)
    expect([status, told['scheme']]).toEqual([200, 'signature'])
    expect(told['address']).toBe(`${system.url.origin}/hooks/gitlab/${told['hook']}`)
    made = told
    expect((await ask('/api/v1/hooks/test', own())).told).toMatchObject({
      isAsked: true,
      hasCome: true,
    })
  })

  it('takes a delivery once, and refuses others with one answer', async () => {
    const [body, { address, secret }] = [payload(1), made as { address: string; secret: string }]
    const headers = signed(secret, body)
    const good = await deliver(address, headers, body)
    expect(good).toEqual({ status: 202, told: { delivery: 'taken' } })
    const again = await deliver(address, headers, body)
    expect(again).toEqual({ status: 202, told: { delivery: 'known' } })
    const unknown = address.replace(/[^/]+$/, 'A'.repeat(22))
    const refusals = await Promise.all([
      deliver(address, signed(secret, body), payload(2)),
      deliver(address, {}, body),
      deliver(address, { 'x-gitlab-token': secret }, body),
      deliver(address, { 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` }, body),
      deliver(unknown, signed(secret, body), body),
      deliver(address.replace('gitlab', 'github'), signed(secret, body), body),
      deliver(`${system.url.origin}/hooks/github`, signed(secret, body), body),
      deliver(`${system.url.origin}/hooks/gitea/x`, signed(secret, body), body),
    ])
    for (const refusal of refusals) {
      expect(refusal).toEqual({ status: 401, told: refusals[0]!.told })
      expect(refusal.told.error).toMatchObject({ code: 'hook_refused' })
    }
  })

  it('gets another secret', async () => {
    const { told } = await ask('/api/v1/hooks/rotate', own())
    expect(hosts.webhooks).toMatchObject([{ secret: told['secret'] }])
    const body = payload(30)
    const { status } = await deliver(made['address']!, signed(told['secret']!, body), body)
    expect(status).toBe(202)
    made = { ...made, secret: told['secret']! }
  })

  it('leaves nothing at rest, queued or logged in the clear', async () => {
    const kept = await everythingKept()
    expect(kept).toContain('"sendings":1')
    const clear = [
      standInRepository,
      goodToken,
      made['hook']!,
      made['secret']!,
      'ada-atlas',
      'cccccccc',
    ]
    for (const text of clear) expect(kept).not.toContain(text)
  })

  it('is taken away at the host and here', async () => {
    expect((await ask('/api/v1/hooks/remove', own())).told).toEqual({
      isGoneAtHost: true,
      isSignInEnded: null,
    })
    expect(hosts.webhooks).toEqual([])
    const body = payload(400)
    const { status } = await deliver(made['address']!, signed(made['secret']!, body), body)
    expect(status).toBe(401)
  })

  // It breaks the connection, which the local runtime hands on to whoever comes next.
  it('takes no delivery of more than two megabytes', async () => {
    const body = ' '.repeat(2 * 1024 * 1024 + 1)
    // Answered before it was read: the local runtime may lose a connection over that.
    const refused = async () => {
      const { status } = await deliver(made['address']!, signed(made['secret']!, body), body)
      expect(status).toBe(413)
    }
    await vi.waitFor(refused, { timeout: 10_000 })
  })
})
