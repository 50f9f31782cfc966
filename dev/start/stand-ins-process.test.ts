import { Redis } from '@upstash/redis'
import { neon, neonConfig } from '@neondatabase/serverless'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StandInsOrder } from './stand-ins-order.ts'
import { startStandIns } from './stand-ins-process.ts'

const token = 'a-token'
const nothing: StandInsOrder = { facts: null, upstash: null, counters: { folder: null } }

describe('the process of the stand-ins', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'phantom-stand-ins-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('serves what was ordered, and ends when it is stopped', async () => {
    const facts = { folder: join(import.meta.dirname, '../samples/developers') }
    const upstash = { token, redisUrl: null }
    const standIns = await startStandIns({ ...nothing, facts, upstash })
    const { logins = [], url: githubUrl } = standIns.github ?? {}
    const user = await fetch(`${githubUrl}/users/${logins[0]}`)
    expect(await user.json()).toMatchObject({ login: logins[0] })
    const redis = new Redis({ url: standIns.upstash?.url ?? '', token, enableTelemetry: false })
    expect(await redis.ping()).toBe('PONG')
    await standIns.stop()
    await expect(fetch(`${githubUrl}/users/${logins[0]}`)).rejects.toThrow('fetch failed')
  })

  it('makes the tables of the counters before the first query, in place of a broken folder', async () => {
    const counters = { folder: join(folder, 'counters') }
    mkdirSync(counters.folder)
    writeFileSync(join(counters.folder, 'PG_VERSION'), 'of a database that was never finished')
    const standIns = await startStandIns({ ...nothing, counters })
    neonConfig.fetchEndpoint = standIns.neon.endpoint
    // Tests of the jobs Worker may have set its own in this process.
    neonConfig.fetchFunction = undefined
    const sql = neon('postgres://name:password@localhost.localdomain/counters')
    expect(await sql`select count(*)::int as n from counters`).toEqual([{ n: 0 }])
    await standIns.stop()
  })

  it('says in a sentence what cannot be had', async () => {
    const orders: [RegExp, Partial<StandInsOrder>][] = [
      [/^REDIS_URL: .*ECONNREFUSED/, { upstash: { token, redisUrl: 'redis://127.0.0.1:1' } }],
      [
        /^DATABASE_URL: .*ECONNREFUSED/,
        { counters: { databaseUrl: 'postgres://127.0.0.1:1/none' } },
      ],
      [/^The facts in .* cannot be read/, { facts: { folder: join(folder, 'none') } }],
    ]
    for (const [sentence, order] of orders) {
      await expect(startStandIns({ ...nothing, ...order })).rejects.toThrow(sentence)
    }
  })
})
