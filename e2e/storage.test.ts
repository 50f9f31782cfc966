/**
 * The promise of STORAGE.md: a person full of marks goes through every door, and afterwards no mark is
 * found in clear in any store, on the queue's way or in the log, and nothing is stored that has no row.
 */
import { readFileSync } from 'node:fs'
import { neon, neonConfig } from '@neondatabase/serverless'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { developersOf, type Developer } from '../dev/facts/index.ts'
import { allRoutes, anyInput, partsOfInput, visitWith, type AnyInput } from './any-visit.ts'
import { canaries, leaksIn, markedDeveloper, marks, visit, visitAccount } from './canaries.ts'
import { leaksOf, type Found } from './clear-search.ts'
import { everythingStored, lifetimesLeft, sweepSeconds, tables } from './stored.ts'
import { databaseUrl, startSystem, type System } from './system.ts'
import { twinOf } from './twins.ts'

/** How long what is kept under a prefix may live, in seconds; null until it is withdrawn. */
const longestLifetimes: Record<string, number | null> = {
  scan: 30 * 60,
  embed: 24 * 60 * 60,
  optout: null,
  session: 30 * 60,
  'sign-in': 10 * 60,
  device: 15 * 60,
  'client-request': 10 * 60,
  code: 10 * 60,
  refresh: 30 * 60,
  grant: 30 * 60,
  'api-key': 90 * 86_400,
  account: 90 * 86_400,
}

describe.each(['kv', 'upstash'] as const)('what is stored after a run on %s', (sessionStore) => {
  let system: System
  let found: Found[]
  let secrets: string[]

  beforeAll(async () => {
    const developer = markedDeveloper(canaries)
    const twin = twinOf(developer, 'canary-twin')
    system = await startSystem({ sessionStore, developers: developersOf([developer, twin]) })
    await visit(system)
    secrets = await visitAccount(system)
    const counted = async () => expect((await tables(system))['counters'] ?? []).not.toEqual([])
    await vi.waitFor(counted, { timeout: 110_000, interval: 2_000 })
    found = await everythingStored(system)
  }, 150_000)
  afterAll(() => system?.stop())

  it('is something: the test looks where things are', () => {
    const places = new Set(found.map(({ where }) => where.split(' ')[0]))
    expect([...places]).toEqual(
      expect.arrayContaining([sessionStore === 'kv' ? 'kv' : 'redis', 'postgres', 'log']),
    )
  })

  it('holds no mark in clear', () => {
    const marked = found.filter(({ where, what }) => marks.test(where) || marks.test(what))
    expect(marked).toEqual([])
  })

  it('holds no token, key, code or cookie in clear, nor in part', () => {
    expect(secrets.length).toBeGreaterThan(12)
    expect(leaksIn(found, secrets)).toEqual([])
  })

  it('has a row in STORAGE.md for every kind of thing', () => {
    const rows = readFileSync('STORAGE.md', 'utf8')
    const kinds = new Set(
      found.map(({ where }) => {
        const [place, name = ''] = where.split(' ')
        return place === 'kv' || place === 'redis' ? name.split(':')[0]! : name || place!
      }),
    )
    const ofMigrations = new Set(['kysely_migration', 'kysely_migration_lock'])
    const missing = [...kinds].filter(
      (kind) => !ofMigrations.has(kind) && !rows.includes(`\`${kind}`) && kind !== 'log',
    )
    expect(missing).toEqual([])
  })

  it('expires: a scan within half an hour, an extract for embeds within a day, a session as a scan, opt-outs never', async () => {
    const kept = await lifetimesLeft(system, sessionStore)
    const prefixes = new Set(kept.map(({ name }) => name.split(':')[0]!))
    expect([...prefixes].toSorted()).toEqual(Object.keys(longestLifetimes).toSorted())
    for (const { name, left } of kept) {
      const longest = longestLifetimes[name.split(':')[0]!]
      if (longest === null) expect([name, left]).toEqual([name, null])
      else expect([name, left! > -sweepSeconds && left! <= longest!]).toEqual([name, true])
    }
  })

  it('is looked at where secrets would be: those that are planted are found', async () => {
    const [planted = ''] = secrets
    const box = Buffer.from(`a box with ${planted}`).toString('base64')
    await system.redis.execute(['SET', 'session:planted', box])
    const jobs = system.harness.getWorker('jobs')
    const [shard] = await jobs.listDurableObjectIds('StoreShard')
    if (shard !== undefined) {
      const storage = await jobs.getDurableObjectStorage('StoreShard', { id: shard })
      const blob = Buffer.from(planted).toString('hex')
      await storage.exec(`insert into entries values ('session:planted', x'${blob}', null)`)
    }
    const places = leaksIn(await everythingStored(system), secrets)
    const expected = shard === undefined ? ['redis'] : ['redis', 'object']
    expect([...new Set(places.map(({ where }) => where.split(' ')[0]))]).toEqual(expected)
  })
})

/** Any person: what can be read of them is what somebody likes it to be. */
function anyDeveloper({ login, word, text }: AnyInput): Developer {
  const name = text.toWellFormed()
  const repository = word.replaceAll(/[^\w.-]/g, '-')
  return markedDeveloper({ login, name, email: `${login}@mail.example`, message: word, repository })
}

