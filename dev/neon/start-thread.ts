/** Starts the Neon stand-in in a thread of its own: while PGlite opens, its thread does nothing else. */
import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { CountersPlace } from '../start/stand-ins-order.ts'

/** The endpoint for `neonConfig.fetchEndpoint`. Rejects when a real database cannot be used. */
export async function startNeonThread(
  counters: CountersPlace,
): Promise<{ endpoint: string; close(): Promise<void> }> {
  const thread = new Worker(join(import.meta.dirname, 'thread.ts'), { workerData: counters })
  const [endpoint] = (await once(thread, 'message')) as [string]
  return {
    endpoint,
    async close() {
      const ended = once(thread, 'exit')
      thread.postMessage('close')
      await ended
    },
  }
}
