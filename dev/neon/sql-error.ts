/** The parts of a PostgreSQL error that Neon passes on; the client looks for exactly these. */
const detailNames = [
  'severity',
  'code',
  'detail',
  'hint',
  'position',
  'internalPosition',
  'internalQuery',
  'where',
  'schema',
  'table',
  'column',
  'dataType',
  'constraint',
  'file',
  'line',
  'routine',
] as const

export type SqlError = { message: string } & Partial<Record<(typeof detailNames)[number], string>>

/** The error as Neon answers it, or null when it is not one that PostgreSQL reported. */
export function sqlErrorOf(error: unknown): SqlError | null {
  if (!(error instanceof Error) || !('code' in error) || !('severity' in error)) return null
  const parts = error as Error & Record<string, unknown>
  const details = detailNames.flatMap((name) => {
    const part = parts[name]
    return typeof part === 'string' || typeof part === 'number' ? [[name, String(part)]] : []
  })
  return { message: error.message, ...Object.fromEntries(details) }
}
