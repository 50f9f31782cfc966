/**
 * The session store on Upstash Redis, through its own HTTP client.
 *
 * What it promises: what was written in its primary region is read there at once, and lifetimes are
 * exact to the second. Replicas in other regions follow in moments.
 *
 * The client's defaults are changed on purpose: pipelining would join commands of unrelated requests
 * (and each goes out alone here anyway), base64 on top of our own would decode every byte twice, five
 * retries would stall an answer for seconds, and a plain signal makes an aborted read look like a
 * value ("Aborted"); a function that gives one makes it throw.
 */
import { Redis } from '@upstash/redis/cloudflare'
import { originOf } from '../outgoing/index.ts'
import { fromBase64, toBase64 } from './base64.ts'
import {
  checkLifetime,
  StoreError,
  type AtomicStore,
  type StoreDeadlines,
  usualDeadlines,
} from './session-store.ts'

const shortestTtlSeconds = 1

export type UpstashAccess = { url: string; token: string }

/** A store in the database at `url`. It holds no connection: one is enough for an isolate. */
export function createUpstashStore(
  access: UpstashAccess,
  deadlines: StoreDeadlines = usualDeadlines,
): AtomicStore {
  const reader = createClient(access, deadlines.reading)
  const writer = createClient(access, deadlines.writing)
  return {
    shortestTtlSeconds,
    get: (key) =>
      attempt(async () => {
        const value = await reader.get<string>(key)
        return value === null ? null : fromBase64(value)
      }),
    async set(key, value, { ttlSeconds }) {
      checkLifetime(ttlSeconds, shortestTtlSeconds)
      const lifetime = ttlSeconds === null ? {} : { ex: ttlSeconds }
      await attempt(async () => requireOk(await writer.set(key, toBase64(value), lifetime)))
    },
    async delete(key) {
      await attempt(() => writer.del(key))
    },
    async compareAndSet(key, expected, value, { ttlSeconds }) {
      checkLifetime(ttlSeconds, shortestTtlSeconds)
      const text = toBase64(value)
      if (expected === null) {
        return attempt(async () => {
          const answer = await writer.set(key, text, { ex: ttlSeconds, nx: true })
          if (answer !== null) requireOk(answer)
          return answer !== null
        })
      }
      const words = [toBase64(expected), text, String(ttlSeconds)]
      return attempt(async () => {
        const answer = await writer.eval(compareAndSetScript, [key], words)
        if (answer !== 0 && answer !== 1) throw new TypeError(unlikeRedis)
        return answer === 1
      })
    },
    take: (key) =>
      attempt(async () => {
        const value = await writer.getdel<string>(key)
        return value === null ? null : fromBase64(value)
      }),
  }
}

/**
 * Redis runs a script with nothing in between. An answer that is lost makes the client ask again:
 * then it hears no although it was yes, which whoever compares has to bear in any case.
 */
const compareAndSetScript = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'EX', ARGV[3])
return 1
`

/** The client asks by itself, and nobody but its address: that is checked as all others are. */
function createClient({ url, token }: UpstashAccess, deadlineMilliseconds: number): Redis {
  originOf(url)
  return new Redis({
    url,
    token,
    enableTelemetry: false,
    enableAutoPipelining: false,
    automaticDeserialization: false,
    responseEncoding: false,
    retry: { retries: 1, backoff: () => 50 },
    signal: () => AbortSignal.timeout(deadlineMilliseconds),
  })
}

/** What stands between may answer with anything: only Redis's own words count. */
function requireOk(answer: unknown): void {
  if (answer !== 'OK') throw new TypeError(unlikeRedis)
}

const unlikeRedis = 'Redis does not answer so'

async function attempt<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError'
    throw new StoreError(late ? 'deadline' : 'unavailable')
  }
}
