/** The thread of the Neon stand-in: serves the counters' database with its tables in it. */
import { rename, rm } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { PGliteDialect, PostgresDialect } from 'kysely'
import { migrateToLatest } from '../../migrations/index.ts'
import type { CountersPlace } from '../start/stand-ins-order.ts'
import { openedOnFirstUse, type SqlDatabase } from './database.ts'
import { openPGlite } from './pglite.ts'
import { openPostgres } from './postgres.ts'
import { serveNeonStandIn } from './stand-in.ts'

const counters = workerData as CountersPlace

/** A real server is tried at once, so that a wrong address is told at the start. */
async function openCounters(): Promise<SqlDatabase> {
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

const served = await serveNeonStandIn(await openCounters())
parentPort?.once('message', () => {
  void served.close().then(() => process.exit())
})
parentPort?.postMessage(served.url)
