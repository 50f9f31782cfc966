/**
 * The promise of STORAGE.md: a person full of marks goes through every door, and afterwards no mark is
 * found in clear in any store, on the queue's way or in the log, and nothing is stored that has no row.
 */
import { readFileSync } from 'node:fs'
import { neon, neonConfig } from '@neondatabase/serverless'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { developersOf, type Developer } from '../dev/facts/index.ts'
import { makeImage } from './images.ts'
import { databaseUrl, sampleDevelopers, startSystem, type System } from './system.ts'
import { twinOf } from './twins.ts'

const canaries = {
  login: 'canary-login',
  name: 'Canary Fullname',
  email: 'canary-email@example.invalid',
  message: 'canary-message',
  repository: 'canary-repository',
}
const marks = /canary/i

/** A sample whose login, name, messages and repository all carry marks. */
function markedDeveloper(): Developer {
  const sample = sampleDevelopers().find('mosaic-mona')!
  const marked = twinOf(sample, canaries.login)
  const first = marked.repositories[0]!
  const renamed = `${first.owner}/${canaries.repository}`
  return {
    ...marked,
    name: canaries.name,
    repositories: [{ ...first, name: canaries.repository }, ...marked.repositories.slice(1)],
    commits: marked.commits.map((commit) => ({
      ...commit,
      repo: commit.repo === `${first.owner}/${first.name}` ? renamed : commit.repo,
      message: `${canaries.message} ${commit.message}\n\nCo-authored-by: ${canaries.name} <${canaries.email}>`,
    })),
  }
}

type Found = { where: string; what: string }

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
    found.push({ where: `redis ${key}`, what: `${value} ${decoded}` })
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
    'ImageKeeper',
  ]) {
    for (const id of await jobs.listDurableObjectIds(name)) {
      const storage = await jobs.getDurableObjectStorage(name, { id })
      for (const table of await storage.exec(tablesOfObjects)) {
        const rows = await storage.exec(`select * from "${String(table['name'])}"`)
        found.push({ where: `object ${name} ${String(table['name'])}`, what: JSON.stringify(rows) })
      }
    }
  }
  for (const line of system.harness.getLogs()) {
    found.push({ where: 'log', what: JSON.stringify(line) })
  }
  return found
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

/** How long what is kept under a prefix may live, in seconds; null until it is withdrawn. */
const longestLifetimes: Record<string, number | null> = {
  scan: 30 * 60,
  embed: 24 * 60 * 60,
  optout: null,
  session: 30 * 60,
}

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

describe.each(['kv', 'upstash'] as const)('what is stored after a run on %s', (sessionStore) => {
  let system: System
  let found: Found[]

  beforeAll(async () => {
    const developer = markedDeveloper()
    const twin = twinOf(developer, 'canary-twin')
    system = await startSystem({ sessionStore, developers: developersOf([developer, twin]) })
    await visit(system)
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
    expect([...prefixes]).toEqual(expect.arrayContaining(['scan', 'optout', 'session']))
    for (const { name, left } of kept) {
      const longest = longestLifetimes[name.split(':')[0]!]
      if (longest === null) expect([name, left]).toEqual([name, null])
      else expect([name, left! > 0 && left! <= longest!]).toEqual([name, true])
    }
  })
})
