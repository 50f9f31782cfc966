/** The words of `npm run migrate`, and what each does to the database of a dialect. */
import type { Dialect } from 'kysely'
import { migrateDown, migrateToLatest, migrationStatus, type MigrationStep } from './index.ts'

const commands = {
  up: async (dialect: Dialect) => describeSteps(await migrateToLatest(dialect)),
  down: async (dialect: Dialect) => describeSteps(await migrateDown(dialect)),
  status: describeStatus,
}

export const usage = [
  'npm run migrate -- up       brings the counters’ tables to the newest version',
  'npm run migrate -- down     takes back the newest migration that is applied',
  'npm run migrate -- status   lists the migrations and when each was applied',
]

/**
 * Does what the words after `npm run migrate --` say; lines to print. No word gives the status and
 * the usage. Throws, naming what can be said, where the words are others.
 */
export async function migrate(words: readonly string[], dialect: Dialect): Promise<string[]> {
  const [word, ...more] = words
  if (word === undefined) return [...(await describeStatus(dialect)), '', ...usage]
  if (!Object.hasOwn(commands, word) || more.length > 0) {
    throw new Error(['There is no such command.', '', ...usage].join('\n'))
  }
  return commands[word as keyof typeof commands](dialect)
}

function describeSteps(steps: MigrationStep[]): string[] {
  if (steps.length === 0) return ['Nothing to do.']
  return steps.map(({ name, direction }) => `${direction.padEnd(4)}  ${name}`)
}

async function describeStatus(dialect: Dialect): Promise<string[]> {
  const all = await migrationStatus(dialect)
  const widest = Math.max(...all.map(({ name }) => name.length))
  const pending = all.filter(({ appliedAt }) => appliedAt === null).length
  return [
    ...all.map(
      ({ name, appliedAt }) =>
        `${name.padEnd(widest)}  ${appliedAt ? `applied ${appliedAt.toISOString()}` : 'not applied'}`,
    ),
    pending === 0 ? 'Up to date.' : `${pending} to apply: npm run migrate -- up`,
  ]
}
