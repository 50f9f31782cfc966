import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestHarness, experimental_readRawConfig, getPlatformProxy } from 'wrangler'
import { isSkipped } from '../../../dev/real-stores/real-store.ts'
import { redisFolder, startRedis } from '../../../dev/real-stores/redis-server.ts'
import { serve, type FetchHandler } from '../../../dev/serve.ts'
import type { RedisBackend } from '../../../dev/upstash/backend.ts'
import { createMemoryBackend } from '../../../dev/upstash/memory/index.ts'
import { connectRedis } from '../../../dev/upstash/redis.ts'
import { serveUpstashStandIn } from '../../../dev/upstash/stand-in.ts'
import type { JobsEnv, StoreApi } from '../bindings.ts'
import { StoreError } from './index.ts'
import { createDurableStore } from './durable.ts'
import { createKvStore } from './kv.ts'
import type { AtomicStore, SessionStore } from './session-store.ts'
import { createRemoteStore } from './remote.ts'
import { createUpstashStore } from './upstash.ts'

type Opened<Store extends SessionStore = SessionStore> = {
  store: Store
  /** Whether the value of a key will end by itself, as the backend says. */
  ends: (key: string) => Promise<boolean>
  close: () => Promise<void>
}

const token = 'a-token'
const sealed = fc.uint8Array({ maxLength: 3_000 }).map((bytes) => new Uint8Array(bytes))
const twoMinutes = { ttlSeconds: 120 }
/** What a store promises does not hang on how busy this machine is; lateness has tests of its own. */
const patient = { reading: 20_000, writing: 20_000 }

describe('the store on Workers KV', () => {
  contract(async () => {
    const { namespace, close } = await localNamespace()
    const ends = async (key: string) => {
      const { keys } = await namespace.list({ prefix: key })
      return keys.find(({ name }) => name === key)?.expiration !== undefined
    }
    return { store: createKvStore(namespace, patient), ends, close }
  })
})

describe('the store on Upstash, over the in-process stand-in', () => {
  atomicContract(() => openUpstash(createMemoryBackend()))
})

describe.skipIf(isSkipped('redis-server', redisFolder))('the store on Upstash, over Redis', () => {
  atomicContract(async () => {
    const server = await startRedis()
    const opened = await openUpstash(await connectRedis(server.url))
    return { ...opened, close: () => opened.close().then(server.stop) }
  })
})

describe('the store in Durable Objects', () => {
  atomicContract(openDurable)
})

describe('the store that the jobs Worker reaches for the edge', () => {
  contract(openRemote)
})

/** What every store promises. */
function contract<Store extends SessionStore>(open: () => Promise<Opened<Store>>): () => Store {
  let opened: Opened<Store>
  beforeAll(async () => {
    opened = await open()
  })
  afterAll(() => opened?.close())
  const store = () => opened.store

  it('gives back the bytes it was given', () =>
    fc.assert(
      fc.asyncProperty(sealed, async (value) => {
        await store().set('bytes', value, twoMinutes)
        expect(await store().get('bytes')).toEqual(value)
      }),
      { numRuns: 20 },
    ))

  it('gives back a large value', async () => {
    const value = new Uint8Array(300_000).map((_, index) => index * 31)
    await store().set('large', value, twoMinutes)
    expect(await store().get('large')).toEqual(value)
  })

  it('has null for what was never there', async () => {
    expect(await store().get('nothing')).toBeNull()
  })

  it('forgets what is deleted, and deletes nothing without complaint', async () => {
    await store().set('gone', new Uint8Array([1]), twoMinutes)
    await store().delete('gone')
    await store().delete('gone')
    expect(await store().get('gone')).toBeNull()
  })

  it('keeps a value without end where it is told so, and only there', async () => {
    const value = new Uint8Array([1])
    await store().set('endless', value, { ttlSeconds: null })
    expect(await store().get('endless')).toEqual(value)
    expect(await opened.ends('endless')).toBe(false)
    await store().set('endless', value, twoMinutes)
    expect(await opened.ends('endless')).toBe(true)
    await store().set('endless', value, { ttlSeconds: null })
    expect(await opened.ends('endless')).toBe(false)
    await store().delete('endless')
    expect(await store().get('endless')).toBeNull()
  })

  it('refuses a lifetime that it cannot keep', async () => {
    const value = new Uint8Array([1])
    for (const ttlSeconds of [0, -1, 90.5, NaN, store().shortestTtlSeconds - 1]) {
      await expect(store().set('short', value, { ttlSeconds })).rejects.toThrow(RangeError)
    }
    await store().set('short', value, { ttlSeconds: store().shortestTtlSeconds })
    expect(await store().get('short')).toEqual(value)
  })

  return store
}