/** They scan and show themselves, opt out and withdraw. */
async function livesHere(system: System, { login, text }: AnyInput) {
  const optOut = `/api/v1/opt-outs/${login}`
  const ask = async (path: string, init?: RequestInit) =>
    (await (await system.fetch(path, init)).text()) as string
  await ask(`/api/v1/scans/${login}`)
  await ask(`/badge/${login}.svg`)
  const tokens = JSON.parse(await ask(optOut, { method: 'POST' })) as Record<string, string>
  const show = (token: string) =>
    system.github.control.setProfile({ login, bio: `${text.toWellFormed()} ${token}` })
  show(tokens['token']!)
  await ask(`${optOut}/confirm`, { method: 'POST' })
  await ask(`/api/v1/scans/${login}`)
}

describe.each(['kv', 'upstash'] as const)('what anybody sends, on %s', (sessionStore) => {
  const seed = Number(process.env['PHANTOM_SEED'] ?? Date.now() % 2 ** 31)
  const inputs = fc.sample(anyInput, { numRuns: 2, seed })
  const people = fc.sample(anyInput, { numRuns: 1, seed: seed + 1 })
  const sent = [...inputs, ...people].flatMap(partsOfInput)
  let system: System
  let before: Found[]
  const visited = new Set<string>()

  beforeAll(async () => {
    const marked = markedDeveloper(canaries)
    const developers = [marked, twinOf(marked, 'canary-twin'), ...people.map(anyDeveloper)]
    system = await startSystem({
      sessionStore,
      developers: developersOf(developers),
      tapQueue: true,
    })
    await visit(system)
    before = await everythingStored(system)
    for (const person of people) await livesHere(system, person)
    for (const input of [...inputs, ...people])
      for (const { method, path } of await visitWith(system, input))
        visited.add(`${method} ${path}`)
    const written = async () =>
      (await tables(system))['applied_messages']!.length > before.filter(isApplied).length
    await vi.waitFor(async () => expect(await written()).toBe(true), {
      timeout: 110_000,
      interval: 2_000,
    })
  }, 280_000)
  afterAll(() => system?.stop())
  const isApplied = ({ where }: Found) => where === 'postgres applied_messages'

  it(`is in none of its parts found anywhere (PHANTOM_SEED=${seed})`, async () => {
    const found = await everythingStored(system)
    expect(new Set(found.map(({ where }) => where.split(' ')[0]))).toEqual(
      new Set([sessionStore === 'kv' ? 'kv' : 'redis', 'r2', 'postgres', 'object', 'log', 'queue']),
    )
    expect(found.length).toBeGreaterThan(before.length + inputs.length)
    expect(leaksOf(found, sent, before)).toEqual([])
  })

  it('went through every route', () => {
    for (const { method, path } of allRoutes) expect([...visited]).toContain(`${method} ${path}`)
  })

  it('would be found wherever it were, in any of the usual disguises', async () => {
    const planted = ['Planted-in-Clear', 'geschützt gepflanzt', 'pl"anted\\escaped', 'plantedhex!']
    const [clear, inUtf8, escaped, inHex] = planted as [string, string, string, string]
    const env = await system.harness.getWorker<PlantedEnv>().getEnv()
    await env.COUNTERS.send({ login: clear } as never)
    await env.COUNTERS.say(`{"text":${JSON.stringify(escaped)}}`)
    await env.COUNTERS.say(encodeURIComponent(inUtf8))
    await env.SCANS_KV.put(`scan:${clear}`, inUtf8, { metadata: { login: btoa(clear) } })
    await system.redis.execute(['SET', 'scan:planted', Buffer.from(inUtf8).toString('base64')])
    neonConfig.fetchEndpoint = system.neonEndpoint
    const id = Buffer.from(inHex).toString('hex')
    await neon(databaseUrl)`insert into applied_messages values (${id}, '2026-01-01')`
    const jobs = system.harness.getWorker('jobs')
    const [object] = await jobs.listDurableObjectIds('GitHubBudget')
    const storage = await jobs.getDurableObjectStorage('GitHubBudget', { id: object! })
    await storage.exec(`create table planted as select '${clear.toUpperCase()}' as login`)

    const leaks = leaksOf(await everythingStored(system), planted, before)
    const partsIn = (place: string, input: string) =>
      leaks.filter(
        ({ where, part }) => where.startsWith(place) && input.toLowerCase().includes(part),
      ).length
    const lengthOf = (input: string) => input.length - 5
    expect(partsIn('queue', clear)).toBe(lengthOf(clear))
    expect(partsIn('log', escaped)).toBe(lengthOf(escaped))
    expect(partsIn('log', inUtf8)).toBe(lengthOf(inUtf8))
    expect(partsIn('kv', clear)).toBe(lengthOf(clear))
    expect(partsIn('kv', inUtf8)).toBe(lengthOf(inUtf8))
    expect(partsIn('redis', inUtf8)).toBe(lengthOf(inUtf8))
    expect(partsIn('postgres applied_messages', inHex)).toBe(lengthOf(inHex))
    expect(partsIn('object GitHubBudget', clear)).toBe(lengthOf(clear))
  })
})

type PlantedEnv = {
  SCANS_KV: KVNamespace
  COUNTERS: { send(message: unknown): Promise<void>; say(text: string): Promise<void> }
}
