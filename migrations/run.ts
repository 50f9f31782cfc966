/** `npm run migrate -- up|down|status`: the counters' tables in the PostgreSQL at `DATABASE_URL`. */
import { PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import { migrate, usage } from './commands.ts'

async function run(words: string[], databaseUrl: string | undefined): Promise<string[]> {
  const unset = 'Set DATABASE_URL to a PostgreSQL. `npm start` migrates its own by itself.'
  if (!databaseUrl && words.length === 0) return [...usage, '', unset]
  if (!databaseUrl) throw new Error(unset)
  const pool = new Pool({ connectionString: databaseUrl })
  try {
    return await migrate(words, new PostgresDialect({ pool }))
  } finally {
    await pool.end()
  }
}

try {
  console.log((await run(process.argv.slice(2), process.env['DATABASE_URL'])).join('\n'))
} catch (error) {
  console.error(error instanceof Error ? error.message || String(error) : error)
  process.exitCode = 1
}
