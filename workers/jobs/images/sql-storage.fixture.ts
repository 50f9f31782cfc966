/** The SQL of a Durable Object for tests without a runtime: SQLite as Node brings it. */
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'

export function createSqlStorage(): Pick<SqlStorage, 'exec'> {
  const database = new DatabaseSync(':memory:')
  return {
    exec(query: string, ...values: SQLInputValue[]) {
      const rows = database.prepare(query).all(...values)
      return { toArray: () => rows }
    },
  } as unknown as Pick<SqlStorage, 'exec'>
}
