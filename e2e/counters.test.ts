/** Counts through the running system: none is lost while the queue holds, none is counted twice. */
import { neon, neonConfig } from '@neondatabase/serverless'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scorecard } from '../shared/score/scorecard.ts'
import { personCounts } from '../workers/edge/scan/person-counts.ts'
import type { Increment } from '../workers/platform/counters/metrics.ts'
import { startWithProxy, type SystemWithProxy } from './neon-proxy.ts'
import { databaseUrl } from './system.ts'

let system: SystemWithProxy
beforeAll(async () => {
  system = await startWithProxy()
})
afterAll(() => system?.stop())

const keyOf = ({ metric, dim1, dim2 }: Pick<Increment, 'metric' | 'dim1' | 'dim2'>) =>
  `${metric} | ${dim1} | ${dim2}`

async function counted(): Promise<Record<string, number>> {
  neonConfig.fetchEndpoint = system.neonEndpoint
  const rows = await neon(databaseUrl)`select metric, dim1, dim2, n from counters`
  return Object.fromEntries(
    rows.map((row) => [keyOf(row as unknown as Increment), Number(row['n'])] as const),
  )
}

/** How often each message came to the database, by the ids in the queries. */
const deliveries = new Map<string, number>()
const idsIn = (body: string) =>
  new Set([...body.matchAll(/\\"id\\":\\"([^"\\]+)\\"/g)].map(([, id]) => id!))

describe('counts', () => {
  it('equal what was scanned, though the database is away at first and each message comes three times', async () => {
    let isAway = true
    system.decide((body) => {
      const ids = [...idsIn(body)]
      if (ids.length === 0) return 'well'
      if (isAway) return 'away'
      for (const id of ids) deliveries.set(id, (deliveries.get(id) ?? 0) + 1)
      return ids.some((id) => deliveries.get(id)! < 3) ? 'answer lost' : 'well'
    })

    const sent: Record<string, number> = {}
    const send = (increment: Pick<Increment, 'metric' | 'dim1' | 'dim2'>) => {
      const key = keyOf(increment)
      sent[key] = (sent[key] ?? 0) + 1
    }
    const { logins } = (await (await system.fetch('/api/v1/samples')).json()) as {
      logins: string[]
    }
    for (const login of logins.slice(0, 6)) {
      const card = (await (await system.fetch(`/api/v1/scans/${login}`)).json()) as Scorecard
      for (const increment of personCounts(card)) send(increment)
      send({
        metric: 'scan_source',
        dim1: card.source as Exclude<Scorecard['source'], 'git'>,
        dim2: 'final',
      })
    }
    expect((await system.fetch('/api/v1/scans/nobody-at-all')).status).toBe(404)
    send({ metric: 'scan_source', dim1: 'none', dim2: 'failed' })
    send({ metric: 'scan_error', dim1: 'not_found', dim2: '-' })

    const wasHeld = () =>
      system.harness.getLogs().some(({ message }) => message.includes('counters_not_written'))
    await expect.poll(wasHeld, { timeout: 110_000, interval: 1_000 }).toBe(true)
    expect(await counted()).toEqual({})
    isAway = false

    const all = () => deliveries.size === 7 && [...deliveries.values()].every((times) => times >= 3)
    await expect.poll(all, { timeout: 180_000, interval: 1_000 }).toBe(true)
    expect(await counted()).toEqual(sent)
    expect(Object.keys(sent).length).toBeGreaterThan(20)
  }, 300_000)
})
