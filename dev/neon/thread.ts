/** The thread of the Neon stand-ins: serves databases of counters with their tables in them. */
import { rename, rm } from 'node:fs/promises'
import { parentPort, type MessagePort } from 'node:worker_threads'
import { PGliteDialect, PostgresDialect } from 'kysely'
import { migrateToLatest } from '../../migrations/index.ts'
import type { CountersPlace } from '../start/stand-ins-order.ts'
import { openedOnFirstUse, type SqlDatabase } from './database.ts'
import { openPGlite } from './pglite.ts'
import { openPostgres } from './postgres.ts'
import type { Served } from '../serve.ts'
import { serveNeonStandIn } from './stand-in.ts'
import type { NeonAnswer, NeonOrder } from './start-thread.ts'

const served = new Map<string, Served>()

/** A real server is tried at once, so that a wrong address is told at the start. */
async function openCounters(counters: CountersPlace): Promise<SqlDatabase> {
  if ('folder' in counters) return openedOnFirstUse(() => openEmbedded(counters.folder))
  const { database, pool } = openPostgres(counters.databaseUrl)
  await migrateToLatest(new PostgresDialect({ pool })).catch((error: unknown) => {
    throw new Error(`DATABASE_URL: ${error instanceof Error ? error.message : String(error)}`)
  })
  return database
}

async function openEmbedded(folder: string | null): Promise<SqlDatabase> {
  const { database, pglite } = await openOrReplace(folder)
  await migrateToLatest(new PGliteDialect({ pglite }))
  return database
}

/** A process that was killed while it made the database leaves a folder that cannot be opened. */
async function openOrReplace(folder: string | null) {
  try {
    return await openPGlite(folder)
  } catch (error) {
    if (folder === null) throw error
    const aside = `${folder}.unreadable`
    await rm(aside, { recursive: true, force: true })
    await rename(folder, aside)
    console.error(`The counters could not be opened and start anew; the old are in ${aside}.`)
    return openPGlite(folder)
  }
}

async function carryOut(order: NeonOrder): Promise<string | null> {
  if ('close' in order) {
    await served.get(order.close)?.close()
    served.delete(order.close)
    return null
  }
  const one = await serveNeonStandIn(await openCounters(order.serve))
  served.set(one.url, one)
  return one.url
}

parentPort?.on('message', ({ order, port }: { order: NeonOrder; port: MessagePort }) => {
  const answer = (one: NeonAnswer) => port.postMessage(one)
  carryOut(order).then(
    (endpoint) => answer({ endpoint }),
    (error: unknown) => answer({ error }),
  )
})
