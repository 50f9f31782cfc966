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
import { leaksOf, type Found } from './clear-search.ts'
import { makeImage } from './images.ts'
import { queuedMark } from './queue-tap-mark.ts'
import { databaseUrl, sampleDevelopers, startSystem, type System } from './system.ts'
import { problemOf, quickInterval, terminalOf } from './terminal.ts'
import { twinOf } from './twins.ts'
import { visitorOf } from './visitor.ts'

type Canaries = Record<'login' | 'name' | 'email' | 'message' | 'repository', string>
const canaries: Canaries = {
  login: 'canary-login',
  name: 'Canary Fullname',
  email: 'canary-email@example.invalid',
  message: 'canary-message',
  repository: 'canary-repository',
}
const marks = /canary/i

/** A sample whose login, name, messages and repository all carry marks. */
function markedDeveloper(its: Canaries): Developer {
  const sample = sampleDevelopers().find('mosaic-mona')!
  const marked = twinOf(sample, its.login)
  const first = marked.repositories[0]!
  const renamed = `${first.owner}/${its.repository}`
  return {
    ...marked,
    name: its.name,
    repositories: [{ ...first, name: its.repository }, ...marked.repositories.slice(1)],
    commits: marked.commits.map((commit) => ({
      ...commit,
      repo: commit.repo === `${first.owner}/${first.name}` ? renamed : commit.repo,
      message: `${its.message} ${commit.message}\n\nCo-authored-by: ${its.name} <${its.email}>`,
    })),
  }
}

/** All that the system holds after a run, as text: names and contents. */
async function everythingStored(system: System): Promise<Found[]> {
  const found: Found[] = []
  const { SCANS_KV } = await system.harness.getWorker<{ SCANS_KV: KVNamespace }>().getEnv()
  for (const { name, metadata } of (await SCANS_KV.list()).keys) {
    const value = (await SCANS_KV.get(name, 'arrayBuffer'))!
    const text = Buffer.from(value).toString('latin1')
    found.push({ where: `kv ${name}`, what: `${JSON.stringify(metadata)} ${text}` })
  }
  for (const key of (await system.redis.execute(['KEYS', '*'])) as string[]) {
    const value = (await system.redis.execute(['GET', key])) as string
    const decoded = Buffer.from(value, 'base64').toString('latin1')
    // The signs of a sealed value in Base64 would make any few letters sooner or later.
    const isSealed = /^[\w+/-]{200,}=*$/.test(value)
    found.push({ where: `redis ${key}`, what: isSealed ? decoded : `${value} ${decoded}` })
  }
  const { IMAGES } = await system.harness.getWorker<{ IMAGES: R2Bucket }>('jobs').getEnv()
  for (const { key } of (await IMAGES.list()).objects) {
    const value = Buffer.from(await (await IMAGES.get(key))!.arrayBuffer()).toString('latin1')
    found.push({ where: `r2 phantom-images ${key}`, what: value })
  }
  for (const [table, rows] of Object.entries(await tables(system))) {
    for (const row of rows) found.push({ where: `postgres ${table}`, what: JSON.stringify(row) })
  }
  const jobs = system.harness.getWorker('jobs')
  for (const name of [
    'ScanCoordinator',
    'GitHubBudget',
    'EmbedTally',
    'StoreShard',
    'Budgets',
    'ImageKeeper',
  ]) {
    for (const id of await jobs.listDurableObjectIds(name)) {
      const storage = await jobs.getDurableObjectStorage(name, { id })
      for (const table of await storage.exec(tablesOfObjects)) {
        const rows = await storage.exec(`select * from "${String(table['name'])}"`)
        found.push({ where: `object ${name} ${String(table['name'])}`, what: textOf(rows) })
      }
    }
  }
  for (const line of system.harness.getLogs()) {
    const where = line.message.startsWith(queuedMark) ? 'queue' : 'log'
    found.push({ where, what: JSON.stringify(line) })
  }
  return found
}

/** As JSON, with what is in bytes as text. */
function textOf(rows: unknown): string {
  return JSON.stringify(rows, (_, value: unknown) => {
    if (value instanceof ArrayBuffer) return Buffer.from(value).toString('latin1')
    return ArrayBuffer.isView(value) ? Buffer.from(value.buffer).toString('latin1') : value
  })
}

