/** `npm run migrate -- up|down|status`: the counters' tables in the PostgreSQL at `DATABASE_URL`. */
import { PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import { migrateDown, migrateToLatest, migrationStatus, type MigrationStep } from './index.ts'

const commands = {
  up: async (dialect: PostgresDialect) => describeSteps(await migrateToLatest(dialect)),
  down: async (dialect: PostgresDialect) => describeSteps(await migrateDown(dialect)),
  status: async (dialect: PostgresDialect) =>
    (await migrationStatus(dialect)).map(
      ({ name, appliedAt }) => `${name}  ${appliedAt ? appliedAt.toISOString() : 'not applied'}`,
    ),
}

function describeSteps(steps: MigrationStep[]): string[] {
  if (steps.length === 0) return ['Nothing to do.']
  return steps.map(({ name, direction }) => `${direction}  ${name}`)
}

async function run(name: string, databaseUrl: string | undefined): Promise<void> {
  if (!(name in commands)) throw new Error('Usage: npm run migrate -- up|down|status')
  if (!databaseUrl) {
    throw new Error('Set DATABASE_URL to a PostgreSQL. `npm start` migrates its own by itself.')
  }
  const pool = new Pool({ connectionString: databaseUrl })
  try {
    const lines = await commands[name as keyof typeof commands](new PostgresDialect({ pool }))
    console.log(lines.join('\n'))
  } finally {
    await pool.end()
  }
}

try {
  await run(process.argv[2] ?? '', process.env['DATABASE_URL'])
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
