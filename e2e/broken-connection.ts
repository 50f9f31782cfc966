/** What a test does that broke a connection, before it asks for anything else. */
import { vi } from 'vitest'
import type { System } from './system.ts'

/**
 * Behind a connection that was broken the local runtime may fail the next request, of whomever, with
 * "Network connection lost": that one is asked here, until one is answered. Throws where none is.
 */
export const untilItAnswers = (system: System): Promise<unknown> =>
  vi.waitFor(
    async () => {
      const answer = await system.fetch('/healthz')
      await answer.arrayBuffer()
      if (!answer.ok) throw new Error(`/healthz answers ${answer.status}`)
    },
    { timeout: 10_000 },
  )
