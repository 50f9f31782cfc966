/**
 * The whole system as it is deployed: both built Workers in workerd, talking over HTTP to stand-ins
 * for GitHub, Upstash and Neon that run in this process.
 */
import { createTestHarness, type TestHarness } from 'wrangler'
import { loadFacts, shiftedTo, type Developers } from '../dev/facts/index.ts'
import { serveGitHubStandIn, type ServedStandIn } from '../dev/github/index.ts'
import { serveCounters, type ServedCounters } from './counters.ts'
import { serveSessions, type ServedSessions } from './sessions.ts'
import { loginKey } from '../workers/platform/seal/index.ts'

export type System = {
  url: URL
  fetch: (path: string, init?: RequestInit) => Promise<Response>
  github: ServedStandIn
  counters: ServedCounters
  sessions: ServedSessions
  harness: TestHarness
  /** Drops what is kept of these logins, in the store and in the coordinators' memory. */
  forget: (...logins: string[]) => Promise<void>
  stop: () => Promise<void>
}

export type SystemOptions = {
  developers?: Developers
  /** None: the reader has to do without. */
  tokens?: string[]
  sessionStore?: 'kv' | 'upstash'
}

const scanSecret = 'a secret of the whole-system tests, 32 characters and more'

/** So many that tests which spend or break tokens do not get in each other's way. */
const plentyOfTokens = Array.from({ length: 100 }, (_, index) => `token-${index}`)

export const sampleDevelopers = () =>
  shiftedTo(loadFacts(new URL('../dev/samples/developers', import.meta.url).pathname), new Date())

export async function startSystem(options: SystemOptions = {}): Promise<System> {
  const { developers = sampleDevelopers(), tokens = plentyOfTokens, sessionStore = 'kv' } = options
  const [github, counters, sessions] = await Promise.all([
    serveGitHubStandIn({ port: 0, developers }),
    serveCounters(),
    serveSessions(),
  ])
  const vars = {
    GITHUB_API_URL: github.url,
    GITHUB_TOKENS: tokens.join(','),
    SCAN_SECRET: scanSecret,
    SESSION_STORE: sessionStore,
    UPSTASH_REDIS_REST_URL: sessions.url,
    UPSTASH_REDIS_REST_TOKEN: sessions.token,
    DATABASE_URL: counters.databaseUrl,
    NEON_FETCH_ENDPOINT: counters.url,
    SAMPLE_LOGINS: developers.logins.join(','),
  }
  const built = (name: string) => new URL(`../dist/${name}/wrangler.json`, import.meta.url)
  const harness = createTestHarness({
    workers: [
      { configPath: built('edge'), vars },
      { configPath: built('jobs'), vars },
    ],
  })
  const { url } = await harness.listen()

  return {
    url,
    github,
    counters,
    sessions,
    harness,
    fetch: (path, init) => fetch(new URL(path, url), init),
    async forget(...logins) {
      const { SCANS_KV } = await harness.getWorker<{ SCANS_KV: KVNamespace }>().getEnv()
      const { keys } = await SCANS_KV.list()
      await Promise.all(keys.map(({ name }) => SCANS_KV.delete(name)))
      await sessions.clear()
      for (const login of logins) {
        const name = await loginKey(scanSecret, 'scan', login)
        await harness.getWorker('jobs').evictDurableObject('ScanCoordinator', { name })
      }
    },
    async stop() {
      await harness.close()
      await Promise.all([github.close(), counters.close(), sessions.close()])
    },
  }
}