/** What a store promises that decides. */
function atomicContract(open: () => Promise<Opened<AtomicStore>>) {
  const store = contract(open)
  const bytes = (...values: number[]) => new Uint8Array(values)

  it('puts a value where there is none, once', async () => {
    const key = 'first'
    expect(await store().compareAndSet(key, null, bytes(1), twoMinutes)).toBe(true)
    expect(await store().compareAndSet(key, null, bytes(2), twoMinutes)).toBe(false)
    expect(await store().get(key)).toEqual(bytes(1))
  })

  it('puts a value in place of the one that is expected, and of no other', async () => {
    const key = 'changed'
    expect(await store().compareAndSet(key, bytes(1), bytes(2), twoMinutes)).toBe(false)
    await store().set(key, bytes(1), twoMinutes)
    for (const wrong of [null, bytes(), bytes(2), bytes(1, 0)]) {
      expect(await store().compareAndSet(key, wrong, bytes(9), twoMinutes)).toBe(false)
    }
    expect(await store().compareAndSet(key, bytes(1), bytes(), twoMinutes)).toBe(true)
    expect(await store().compareAndSet(key, bytes(), bytes(3), twoMinutes)).toBe(true)
    expect(await store().get(key)).toEqual(bytes(3))
  })

  it('gives what is taken once', async () => {
    await store().set('nonce', bytes(7), twoMinutes)
    expect(await store().take('nonce')).toEqual(bytes(7))
    expect(await store().take('nonce')).toBeNull()
    expect(await store().get('nonce')).toBeNull()
  })

  it('says yes to one of many who ask at once', async () => {
    const key = 'race'
    const each = Array.from({ length: 40 }, (_, index) => index)
    const put = (from: Uint8Array<ArrayBuffer> | null, round: number) =>
      Promise.all(
        each.map((index) => store().compareAndSet(key, from, bytes(round, index), twoMinutes)),
      )
    expect((await put(null, 1)).filter(Boolean)).toHaveLength(1)
    expect((await put(await store().get(key), 2)).filter(Boolean)).toHaveLength(1)
    const taken = await Promise.all(each.map(() => store().take(key)))
    expect(taken.filter((value) => value !== null)).toHaveLength(1)
  })

  it('lets what is over be put anew', async () => {
    const shortest = { ttlSeconds: store().shortestTtlSeconds }
    expect(await store().compareAndSet('over', null, bytes(1), shortest)).toBe(true)
    await expect.poll(() => store().get('over'), { timeout: 3_000 }).toBeNull()
    expect(await store().take('over')).toBeNull()
    expect(await store().compareAndSet('over', bytes(1), bytes(2), shortest)).toBe(false)
    expect(await store().compareAndSet('over', null, bytes(2), shortest)).toBe(true)
  })

  it('refuses a lifetime that it cannot keep, and changes nothing', async () => {
    for (const ttlSeconds of [0, 0.5, store().shortestTtlSeconds - 1]) {
      const swapped = store().compareAndSet('brief', null, bytes(1), { ttlSeconds })
      await expect(swapped).rejects.toThrow(RangeError)
    }
    expect(await store().get('brief')).toBeNull()
  })
}

