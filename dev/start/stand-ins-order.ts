/** What the process of the stand-ins is told, and what it tells. */
export type StandInsOrder = {
  /** Serve GitHub from this folder of facts files; null: the real GitHub is read. */
  facts: { folder: string } | null
  /** Serve Upstash's protocol, on a real Redis where there is a URL; null: not at all. */
  upstash: { token: string; redisUrl: string | null } | null
  counters: CountersPlace
}

/** Where the counters are: a real PostgreSQL, or the embedded one with a folder or in memory. */
export type CountersPlace = { databaseUrl: string } | { folder: string | null }

export type StandInsReport = StandInsServing | { kind: 'failed'; message: string }

export type StandInsServing = {
  kind: 'serving'
  github: { url: string; logins: string[] } | null
  upstash: { url: string } | null
  neon: { endpoint: string }
}
