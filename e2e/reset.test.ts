/**
 * Durable Objects that are reset in the middle of their work, as the platform does when it moves or
 * updates them: no scan or embed fails, and what was written down is still there.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { developersOf } from '../dev/facts/index.ts'
import { scorecardSchema } from '../shared/score/scorecard.ts'
import { statusSchema } from '../shared/api/status.ts'
import { coordinatorOf } from '../workers/platform/bindings.ts'
import { loginSeal } from '../workers/platform/seal/index.ts'
import type { Resettable } from './resettable-jobs.ts'
import { scanSecret, startSystem, type System } from './system.ts'
import { peopleOfLittleWork } from './twins.ts'

const developers = developersOf(peopleOfLittleWork(30))
let system: System
beforeAll(async () => {
  system = await startSystem({ developers, isResettable: true })
})
afterAll(() => system?.stop())

/** Resets an object, as the platform does: what it was asked and has not answered fails. */
async function reset(binding: string, name: string): Promise<void> {
  const jobs = system.harness.getWorker<Record<string, DurableObjectNamespace<Resettable>>>('jobs')
  const namespace = (await jobs.getEnv())[binding]!
  const object = namespace.get(namespace.idFromName(name))
  await expect((async () => object.reset())()).rejects.toThrow(Error)
}
const coordinatorNameOf = async (login: string) =>
  coordinatorOf((await loginSeal(scanSecret, 'scan', login)).name)

describe('a reset of the coordinator while a scan is under way', () => {
  it.each(developers.logins.slice(0, 3))('fails nobody who asks for %s', async (login) => {
    system.github.control.clearFaults()
    system.github.control.clearRequests()
    system.github.control.addFault({ login, fault: 'latency', latencyMs: 1_000 })
    const scan = async () => {
      const response = await system.fetch(`/api/v1/scans/${login}`)
      return { status: response.status, body: await response.json() }
    }
    const before = Array.from({ length: 4 }, scan)
    const embeds = ['/badge/', '/card/'].map(async (path) => {
      const response = await system.fetch(`${path}${login}.svg`)
      return { status: response.status, text: await response.text() }
    })
    await new Promise((resolve) => setTimeout(resolve, 700))
    await reset('SCAN_COORDINATOR', await coordinatorNameOf(login))
    const after = Array.from({ length: 4 }, scan)
    for (const { status, body } of await Promise.all([...before, ...after])) {
      expect(status).toBe(200)
      expect(scorecardSchema.parse(body).subject.login).toBe(login)
    }
    for (const { status, text } of await Promise.all(embeds)) {
      expect([status, text.startsWith('<svg')]).toEqual([200, true])
    }
    const next = await system.fetch(`/api/v1/scans/${login}`)
    expect([next.status, next.headers.get('x-scan-state')]).toEqual([200, 'stored'])
    await next.arrayBuffer()
  })
})

describe('a reset of an object that keeps something', () => {
  it('loses no count', async () => {
    const ended = async () =>
      statusSchema.parse(await (await system.fetch('/api/v1/status')).json()).readings?.ended ?? 0
    const ask = async () => {
      await (await system.fetch('/healthz')).arrayBuffer()
      return ended()
    }
    await expect.poll(ask, { timeout: 40_000, interval: 2_000 }).toBeGreaterThanOrEqual(3)
    const before = await ended()
    await reset('EMBED_TALLY', 'tally')
    expect(await ended()).toBeGreaterThanOrEqual(before)
  }, 60_000)

  it('forgets no session', async () => {
    const { origin } = system.url
    const begun = await system.fetch('/api/v1/session', { method: 'POST', headers: { origin } })
    const [cookie = ''] = begun.headers.get('set-cookie')!.split(';')
    for (const sign of 'AEIMQUYcgkosw048') await reset('STORE_SHARD', `store ${sign}`)
    const answer = await system.fetch('/api/v1/session', { headers: { cookie } })
    expect(await answer.json()).toMatchObject({ kind: 'guest' })
  })

  it('forgets no opt-out that only it knows of', async () => {
    const login = developers.logins[10]!
    const { name: scan } = await loginSeal(scanSecret, 'scan', login)
    const name = coordinatorOf(scan)
    const jobs = system.harness.getWorker('jobs')
    const storage = await jobs.getDurableObjectStorage('ScanCoordinator', { name })
    await storage.exec('insert into bars (scan) values (?)', scan)
    await reset('SCAN_COORDINATOR', name)
    expect((await system.fetch(`/api/v1/scans/${login}`)).status).toBe(403)
  })

  it('knows the tokens still, and reads on', async () => {
    await reset('GITHUB_BUDGET', 'budget')
    const answer = await system.fetch(`/api/v1/scans/${developers.logins[11]!}`)
    expect(answer.status).toBe(200)
    const limit = async () =>
      statusSchema.parse(await (await system.fetch('/api/v1/status')).json()).tokens?.limit ?? 0
    await expect.poll(limit, { timeout: 20_000 }).toBeGreaterThan(0)
  })
})
