/** What session stores hold, without its content: names and ends, for whoever checks lifetimes. */
import { Redis } from '@upstash/redis/cloudflare'
import type { UpstashAccess } from './upstash.ts'

/** `endsAt` in milliseconds since 1970; null for what has no end. */
type Entry = { name: string; endsAt: number | null }

/** `isWhole` is false where there are more than were listed. */
export type Listed = { entries: Entry[]; isWhole: boolean }

const namesAPage = 1_000
/** So many pages are read at most: twenty thousand names. */
const mostPages = 20

/** Lists a namespace of Workers KV. Its list may be a minute old. */
export async function listKv(namespace: KVNamespace): Promise<Listed> {
  const entries: Entry[] = []
  let cursor: string | undefined
  for (let page = 0; page < mostPages; page += 1) {
    const listed = await namespace.list({ limit: namesAPage, ...(cursor ? { cursor } : {}) })
    for (const { name, expiration } of listed.keys) {
      entries.push({ name, endsAt: expiration === undefined ? null : expiration * 1000 })
    }
    if (listed.list_complete) return { entries, isWhole: true }
    cursor = listed.cursor
  }
  return { entries, isWhole: false }
}

/** Lists a database at Upstash at the moment `now`. What ends meanwhile is left out. */
export async function listUpstash(
  { url, token }: UpstashAccess,
  now: number,
  signal: AbortSignal,
): Promise<Listed> {
  const redis = new Redis({
    url,
    token,
    enableTelemetry: false,
    retry: false,
    signal: () => signal,
  })
  const ends = new Map<string, number | null>()
  let cursor = '0'
  for (let page = 0; page < mostPages; page += 1) {
    const [next, names] = await redis.scan(cursor, { count: namesAPage })
    for (const [name, left] of await lifetimes(redis, names)) {
      // -2: it ended meanwhile; -1: it has no end.
      if (left !== -2) ends.set(name, left === -1 ? null : now + left)
    }
    cursor = next
    if (cursor === '0') break
  }
  const entries = [...ends].map(([name, endsAt]) => ({ name, endsAt }))
  return { entries, isWhole: cursor === '0' }
}

async function lifetimes(redis: Redis, names: string[]): Promise<[string, number][]> {
  if (names.length === 0) return []
  const pipeline = redis.pipeline()
  for (const name of names) pipeline.pttl(name)
  const left = await pipeline.exec<number[]>()
  return names.map((name, at) => [name, left[at] ?? -2])
}
