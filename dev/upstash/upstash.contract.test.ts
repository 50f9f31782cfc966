import { Redis } from '@upstash/redis'
import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isSkipped, type RealStore } from '../real-stores/real-store.ts'
import { redisFolder, startRedis } from '../real-stores/redis-server.ts'
import type { Served } from '../serve.ts'
import type { RedisBackend } from './backend.ts'
import { createMemoryBackend } from './memory/index.ts'
import { connectRedis } from './redis.ts'
import { serveUpstashStandIn } from './stand-in.ts'

const token = 'a-token'

describe('the Upstash stand-in over the in-process store', () => {
  contract(async () => ({ backend: createMemoryBackend(), stop: async () => {} }))
})

describe.skipIf(isSkipped('redis-server', redisFolder))('the Upstash stand-in over Redis', () => {
  contract(async () => {
    const server: RealStore = await startRedis()
    return { backend: await connectRedis(server.url), stop: server.stop }
  })
})

type Opened = { backend: RedisBackend; stop: () => Promise<void> }

/** What holds whichever store stands behind the protocol. */
function contract(open: () => Promise<Opened>) {
  const { redis, url } = servedFrom(open)

  it('keeps strings, numbers and objects as the client wrote them', async () => {
    await redis().set('text', 'a “quoted” 文')
    await redis().set('number', 12)
    await redis().set('object', { scores: [1, 2] })
    expect(await redis().mget('text', 'number', 'object', 'missing')).toEqual([
      'a “quoted” 文',
      12,
      { scores: [1, 2] },
      null,
    ])
  })

  it('keeps any text that is no JSON, unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const marked = `text: ${text}`
        await redis().set('any', marked)
        expect(await redis().get('any')).toBe(marked)
      }),
      { numRuns: 25 },
    )
  })

  it('reads a stored "OK" as that text, alone and in a list', async () => {
    await redis().set('answer', 'OK')
    expect(await redis().get('answer')).toBe('OK')
    expect(await redis().mget('answer')).toEqual(['OK'])
  })

  it('sets only where there is no value, or only where there is one', async () => {
    expect(await redis().set('key', 'first', { nx: true })).toBe('OK')
    expect(await redis().set('key', 'second', { nx: true })).toBeNull()
    expect(await redis().set('key', 'third', { xx: true, get: true })).toBe('first')
    expect(await redis().set('other', 'value', { xx: true })).toBeNull()
    expect(await redis().get('key')).toBe('third')
  })

  it('ends keys, tells how long they have, and forgets the end on a plain SET', async () => {
    await redis().set('short', 'value', { px: 40 })
    await redis().set('long', 'value', { ex: 100 })
    expect(await redis().ttl('long')).toBe(100)
    expect(await redis().ttl('missing')).toBe(-2)
    await redis().set('long', 'again', { keepTtl: true })
    expect(await redis().pttl('long')).toBeGreaterThan(0)
    await redis().set('long', 'again')
    expect(await redis().ttl('long')).toBe(-1)
    expect(await redis().expire('long', 50)).toBe(1)
    expect(await redis().expire('missing', 50)).toBe(0)
    expect(await redis().persist('long')).toBe(1)
    await expect.poll(() => redis().exists('short')).toBe(0)
    expect(await redis().get('short')).toBeNull()
  })

  it('removes a key whose end is set to the past', async () => {
    await redis().set('key', 'value')
    expect(await redis().pexpire('key', -1)).toBe(1)
    expect(await redis().dbsize()).toBe(0)
  })

  it('moves an end only in the direction asked for', async () => {
    await redis().set('key', 'value', { ex: 100 })
    expect(await redis().expire('key', 50, 'GT')).toBe(0)
    expect(await redis().expire('key', 50, 'NX')).toBe(0)
    expect(await redis().expire('key', 50, 'LT')).toBe(1)
    expect(await redis().ttl('key')).toBe(50)
  })

  it('reads and removes, or reads and moves the end, in one step', async () => {
    await redis().set('key', 'value')
    expect(await redis().getex('key', { ex: 70 })).toBe('value')
    expect(await redis().ttl('key')).toBe(70)
    expect(await redis().getex('key', { persist: true })).toBe('value')
    expect(await redis().ttl('key')).toBe(-1)
    expect(await redis().getdel('key')).toBe('value')
    expect(await redis().getdel('key')).toBeNull()
  })

  it('counts, and keeps the end of a counter while it counts', async () => {
    expect(await redis().incr('count')).toBe(1)
    await redis().expire('count', 60)
    expect(await redis().incrby('count', 41)).toBe(42)
    expect(await redis().decr('count')).toBe(41)
    expect(await redis().decrby('count', 50)).toBe(-9)
    expect(await redis().ttl('count')).toBe(60)
  })

  it('refuses to count what is no integer, or past 64 bits', async () => {
    await redis().set('word', 'word')
    await expect(redis().incr('word')).rejects.toThrow(/ERR value is not an integer/)
    await redis().set('most', '9223372036854775807')
    await expect(redis().incr('most')).rejects.toThrow(/would overflow/)
  })

  it('keeps hashes', async () => {
    expect(await redis().hset('hash', { one: 1, two: 'two' })).toBe(2)
    expect(await redis().hset('hash', { two: 'deux', three: 'three' })).toBe(1)
    expect(await redis().hget('hash', 'two')).toBe('deux')
    expect(await redis().hget('hash', 'none')).toBeNull()
    expect(await redis().hincrby('hash', 'one', 4)).toBe(5)
    expect(await redis().hgetall('hash')).toEqual({ one: 5, two: 'deux', three: 'three' })
    expect(await redis().hmget('hash', 'one', 'none')).toEqual({ one: 5, none: null })
    expect(await redis().hdel('hash', 'one', 'two', 'three', 'none')).toBe(3)
    expect(await redis().exists('hash')).toBe(0)
    expect(await redis().hgetall('hash')).toBeNull()
    await expect(redis().hincrby('hash', 'one', 0.5)).rejects.toThrow(/not an integer/)
    expect(await redis().exists('hash')).toBe(0)
  })

  it('keeps sets', async () => {
    expect(await redis().sadd('set', 'a', 'b', 'a')).toBe(2)
    expect(await redis().sismember('set', 'a')).toBe(1)
    expect((await redis().smembers('set')).sort()).toEqual(['a', 'b'])
    expect(await redis().srem('set', 'a', 'c')).toBe(1)
    expect(await redis().scard('set')).toBe(1)
    await redis().srem('set', 'b')
    expect(await redis().type('set')).toBe('none')
  })

  it('keeps sorted sets', async () => {
    const members = [
      { score: 2, member: 'b' },
      { score: 1, member: 'a' },
      { score: 2, member: 'B' },
    ] as const
    expect(await redis().zadd('zset', ...members)).toBe(3)
    expect(await redis().zadd('zset', { gt: true, ch: true }, { score: 0, member: 'b' })).toBe(0)
    expect(await redis().zrange('zset', 0, -1)).toEqual(['a', 'B', 'b'])
    expect(await redis().zrange('zset', 0, 1, { rev: true, withScores: true })).toEqual([
      'b',
      2,
      'B',
      2,
    ])
    expect(await redis().zrange('zset', '(1', '+inf', { byScore: true })).toEqual(['B', 'b'])
    expect(await redis().zrange('zset', 0, 9, { byScore: true, offset: 1, count: 1 })).toEqual([
      'B',
    ])
    expect(await redis().zscore('zset', 'a')).toBe(1)
    expect(await redis().zremrangebyscore('zset', 1, 1)).toBe(1)
    expect(await redis().zrem('zset', 'b', 'none')).toBe(1)
    expect(await redis().zcard('zset')).toBe(1)
  })

  it('lists the keys that match a pattern', async () => {
    const keys = ['scan:1', 'scan:2', 'scan:10', 'scan-x', 'scan:[', 'other\nline']
    await redis().mset(Object.fromEntries(keys.map((key) => [key, 1])))
    const matching = async (pattern: string) => (await redis().keys(pattern)).sort()
    expect(await matching('*')).toEqual([...keys].sort())
    expect(await matching('scan:?')).toEqual(['scan:1', 'scan:2', 'scan:['])
    expect(await matching('scan:[1-2]*')).toEqual(['scan:1', 'scan:10', 'scan:2'])
    expect(await matching('scan:[^1]')).toEqual(['scan:2', 'scan:['])
    expect(await matching('scan:\\[')).toEqual(['scan:['])
    expect(await matching('other*line')).toEqual(['other\nline'])
    expect(await matching('scan.1')).toEqual([])
  })

  it('shows each key that stays exactly to those who scan', async () => {
    const keys = Array.from({ length: 45 }, (_, index) => `key:${index}`)
    await redis().mset(Object.fromEntries(keys.map((key) => [key, 1])))
    await redis().sadd('key:set', 1)
    const found = new Set<string>()
    let cursor = '0'
    do {
      const page = await redis().scan(cursor, { match: 'key:*', count: 7, type: 'string' })
      cursor = page[0]
      for (const key of page[1]) found.add(key)
    } while (cursor !== '0')
    expect(found).toEqual(new Set(keys))
  })

  it('answers a pipeline command by command, errors among results', async () => {
    const pipeline = redis().pipeline()
    pipeline.set('key', 'value').incr('key').get('key')
    const outcomes = await pipeline.exec({ keepErrors: true })
    expect(outcomes.map(({ result }) => result)).toEqual(['OK', undefined, 'value'])
    expect(outcomes[1]?.error).toMatch(/^ERR value is not an integer/)
  })

  it('runs a transaction as one, and none of it when a command is invalid', async () => {
    expect(await redis().multi().set('key', 1).incr('key').exec()).toEqual(['OK', 2])
    const failing = redis().multi().set('key', 'word').incr('key').get('key')
    const outcomes = await failing.exec({ keepErrors: true })
    expect(outcomes.map(({ result }) => result)).toEqual(['OK', undefined, 'word'])
    const answer = await post('/multi-exec', [['SET', 'key', 'late'], ['NONSENSE']])
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({ error: expect.stringContaining('EXECABORT') })
    expect(await redis().get('key')).toBe('word')
  })

  it('refuses a command on a value of another kind', async () => {
    await redis().set('key', 'value')
    await expect(redis().sadd('key', 'member')).rejects.toThrow(/WRONGTYPE/)
  })

  it('answers a single command with 200, and a refused one with 400', async () => {
    const good = await post('/', ['SET', 'key', 'value', 'EX', 60])
    expect([good.status, await good.json()]).toEqual([200, { result: 'OK' }])
    for (const command of [['NONSENSE', 'a'], ['GET'], ['SET', 'key', 'value', 'EX', 0], []]) {
      const bad = await post('/', command)
      expect([bad.status, await bad.json()]).toEqual([
        400,
        { error: expect.stringMatching(/^ERR /) },
      ])
    }
  })

  it('names an unknown command, a wrong count of arguments and a bad end as Redis does', async () => {
    const errorOf = async (command: string[]) =>
      ((await (await post('/', command)).json()) as { error: string }).error
    expect(await errorOf(['NONSENSE', 'a'])).toMatch(
      /^ERR unknown command 'NONSENSE', with args beginning with: 'a'/,
    )
    expect(await errorOf(['GET'])).toBe("ERR wrong number of arguments for 'get' command")
    expect(await errorOf(['SET', 'key', 'value', 'EX', '0'])).toBe(
      "ERR invalid expire time in 'set' command",
    )
    expect(await errorOf(['SET', 'key', 'value', 'NX', 'XX'])).toBe('ERR syntax error')
    expect(await errorOf(['ZADD', 'key', 'high', 'member'])).toBe('ERR value is not a valid float')
  })

  it('takes a command as a path, with the body as its last argument', async () => {
    const headers = { authorization: `Bearer ${token}` }
    await fetch(`${url()}/set/a%20key`, { method: 'POST', headers, body: 'a value' })
    const answer = await fetch(`${url()}/get/a%20key`, { headers })
    expect(await answer.json()).toEqual({ result: 'a value' })
  })

  it('lets nobody in without the token', async () => {
    const stranger = clientOf(url(), 'another-token')
    await expect(stranger.get('key')).rejects.toThrow(/WRONGPASS/)
    expect((await fetch(url())).status).toBe(401)
  })

  it('echoes the sync token', async () => {
    const answer = await post('/', ['PING'], { 'upstash-sync-token': 'abc' })
    expect(answer.headers.get('upstash-sync-token')).toBe('abc')
    expect(await answer.json()).toEqual({ result: 'PONG' })
  })

  it('runs scripts, which see what is not there as false', async () => {
    const script = "redis.call('SET', KEYS[1], ARGV[1]) return {1, redis.call('GET', KEYS[1])}"
    expect(await redis().eval(script, ['key'], ['value'])).toEqual([1, 'value'])
    const absent = "return redis.call('GET', KEYS[1]) == false"
    expect(await redis().eval(absent, ['none'], [])).toBe(1)
    expect(await redis().eval('return false', [], [])).toBeNull()
    expect(await redis().eval('return 2.9', [], [])).toBe(2)
    await expect(redis().eval("return redis.call('INCR', KEYS[1])", ['key'], [])).rejects.toThrow(
      /not an integer/,
    )
    await expect(redis().eval('return', [], [])).resolves.toBeNull()
    expect((await post('/', ['EVAL', 'return 1', 1])).status).toBe(400)
  })

  it('counts every one of many simultaneous increments', async () => {
    await Promise.all(Array.from({ length: 100 }, () => clientOf(url(), token).incr('count')))
    expect(await redis().get('count')).toBe(100)
  })

  function post(path: string, body: unknown, headers: Record<string, string> = {}) {
    return fetch(`${url()}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, ...headers },
      body: JSON.stringify(body),
    })
  }
}

describe('the in-process store', () => {
  it('holds a key until the millisecond before its end, by the clock it is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e9 }), async (milliseconds) => {
        let now = 1_000_000
        const store = createMemoryBackend(() => now)
        await store.execute(['SET', 'key', 'value', 'PX', String(milliseconds)])
        now += milliseconds - 1
        expect(await store.execute(['PTTL', 'key'])).toBe(1)
        expect(await store.execute(['GET', 'key'])).toBe('value')
        now += 1
        expect(await store.execute(['GET', 'key'])).toBeNull()
        expect(await store.execute(['DBSIZE'])).toBe(0)
      }),
    )
  })
})

function servedFrom(open: () => Promise<Opened>) {
  let opened: Opened
  let served: Served
  let client: Redis

  beforeAll(async () => {
    opened = await open()
    served = await serveUpstashStandIn({ token, backend: opened.backend })
    client = clientOf(served.url, token)
  })
  beforeEach(() => client.flushall())
  afterAll(async () => {
    await served?.close()
    await opened?.stop()
  })

  return { redis: () => client, url: () => served.url }
}

function clientOf(url: string, bearer: string): Redis {
  return new Redis({ url, token: bearer, enableTelemetry: false, retry: { retries: 1 } })
}
