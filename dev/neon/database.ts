/** What the Neon stand-in needs from a database: queries in, the text of rows out. */
export interface SqlDatabase {
  /** Runs one statement. Rejects with what PostgreSQL says, as `sqlErrorOf` reads it. */
  query(query: SqlQuery): Promise<SqlResult>
  /** Runs the statements as one transaction, all or none. */
  transaction(queries: SqlQuery[], options: TransactionOptions): Promise<SqlResult[]>
  close(): Promise<void>
}

/** Parameters are in PostgreSQL's text form already. */
export type SqlQuery = { query: string; params: (string | null)[] }

/** Rows hold PostgreSQL's own text of each value; the client parses it by `dataTypeID`. */
export type SqlResult = {
  command: string
  rowCount: number | null
  fields: { name: string; dataTypeID: number }[]
  rows: (string | null)[][]
}

export type TransactionOptions = {
  isolationLevel: IsolationLevel | null
  readOnly: boolean
  deferrable: boolean
}

export const isolationLevels = {
  ReadUncommitted: 'READ UNCOMMITTED',
  ReadCommitted: 'READ COMMITTED',
  RepeatableRead: 'REPEATABLE READ',
  Serializable: 'SERIALIZABLE',
} as const
export type IsolationLevel = keyof typeof isolationLevels

/** The modes of a transaction as they follow `BEGIN` or `SET TRANSACTION`. */
export function transactionModes({ isolationLevel, readOnly, deferrable }: TransactionOptions) {
  return [
    ...(isolationLevel ? [`ISOLATION LEVEL ${isolationLevels[isolationLevel]}`] : []),
    readOnly ? 'READ ONLY' : 'READ WRITE',
    deferrable ? 'DEFERRABLE' : 'NOT DEFERRABLE',
  ].join(', ')
}

/**
 * A database that is opened by its first query, since opening may be slow. An opening that failed
 * is tried again by the next query.
 */
export function openedOnFirstUse(open: () => Promise<SqlDatabase>): SqlDatabase {
  let opening: Promise<SqlDatabase> | null = null
  function opened(): Promise<SqlDatabase> {
    opening ??= open().catch((error: unknown) => {
      opening = null
      throw error
    })
    return opening
  }
  return {
    query: async (query) => (await opened()).query(query),
    transaction: async (queries, options) => (await opened()).transaction(queries, options),
    close: async () => (await opening)?.close(),
  }
}
