/**
 * Neon stand-ins in a thread of their own: while PGlite opens, its thread does nothing else. One
 * thread serves several databases, each at an endpoint of its own.
 */
import { MessageChannel, Worker } from 'node:worker_threads'
import { once } from 'node:events'
import { join } from 'node:path'
import type { CountersPlace } from '../start/stand-ins-order.ts'

export type ServedCounters = {
  /** For `neonConfig.fetchEndpoint`. */
  endpoint: string
  close(): Promise<void>
}

export type NeonThread = {
  /** Rejects when a real database cannot be used. */
  serve(counters: CountersPlace): Promise<ServedCounters>
}

export type NeonOrder = { serve: CountersPlace } | { close: string }
export type NeonAnswer = { endpoint: string | null } | { error: unknown }

/** It ends with its process, which does not wait for it. */
export function startNeonThread(): NeonThread {
  const thread = new Worker(join(import.meta.dirname, 'thread.ts'))
  thread.unref()

  async function ask(order: NeonOrder): Promise<string | null> {
    const { port1: ours, port2: theirs } = new MessageChannel()
    thread.postMessage({ order, port: theirs }, [theirs])
    const [answer] = (await once(ours, 'message')) as [NeonAnswer]
    ours.close()
    if ('error' in answer) throw answer.error
    return answer.endpoint
  }

  return {
    async serve(counters) {
      const endpoint = (await ask({ serve: counters }))!
      return { endpoint, close: async () => void (await ask({ close: endpoint })) }
    },
  }
}
