/** A store with a clock that a test turns, and what lies in it. */
import { createMemoryBackend } from '../upstash/memory/index.ts'
import { serveUpstashStandIn } from '../upstash/stand-in.ts'
import { createUpstashStore } from '../../workers/platform/store/upstash.ts'
import type { Kept } from '../../workers/jobs/account/accounts.ts'

export type TestedStore = Awaited<ReturnType<typeof openTestedStore>>

export async function openTestedStore() {
  const clock = { now: Date.parse('2026-11-21T12:00:00Z') }
  const backend = createMemoryBackend(() => clock.now)
  const { url, close } = await serveUpstashStandIn({ token: 'a-token', backend })
  const kept: Kept = {
    store: createUpstashStore({ url, token: 'a-token' }),
    random: (bytes) => void crypto.getRandomValues(bytes),
    now: () => clock.now,
  }
  return {
    kept,
    close,
    wait(milliseconds: number) {
      clock.now += milliseconds
    },
    keys: async () => (await backend.execute(['KEYS', '*'])) as string[],
    /** Makes every value live for ever, as a store would that forgets to delete. */
    async persist() {
      for (const key of (await backend.execute(['KEYS', '*'])) as string[]) {
        await backend.execute(['PERSIST', key])
      }
    },
  }
}
