/** What time does to a budget through the running system: it serves again, and forgets who paid. */
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { scan, spendAll, statusOf, theSystem, unseen, useSystem } from './limited.ts'
import { anotherClient } from './system.ts'

describe('a budget that fills quickly', () => {
  useSystem(() => ({ variables: { LIMITS: 'scans-address=3/24' } }))

  it('is forgotten when it is whole again: nothing of who paid stays', async () => {
    await spendAll(1, anotherClient())
    const jobs = theSystem().harness.getWorker('jobs')
    const rows = async () => {
      const ids = await jobs.listDurableObjectIds('Budgets')
      const storages = ids.map(async (id) => {
        const storage = await jobs.getDurableObjectStorage('Budgets', { id })
        return storage.exec("select * from spent where name like 'scans address%'")
      })
      return (await Promise.all(storages)).flat()
    }
    expect((await rows()).length).toBeGreaterThan(0)
    await vi.waitFor(async () => expect(await rows()).toEqual([]), {
      // Alarms come every ten seconds.
      timeout: 110_000,
      interval: 1_000,
    })
  }, 120_000)

  it('serves again after Retry-After, however often who was refused has asked meanwhile', async () => {
    const client = anotherClient()
    const login = unseen()
    await spendAll(3, client)
    const refused = await scan(login, client)
    const until = Date.now() + Number(refused.headers.get('retry-after')) * 1000
    let waits = Infinity
    for (let n = 0; n < 10; n += 1) {
      const { status, headers } = await scan(login, client)
      expect(status).toBe(429)
      // Each refusal names the same moment or a nearer one: none puts it off.
      expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(waits)
      waits = Number(headers.get('retry-after'))
    }
    await pause(until - Date.now())
    expect(await statusOf(scan(login, client))).toBe(200)
    expect(await statusOf(scan(unseen(), client))).toBe(429)
  })
})
