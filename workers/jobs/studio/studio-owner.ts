/**
 * One object an owner, by the keyed name of their cookie: the keyed names of their jobs' objects, to
 * keep them from having too many, and nothing of what those make.
 */
import { DurableObject } from 'cloudflare:workers'
import { mostJobs } from '../../../shared/api/jobs.ts'
import type { StudioEnv } from './studio-env.ts'
import type { StudioOwnerApi } from './studio-job-api.ts'

export class StudioOwner extends DurableObject<StudioEnv> implements StudioOwnerApi {
  async reserve(jobObject: string, endsAt: number): Promise<'new' | 'kept' | 'full'> {
    const sql = this.#openTable()
    sql.exec('delete from jobs where ends_at <= ?', Date.now())
    const objects = sql.exec<{ object: string }>('select object from jobs').toArray()
    if (objects.some(({ object }) => object === jobObject)) return 'kept'
    if (objects.length >= mostJobs) return 'full'
    sql.exec('insert into jobs (object, ends_at) values (?, ?)', jobObject, endsAt)
    await this.ctx.storage.setAlarm(endsAt)
    return 'new'
  }

  async release(jobObject: string): Promise<void> {
    this.#openTable().exec('delete from jobs where object = ?', jobObject)
  }

  /** It comes when the last of them has ended, and leaves nothing. */
  override async alarm(): Promise<void> {
    await this.ctx.storage.deleteAll()
  }

  #openTable(): SqlStorage {
    const { sql } = this.ctx.storage
    sql.exec(
      'create table if not exists jobs (object text primary key, ends_at integer) without rowid',
    )
    return sql
  }
}
