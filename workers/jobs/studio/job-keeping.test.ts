import { randomFillSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { exampleFacts } from '../../../shared/embed/example-facts.ts'
import { exampleJobOrder } from './job-order.fixture.ts'
import { createSqlStorage } from '../images/sql-storage.fixture.ts'
import { createJobKeeping } from './job-keeping.ts'
import type { JobRecord, KeptJob } from './job-record.ts'
import { newJob } from './job-state.ts'

const random = (bytes: Uint8Array) => void randomFillSync(bytes)
const id = 'j'.repeat(42) + 'A'
const other = 'k'.repeat(42) + 'A'

const record = newJob(
  {
    job: id,
    owner: 'owner',
    asked: '{"login":"canary-login"}',
    provider: 'embedded',
    model: null,
    assets: ['avatar'],
    order: {
      ...exampleJobOrder,
      facts: { ...exampleFacts, login: 'canary-login' },
      colours: ['#102030'],
    },
  },
  Date.UTC(2026, 10, 22, 9),
)

function open() {
  const sql = createSqlStorage()
  const heard: KeptJob[] = []
  return { sql, heard, keeping: createJobKeeping(sql, random, (kept) => heard.push(kept)) }
}

describe('what a job’s object keeps', () => {
  it('is the record, for whoever has the id', async () => {
    const { keeping, heard } = open()
    expect(await keeping.read(id)).toBeNull()
    expect(await keeping.change(id, () => [record, 'begun'])).toBe('begun')
    expect(await keeping.read(id)).toEqual(record)
    expect(heard).toEqual([record])
  })

  it('tells nothing to whoever has the storage, or another id', async () => {
    const { keeping, sql } = open()
    await keeping.change(id, () => [record, null])
    expect(await keeping.read(other)).toBeNull()
    const rows = sql.exec<{ box: ArrayBuffer }>('select * from job').toArray()
    const kept = rows.map(({ box }) => Buffer.from(box).toString('latin1')).join()
    expect(kept.length).toBeGreaterThan(100)
    expect(kept).not.toMatch(/canary|owner|avatar|#102030/)
  })

  it('is not even a table before there is something', async () => {
    const { keeping, sql } = open()
    await keeping.read(id)
    await keeping.change(id, (kept) => [kept, null])
    expect(sql.exec('select * from sqlite_master').toArray()).toEqual([])
  })

  it('loses no change of those that come at the same time', async () => {
    const { keeping } = open()
    await keeping.change(id, () => [record, null])
    const longer = (kept: KeptJob | null) => {
      const job = kept as JobRecord
      const event = { at: job.startedAt, kind: 'job', state: 'running' } as const
      const after: JobRecord = { ...job, log: [...job.log, event] }
      return [after, job.log.length] as const
    }
    const numbers = await Promise.all(Array.from({ length: 50 }, () => keeping.change(id, longer)))
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, at) => at + 1))
  })

  it('is gone once it ends, whatever was being changed, and is not written again', async () => {
    const { keeping, sql } = open()
    await keeping.change(id, () => [record, null])
    const same = (kept: KeptJob | null) => [kept, kept === null] as const
    const before = keeping.change(id, same)
    const ended = keeping.end(async () => void sql.exec('drop table job'))
    const after = keeping.change(id, same)
    expect(await Promise.all([before, ended, after])).toEqual([false, undefined, true])
    expect(sql.exec('select * from sqlite_master').toArray()).toEqual([])
  })

  it('is as it was where a change fails', async () => {
    const { keeping } = open()
    await keeping.change(id, () => [record, null])
    const fails = keeping.change(id, () => {
      throw new Error('broken')
    })
    await expect(fails).rejects.toThrow('broken')
    expect(await keeping.read(id)).toEqual(record)
  })
})
