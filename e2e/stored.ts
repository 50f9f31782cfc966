/** All that a running system holds, read from its stores themselves, and for how long. */
import { neon, neonConfig } from '@neondatabase/serverless'
import type { Found } from './clear-search.ts'
import { queuedMark } from './queue-tap-mark.ts'
import { databaseUrl, type System } from './system.ts'

/** All that the system holds after a run, as text: names and contents. */
export async function everythingStored(system: System): Promise<Found[]> {
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
  found.push(...(await everythingInObjects(system)))
  for (const line of system.harness.getLogs()) {
    const where = line.message.startsWith(queuedMark) ? 'queue' : 'log'
    found.push({ where, what: JSON.stringify(line) })
  }
  return found
}

/** The classes of objects, each with its Worker. */
const objectClasses = [
  ['jobs', 'ScanCoordinator'],
  ['jobs', 'GitHubBudget'],
  ['jobs', 'EmbedTally'],
  ['jobs', 'StoreShard'],
  ['jobs', 'Budgets'],
  ['jobs', 'ImageKeeper'],
  ['jobs', 'StudioJob'],
  ['jobs', 'StudioOwner'],
  ['jobs', 'KeyVault'],
  ['jobs', 'HookShard'],
] as const

/**
 * What the objects hold. Every question to one holds up this process: each is asked for the tables that
 * the first one of its class has, and which others there are, at once.
 */
async function everythingInObjects({ harness }: System): Promise<Found[]> {
  const found: Found[] = []
  for (const [worker, name] of objectClasses) {
    const holder = harness.getWorker(worker)
    let question: Question | null = null
    for (const id of await holder.listDurableObjectIds(name)) {
      const storage = await holder.getDurableObjectStorage(name, { id })
      const keep = (table: string, rows: unknown) =>
        found.push({ where: `object ${name} ${table}`, what: textOf(rows) })
      question ??= questionFor(await storage.exec<Column>(columnsOfObjects))
      // One that was just begun, or is ending, has not all tables of the first: it is asked what it has.
      const rows = await storage.exec(question.text).catch(async () => {
        question = questionFor(await storage.exec<Column>(columnsOfObjects))
        return storage.exec(question.text)
      })
      for (const table of question.ofTables)
        keep(
          table,
          rows.filter(({ source }) => source === table),
        )
      for (const { source, c0 } of rows)
        if (source === null) keep(String(c0), await storage.exec(`select * from "${String(c0)}"`))
    }
  }
  return found
}

type Column = { tableName: string; columnName: string }
type Question = { ofTables: string[]; text: string }

/** Asks for all rows of these tables, and for the names of all other tables, which have no `source`. */
function questionFor(columns: readonly Column[]): Question {
  const ofTables = [...new Set(columns.map(({ tableName }) => tableName))]
  const columnsOf = (table: string) =>
    columns.flatMap(({ tableName, columnName }) => (tableName === table ? `"${columnName}"` : []))
  const width = Math.max(1, ...ofTables.map((table) => columnsOf(table).length))
  const filled = (values: readonly string[]) =>
    Array.from({ length: width }, (_, at) => `${values[at] ?? 'null'} as c${at}`).join(', ')
  const names = ofTables.map((table) => `'${table}'`).join(', ')
  return {
    ofTables,
    text: [
      `select null as source, ${filled(['name'])} from (${tablesOfObjects}) where name not in (${names})`,
      ...ofTables.map((table) => `select '${table}', ${filled(columnsOf(table))} from "${table}"`),
    ].join(' union all '),
  }
}

/** As JSON, with what is in bytes as text. */
export function textOf(rows: unknown): string {
  return JSON.stringify(rows, (_, value: unknown) => {
    if (value instanceof ArrayBuffer) return Buffer.from(value).toString('latin1')
    return ArrayBuffer.isView(value) ? Buffer.from(value.buffer).toString('latin1') : value
  })
}

/** The runtime's own bookkeeping cannot be read, and holds nothing of ours. */
const tablesOfObjects =
  "select name from sqlite_master where type = 'table' and name not like '\\_cf\\_%' escape '\\'"
const columnsOfObjects = `select tables.name as tableName, columns.name as columnName
  from (${tablesOfObjects}) as tables join pragma_table_info(tables.name) as columns`

export async function tables(system: System): Promise<Record<string, unknown[]>> {
  neonConfig.fetchEndpoint = system.neonEndpoint
  const sql = neon(databaseUrl)
  const names = await sql`select tablename from pg_tables where schemaname = 'public'`
  const entries = names.map(async ({ tablename }) => {
    const table = String(tablename)
    return [table, await sql.query(`select * from "${table}"`)] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

/** What is over is given to nobody, and an object's alarm deletes it a minute later. */
export const sweepSeconds = 90

/** Seconds that each key has left; null for those without an end. */
export async function lifetimesLeft(system: System, sessionStore: 'kv' | 'upstash') {
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