describe('the store on Upstash', () => {
  it('keeps a value for its lifetime, to the second', async () => {
    let now = 0
    const { store, close } = await openUpstash(createMemoryBackend(() => now))
    await store.set('key', new Uint8Array([1]), { ttlSeconds: 30 })
    now += 29_999
    expect(await store.get('key')).toEqual(new Uint8Array([1]))
    now += 1
    expect(await store.get('key')).toBeNull()
    await close()
  })

  it.each<[string, StoreError['kind'], FetchHandler]>([
    ['an error', 'unavailable', async () => Response.json({ error: 'ERR' }, { status: 500 })],
    ['a page', 'unavailable', async () => new Response('<html>', { status: 502 })],
    ['what is no JSON', 'unavailable', async () => new Response('{"result":')],
    ['what we did not write', 'unavailable', async () => Response.json({ result: '%%%' })],
    ['nothing at all', 'deadline', () => new Promise(() => {})],
  ])('throws a StoreError for %s', async (_, kind, handler) => {
    const served = await serve(handler)
    const store = createUpstashStore({ url: served.url, token })
    await expect(store.get('key')).rejects.toMatchObject({ name: 'StoreError', kind })
    await served.close()
  })

  it.each<[string, unknown]>([
    ['a number', 7],
    ['an object', { result: [1] }],
    ['letters', 'AAAA'],
  ])('takes %s for no confirmation that something was written', async (_, result) => {
    const served = await serve(async () => Response.json({ result }))
    const store = createUpstashStore({ url: served.url, token })
    const value = new Uint8Array([1])
    const lifetime = { ttlSeconds: 60 }
    const kind = 'unavailable'
    await expect(store.set('key', value, lifetime)).rejects.toMatchObject({ kind })
    for (const expected of [null, value])
      await expect(store.compareAndSet('key', expected, value, lifetime)).rejects.toMatchObject({
        kind,
      })
    await served.close()
  })

  it('does not wait for the rest of half an answer', async () => {
    const { url, close } = await listen((socket) =>
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"result":'),
    )
    const store = createUpstashStore({ url, token })
    await expect(store.get('key')).rejects.toMatchObject({ kind: 'deadline' })
    await close()
  })

  it('tries a lost connection once more, not more often', async () => {
    let connections = 0
    const { url, close } = await listen((socket) => {
      connections += 1
      socket.destroy()
    })
    await expect(createUpstashStore({ url, token }).get('key')).rejects.toThrow(StoreError)
    expect(connections).toBe(2)
    await close()
  })

  it('says nothing of key or value when it fails', async () => {
    const served = await serve(async () => Response.json({ error: 'ERR' }, { status: 400 }))
    const store = createUpstashStore({ url: served.url, token })
    const value = Uint8Array.from(Buffer.from('canary-value'))
    const failure = await store
      .set('canary-key', value, twoMinutes)
      .catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(StoreError)
    const shown = JSON.stringify(failure, Object.getOwnPropertyNames(failure))
    expect(shown).not.toMatch(/canary|Y2FuYXJ5/)
    await served.close()
  })
})

describe('the store on Workers KV', () => {
  it('throws a StoreError when KV fails', async () => {
    const store = createKvStore(namespaceWith(() => Promise.reject(new Error('KV GET failed'))))
    await expect(store.get('key')).rejects.toMatchObject({ kind: 'unavailable' })
  })

  it('does not wait for a KV that hangs', async () => {
    const store = createKvStore(namespaceWith(() => new Promise(() => {})))
    await expect(store.get('key')).rejects.toMatchObject({ kind: 'deadline' })
  })
})

const namespaceWith = (get: () => Promise<unknown>) => ({ get }) as unknown as KVNamespace

async function openUpstash(backend: RedisBackend): Promise<Opened<AtomicStore>> {
  const served = await serveUpstashStandIn({ token, backend })
  return {
    store: createUpstashStore({ url: served.url, token }, patient),
    ends: async (key) => Number(await backend.execute(['TTL', key])) !== -1,
    close: served.close,
  }
}

