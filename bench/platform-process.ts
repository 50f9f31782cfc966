/** The process behind `platform.ts`: KV in memory and a queue that takes every message, over HTTP. */
import { createServer, type RequestListener } from 'node:http'
import { once } from 'node:events'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { PlatformReady } from './platform.ts'

const kept = new Map<string, Buffer>()

const kv: RequestListener = async (incoming, outgoing) => {
  const key = new URL(incoming.url ?? '/', 'http://kv').pathname
  if (incoming.method === 'PUT') kept.set(key, await buffer(incoming))
  if (incoming.method === 'DELETE') kept.delete(key)
  const value = incoming.method === 'GET' ? kept.get(key) : Buffer.alloc(0)
  outgoing.writeHead(value ? 200 : 404, { 'content-length': value?.length ?? 0 })
  outgoing.end(value)
}

const metrics = { backlogCount: 0, backlogBytes: 0, oldestMessageTimestamp: 0 }

const queue: RequestListener = async (incoming, outgoing) => {
  await buffer(incoming)
  outgoing.writeHead(200, { 'content-type': 'application/json' })
  outgoing.end(JSON.stringify({ metadata: { metrics } }))
}

const [, , folder = '.'] = process.argv

/**
 * Where the listener answers from now on. Over TCP a machine's control of congestion may hold an answer
 * back for 200 ms (BBR does, while it probes), which no store of the platform does.
 */
async function listen(name: string, listener: RequestListener): Promise<string> {
  const path = join(folder, `${name}.sock`)
  const server = createServer(listener).listen(path)
  server.keepAliveTimeout = 60_000
  await once(server, 'listening')
  return `unix:${path}`
}

const ready: PlatformReady = { kv: await listen('kv', kv), queue: await listen('queue', queue) }
process.send?.(ready)
process.on('disconnect', () => process.exit())
