/** Alive and ready, as whoever runs the service asks. */
import { describe, it } from 'vitest'
import { readinessSchema } from '../shared/api/health.ts'
import { startSystem, type System, type SystemOptions } from './system.ts'

const unreachable = 'http://127.0.0.1:1'

// Each waits for what it found to be looked for again: together they wait once.
describe.concurrent.each<[string, SystemOptions, number, string[]]>([
  ['all answers', {}, 200, []],
  ['Workers KV fails', { failing: { kv: 'at once' } }, 503, ['store']],
  ['Workers KV is silent', { failing: { kv: 'in silence' } }, 503, ['store']],
  [
    'Upstash cannot be reached',
    { sessionStore: 'upstash', variables: { UPSTASH_REDIS_REST_URL: unreachable } },
    503,
    ['store'],
  ],
  ['the jobs Worker is silent', { failing: { jobs: 'in silence' } }, 503, ['jobs', 'database']],
  [
    'the database cannot be reached',
    { variables: { NEON_FETCH_ENDPOINT: `${unreachable}/sql` } },
    200,
    ['database'],
  ],
])('when %s', (_, options, status, failing) => {
  const ask = async (system: System) => {
    const started = Date.now()
    const answer = await system.fetch('/readyz')
    const readiness = readinessSchema.parse(await answer.json())
    const fails = readiness.dependencies.filter(({ state }) => state === 'failing')
    return {
      readiness,
      status: answer.status,
      cacheControl: answer.headers.get('cache-control'),
      milliseconds: Date.now() - started,
      // Where the jobs Worker is away nobody knows how GitHub is.
      failing: fails.map(({ name }) => name).filter((name) => name !== 'github'),
    }
  }

  it('says so in time, and lives', { timeout: 120_000 }, async ({ expect }) => {
    await using system = await startSystem(options)
    // The embedded database takes seconds to begin; what was found is kept for ten.
    const named = async () => (await ask(system)).failing
    await expect.poll(named, { timeout: 40_000, interval: 2_000 }).toEqual(failing)
    const { readiness, milliseconds, ...answer } = await ask(system)
    expect(answer).toEqual({ status, cacheControl: 'no-store', failing })
    expect(readiness.ready).toBe(status === 200)
    expect(milliseconds).toBeLessThan(4_500)
    expect(await (await system.fetch('/healthz')).json()).toEqual({ alive: true })
  })
})