/** A server that does with the first bytes of each connection whatever `answer` does. */
async function listen(answer: (socket: Socket) => void) {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).once('data', () => answer(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The Workers runtime's own KV, in memory. */
async function localNamespace() {
  const directory = await mkdtemp(join(tmpdir(), 'phantom-kv-'))
  const configPath = join(directory, 'wrangler.json')
  const kv_namespaces = [{ binding: 'SCANS_KV', id: 'scans' }]
  await writeFile(configPath, JSON.stringify({ name: 'kv', kv_namespaces }))
  const proxy = await getPlatformProxy<{ SCANS_KV: KVNamespace }>({ configPath, persist: false })
  return {
    namespace: proxy.env.SCANS_KV,
    async close() {
      await proxy.dispose()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** The jobs Worker with these variables, as it is before it is built. */
function jobsWith(vars: Partial<JobsEnv>) {
  const folder = join(import.meta.dirname, '../../jobs')
  const { rawConfig } = experimental_readRawConfig({ config: join(folder, 'wrangler.toml') })
  return { ...rawConfig, main: join(folder, 'index.ts'), vars }
}

/** What a Worker says that has nothing but the door to the store. */
const doorkeeper = `export default {
  async fetch(request, { STORE }) {
    const { verb, key, value, ttlSeconds } = await request.json()
    const answer = await STORE[verb](key, value && Uint8Array.from(value), ttlSeconds)
    return Response.json(answer ? [...answer] : null)
  },
}`

/** The jobs Worker's door to a store that lies on Upstash, as another Worker finds it. */
async function openRemote(): Promise<Opened> {
  const backend = createMemoryBackend()
  const served = await serveUpstashStandIn({ token, backend })
  const directory = await mkdtemp(join(tmpdir(), 'phantom-edge-'))
  const main = join(directory, 'index.js')
  await writeFile(main, doorkeeper)
  const services = [{ binding: 'STORE', service: 'jobs', entrypoint: 'Store' }]
  const edge = { name: 'edge', main, compatibility_date: '2026-10-01', services }
  const jobs = jobsWith({
    SESSION_STORE: 'upstash',
    UPSTASH_REDIS_REST_URL: served.url,
    UPSTASH_REDIS_REST_TOKEN: token,
  })
  const harness = createTestHarness({ workers: [{ config: edge }, { config: jobs }] })
  const { url } = await harness.listen()
  const ask = async (verb: string, key: string, value?: Uint8Array, ttlSeconds?: number | null) => {
    const body = JSON.stringify({ verb, key, value: value && [...value], ttlSeconds })
    const answer = await fetch(url, { method: 'POST', body })
    return (await answer.json()) as number[] | null
  }
  const door: Pick<StoreApi, 'read' | 'write' | 'remove'> = {
    async read(key) {
      const value = await ask('read', key)
      return value && Uint8Array.from(value)
    },
    write: async (key, value, ttlSeconds) => void (await ask('write', key, value, ttlSeconds)),
    remove: async (key) => void (await ask('remove', key)),
  }
  return {
    store: createRemoteStore(door, patient),
    ends: async (key) => Number(await backend.execute(['TTL', key])) !== -1,
    async close() {
      await harness.close()
      await served.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** The jobs Worker's objects, in the Workers runtime. */
async function openDurable(): Promise<Opened<AtomicStore>> {
  const harness = createTestHarness({ workers: [{ config: jobsWith({}) }] })
  await harness.listen()
  const { STORE_SHARD } = await harness.getWorker<JobsEnv>().getEnv()
  return {
    store: createDurableStore(STORE_SHARD, patient),
    async ends(key) {
      const shard = STORE_SHARD.get(STORE_SHARD.idFromName(`store ${key.slice(-1)}`))
      const entries = await shard.inventory()
      return entries.some(({ name, endsAt }) => name === key && endsAt !== null)
    },
    close: () => harness.close(),
  }
}
