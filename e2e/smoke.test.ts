/** The smoke test of a deployment, against the system as it is deployed. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSystem, type System, type SystemOptions } from './system.ts'

async function smoke(address: string) {
  const child = spawn(process.execPath, ['dev/smoke.ts', address])
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  return { output, code: code as number }
}

const systems: [string, SystemOptions, number, string[]][] = [
  ['that works', {}, 0, []],
  ['without its store', { failing: { kv: 'at once' } }, 1, ['ready']],
]
describe.each(systems)('the smoke test of a deployment %s', (_, options, code, failing) => {
  let system: System
  beforeAll(async () => {
    system = await startSystem(options)
  })
  afterAll(() => system?.stop())

  it('says so', async () => {
    // The embedded database takes seconds to begin.
    const database = async () => {
      const { dependencies } = (await (await system.fetch('/readyz')).json()) as {
        dependencies: { name: string; state: string }[]
      }
      return dependencies.find(({ name }) => name === 'database')?.state
    }
    await expect.poll(database, { timeout: 60_000, interval: 2_000 }).toBe('ok')
    const result = await smoke(system.url.href)
    const failed = [...result.output.matchAll(/^FAIL +([^:]+):/gm)].map(([, name]) => name)
    expect([failed, result.code]).toEqual([failing, code])
  }, 120_000)
})
