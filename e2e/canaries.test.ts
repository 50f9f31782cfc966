/**
 * A crowd full of marks: more than a thousand scans, embeds, sign-ins and failures. Afterwards none of
 * their logins, names, addresses, tokens and keys is in any store, in a log, a trace or a metric.
 */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { developersOf, type Developer } from '../dev/facts/index.ts'
import { serve, type Served } from '../dev/serve.ts'
import { canaries, leaksIn, markedDeveloper, marks } from './canaries.ts'
import type { Found } from './clear-search.ts'
import { everythingStored, tables } from './stored.ts'
import { anotherClient, startSystem, type System } from './system.ts'
import { quickInterval, terminalOf } from './terminal.ts'
import { twinsOf } from './twins.ts'
import { visitorOf } from './visitor.ts'

const metricsToken = 'a token for metrics of the tests'
const people = 64
const loginOf = (index: number) => `${canaries.login}-${index % people}`

/** They have the marks of one person, and little work: there are many of them. */
function crowd(): Developer[] {
  const one = markedDeveloper(canaries)
  return twinsOf({ ...one, commits: one.commits.slice(0, 30) }, canaries.login, people)
}

describe.each(['kv', 'upstash'] as const)('the visits on %s', (sessionStore) => {
  let system: System
  let collector: Served
  let found: Found[]
  const traces: string[] = []
  const secrets: string[] = []
  const statuses = new Map<number, number>()
  let visits = 0

  const seen = (status: number) => {
    visits += 1
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }
  /** As somebody who has asked for nothing yet: a crowd does not come from one address. */
  const fetchAsAnother: System['fetch'] = (path, init) =>
    system.fetch(path, { ...init, headers: { ...init?.headers, ...anotherClient() } })
  const ask = async (path: string, init?: RequestInit) => {
    const answer = await fetchAsAnother(path, init)
    await answer.arrayBuffer()
    seen(answer.status)
  }

  const scanAndShow = async (index: number) => {
    const login = loginOf(index)
    await ask(`/api/v1/scans/${login}`)
    await ask(`/badge/${login}.svg?label=${encodeURIComponent(canaries.name)}`)
    await ask(`/api/v1/scans/${login}?email=${canaries.email}`, {
      headers: { accept: 'text/event-stream', 'user-agent': canaries.name },
    })
  }
  const fail = async (index: number) => {
    const authorization = `Bearer gps_${canaries.message}-${index}`
    await ask(`/api/v1/scans/canary-nobody-${index}`)
    await ask(`/api/v1/scans/canary--broken-${index}`)
    await ask(`/api/v1/session/scans/${loginOf(index)}`, { headers: { authorization } })
    await ask('/api/v1/oauth/token', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `grant_type=refresh_token&refresh_token=${canaries.message}-${index}`,
    })
  }
  const signIn = async (index: number) => {
    const visitor = visitorOf({ url: system.url, fetch: fetchAsAnother })
    seen((await visitor.signIn(loginOf(index))).status)
    const body = JSON.stringify({ scopes: ['scans:read'], days: 30 })
    // A store that was too slow on a busy machine is asked again, as a visitor would.
    const make = async () => {
      const made = await visitor.ask('POST', '/api/v1/session/keys', { body })
      seen(made.status)
      if (!made.ok) throw new Error(await made.text())
      return (await made.json()) as { key: string }
    }
    const { key } = await vi.waitFor(make, { timeout: 30_000, interval: 500 })
    await ask(`/api/v1/session/scans/${loginOf(index)}`, {
      headers: { authorization: `Bearer ${key}` },
    })
    secrets.push(key, visitor.cookie!.split('=')[1]!)
  }
  const signInFromTerminal = async (index: number) => {
    const terminal = await terminalOf(system)
    const tokens = await terminal.signIn(loginOf(index))
    seen((await terminal.ask(tokens.accessToken, '/api/v1/session')).status)
    secrets.push(...Object.values(tokens))
  }

  beforeAll(async () => {
    collector = await serve(async (request) => {
      traces.push(await request.text())
      return Response.json({})
    })
    system = await startSystem({
      sessionStore,
      developers: developersOf(crowd()),
      tapQueue: true,
      variables: {
        METRICS_TOKEN: metricsToken,
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
        OTEL_TRACES_SAMPLER_ARG: '1',
      },
    })
    system.github.control.setOAuth({ deviceIntervalSeconds: quickInterval })
    await inLanes(people, scanAndShow)
    await inLanes(60, fail)
    await inLanes(24, signIn)
    await inLanes(10, signInFromTerminal)
    const counted = async () => expect((await tables(system))['counters'] ?? []).not.toEqual([])
    await vi.waitFor(counted, { timeout: 60_000, interval: 1_000 })
    found = [...(await everythingStored(system)), ...(await seenByOperators())]
  }, 280_000)
  afterAll(() => Promise.all([system?.stop(), collector?.close()]))

  async function seenByOperators(): Promise<Found[]> {
    const headers = { authorization: `Bearer ${metricsToken}` }
    const metrics = await (await system.fetch('/metrics', { headers })).text()
    return [
      { where: 'metrics', what: metrics },
      ...traces.map((what) => ({ where: 'trace', what })),
    ]
  }

  it('went well and badly, more than five hundred times on each store', () => {
    expect(visits).toBeGreaterThan(500)
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 303, 401, 404, 422]))
    expect(statuses.get(500)).toBeUndefined()
    expect(secrets.length).toBe(68)
  })

  it('left something in every place', () => {
    const places = new Set(found.map(({ where }) => where.split(' ')[0]))
    const store = sessionStore === 'kv' ? 'kv' : 'redis'
    expect([...places]).toEqual(
      expect.arrayContaining([store, 'postgres', 'object', 'log', 'queue', 'trace', 'metrics']),
    )
    expect(found.find(({ where }) => where === 'metrics')!.what).toContain('phantom_scans_total')
  })

  it('left no mark in clear', () => {
    expect(found.filter(({ where, what }) => marks.test(where) || marks.test(what))).toEqual([])
  })

  it('left no token, key or cookie, nor a part of one', () => {
    expect(leaksIn(found, [...secrets, ...system.github.control.oauthTokens()])).toEqual([])
  })

  it('would have been found out: what is planted in any of these places is', async () => {
    const [secret = ''] = secrets
    await system.fetch(`/api/v1/scans/${loginOf(0)}`)
    await fetch(collector.url, { method: 'POST', body: `{"login":"${loginOf(0)}"}` })
    const env = await system.harness.getWorker<Planted>().getEnv()
    await env.COUNTERS.say(`${canaries.name} ${secret}`)
    await env.SCANS_KV.put('scan:planted', `${canaries.email} ${secret}`)
    await system.redis.execute(['SET', `scan:${loginOf(1)}`, secret])
    const after = [...(await everythingStored(system)), ...(await seenByOperators())]
    const planted = after.map((one) =>
      one.where === 'metrics'
        ? { ...one, what: `${one.what}phantom{login="${loginOf(2)}"} 1` }
        : one,
    )
    const marked = planted.filter(({ where, what }) => marks.test(where) || marks.test(what))
    expect(new Set(marked.map(({ where }) => where.split(' ')[0]))).toEqual(
      new Set(['trace', 'log', 'kv', 'redis', 'metrics']),
    )
    expect(leaksIn(after, secrets).length).toBeGreaterThanOrEqual(3)
  })
})

type Planted = { SCANS_KV: KVNamespace; COUNTERS: { say(text: string): Promise<void> } }

/** So many pieces of work, eight at a time. */
async function inLanes(count: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0
  const lane = async () => {
    while (next < count) await work(next++)
  }
  await Promise.all(Array.from({ length: 8 }, lane))
}
