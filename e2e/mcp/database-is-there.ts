/** The counters' database takes a few seconds when it is first asked; then it answers at once. */
import { vi } from 'vitest'
import type { System } from '../system.ts'

export async function databaseIsThere(system: System): Promise<void> {
  await vi.waitFor(
    async () => {
      const { status } = await system.fetch('/api/v1/insights')
      if (status !== 200) throw new Error(`The insights answer ${status}`)
    },
    { timeout: 60_000, interval: 500 },
  )
}