/** The runtime's own bookkeeping cannot be read, and holds nothing of ours. */
const tablesOfObjects =
  "select name from sqlite_master where type = 'table' and name not like '\\_cf\\_%' escape '\\'"

async function tables(system: System): Promise<Record<string, unknown[]>> {
  neonConfig.fetchEndpoint = system.neonEndpoint
  const sql = neon(databaseUrl)
  const names = await sql`select tablename from pg_tables where schemaname = 'public'`
  const entries = names.map(async ({ tablename }) => {
    const table = String(tablename)
    return [table, await sql.query(`select * from "${table}"`)] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

/** Goes through every door with the marked login, well and badly. */
async function visit(system: System) {
  const scans = `/api/v1/scans/${canaries.login}`
  await system.fetch(scans)
  await system.fetch(scans.toUpperCase().replace('/API/V1/SCANS', '/api/v1/scans'))
  await (await system.fetch(scans, { headers: { accept: 'text/event-stream' } })).text()
  await system.fetch(`${scans}?q=${canaries.email}`, { headers: { 'user-agent': canaries.name } })
  await system.fetch('/api/v1/scans/canary--broken')
  await system.fetch('/api/v1/scans/canary-nobody')
  await system.fetch(`/canary-path/${canaries.login}`)
  await system.fetch(scans, { method: 'POST', body: canaries.message })
  for (const fault of ['server-error', 'truncated-json', 'rate-limited'] as const) {
    system.github.control.addFault({ login: 'canary-twin', fault, times: 4 })
    await system.fetch('/api/v1/scans/canary-twin')
    system.github.control.clearFaults()
  }
  const optOuts = '/api/v1/opt-outs/canary-twin'
  const start = await system.fetch(optOuts, { method: 'POST' })
  const { token } = (await start.json()) as { token: string }
  await system.fetch(`/api/v1/opt-outs/${canaries.login}/confirm`, { method: 'POST' })
  system.github.control.setProfile({ login: 'canary-twin', bio: `${canaries.name} ${token}` })
  await system.fetch(`${optOuts}/confirm`, { method: 'POST' })
  await system.fetch('/api/v1/scans/canary-twin')
  await visitSession(system)
  const image = { type: 'image/svg+xml', body: `<svg><title>${canaries.name}</title></svg>` }
  await makeImage(system, image.type, image.body)
}

/** A session that stays, and one that is forgotten; planted cookies leave nothing. */
async function visitSession(system: System) {
  const ask = (method: string, cookie: string) =>
    system.fetch('/api/v1/session', { method, headers: { origin: system.url.origin, cookie } })
  const forgotten = (await ask('POST', '')).headers.get('set-cookie')!.split(';')[0]!
  await ask('DELETE', forgotten)
  await ask('POST', `__Host-phantom=${canaries.login}`)
  await ask('GET', `__Host-phantom=${canaries.message.padEnd(43, 'x')}`)
}

/**
 * Signs the marked person in, in a browser and in a terminal, well and badly; some of it stays, some is
 * ended. Gives every secret that was handed out on the way.
 */
async function visitAccount(system: System): Promise<string[]> {
  const { control } = system.github
  control.setOAuth({ deviceIntervalSeconds: quickInterval })
  const visitor = visitorOf(system)
  await visitor.goToGitHub(canaries.login)
  const url = await visitor.goToGitHub(canaries.login, '?scope=read:user')
  await visitor.comeBack(url)
  await visitor.comeBack(url)
  await visitor.ask('GET', `/api/v1/session/scans/${canaries.login}`)
  await visitor.ask('GET', `/api/v1/session/sign-in?return_to=//${canaries.email}`)
  const keys = await Promise.all(
    [1, 90].map(async (days) => {
      const body = JSON.stringify({ scopes: ['scans:read'], days })
      const answer = await visitor.ask('POST', '/api/v1/session/keys', { body })
      return ((await answer.json()) as { key: string }).key
    }),
  )
  const terminal = await terminalOf(system)
  const waiting = await terminal.begin()
  const first = await terminal.signIn(canaries.login)
  const second = await terminal.refresh(first.refreshToken)
  const bearers = [second.accessToken, first.refreshToken, keys[0]!, canaries.message]
  for (const bearer of bearers) {
    const headers = { authorization: `Bearer ${bearer}` }
    await system.fetch(`/api/v1/session/scans/${canaries.login}`, { headers })
    await system.fetch('/api/v1/session', { headers })
  }
  const ended = await terminal.signIn('canary-twin')
  await terminal.refresh(ended.refreshToken)
  await problemOf(terminal.refresh(ended.refreshToken))
  const gone = visitorOf(system)
  await gone.signIn('canary-twin')
  const goneCookie = gone.cookie!
  await gone.ask('DELETE', '/api/v1/session')
  control.addFault({ login: '*', fault: 'server-error', times: 1 })
  await visitorOf(system).signIn(canaries.login)
  control.clearFaults()
  const { searchParams } = url
  return [
    ...control.oauthTokens(),
    ...[first, second, ended].flatMap((tokens) => Object.values(tokens)),
    ...keys,
    waiting.device_code,
    waiting.user_code,
    searchParams.get('code')!,
    searchParams.get('state')!,
    ...[visitor.cookie!, goneCookie].map((cookie) => cookie.split('=')[1]!),
  ]
}

/** How long what is kept under a prefix may live, in seconds; null until it is withdrawn. */
const longestLifetimes: Record<string, number | null> = {
  scan: 30 * 60,
  embed: 24 * 60 * 60,
  optout: null,
  session: 30 * 60,
  'sign-in': 10 * 60,
  device: 15 * 60,
  refresh: 30 * 60,
  grant: 30 * 60,
  'api-key': 90 * 86_400,
  account: 90 * 86_400,
}

/** What is over is given to nobody, and an object's alarm deletes it a minute later. */
const sweepSeconds = 90

/** Seconds that each key has left; null for those without an end. */
async function lifetimesLeft(system: System, sessionStore: 'kv' | 'upstash') {
  const inObjects = await lifetimesInObjects(system)
  return [...inObjects, ...(await lifetimesInStore(system, sessionStore))]
}

async function lifetimesInObjects(system: System) {
  const jobs = system.harness.getWorker('jobs')
  const entries = await Promise.all(
    (await jobs.listDurableObjectIds('StoreShard')).map(async (id) => {
      const storage = await jobs.getDurableObjectStorage('StoreShard', { id })
      return storage.exec('select name, ends_at from entries')
    }),
  )
  return entries.flat().map(({ name, ends_at: endsAt }) => ({
    name: String(name),
    left: endsAt === null ? null : (Number(endsAt) - Date.now()) / 1000,
  }))
}

async function lifetimesInStore(system: System, sessionStore: 'kv' | 'upstash') {
  if (sessionStore === 'kv') {
    const { SCANS_KV } = await system.harness.getWorker<{ SCANS_KV: KVNamespace }>().getEnv()
    return (await SCANS_KV.list()).keys.map(({ name, expiration }) => ({
      name,
      left: expiration === undefined ? null : expiration - Date.now() / 1000,
    }))
  }
  const names = (await system.redis.execute(['KEYS', '*'])) as string[]
  return Promise.all(
    names.map(async (name) => {
      const left = Number(await system.redis.execute(['TTL', name]))
      return { name, left: left === -1 ? null : left }
    }),
  )
}

/** The secret itself where it is short, else every sixteen characters of it. */
function piecesOf(secret: string): string[] {
  const length = 16
  if (secret.length <= length) return [secret]
  return Array.from({ length: Math.floor(secret.length / length) }, (_, index) =>
    secret.slice(index * length, (index + 1) * length),
  )
}

function leaksIn(found: readonly Found[], secrets: readonly string[]): Found[] {
  const pieces = secrets.flatMap(piecesOf)
  return found.filter(({ where, what }) =>
    pieces.some((piece) => where.includes(piece) || what.includes(piece)),
  )
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
  const inputs = fc.sample(anyInput, { numRuns: 10, seed })
  const people = fc.sample(anyInput, { numRuns: 2, seed: seed + 1 })
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
