/**
 * One object an owner, by the keyed name of their cookie: the keyed names of their jobs' objects, to
 * keep them from having too many, and the ids of those jobs, sealed under the cookie, so that who brings
 * it can have all of them deleted. Nothing of what those make.
 */
import { DurableObject } from 'cloudflare:workers'
import { mostJobs } from '../../../shared/api/jobs.ts'
import type { StudioEnv } from './studio-env.ts'
import type { StudioOwnerApi } from './studio-job-api.ts'

export class StudioOwner extends DurableObject<StudioEnv> implements StudioOwnerApi {
  async reserve(
    jobObject: string,
    sealedJob: string,
    endsAt: number,
  ): Promise<'new' | 'kept' | 'full'> {
    const sql = this.#openTable()
    sql.exec('delete from own_jobs where ends_at <= ?', Date.now())
    const objects = sql.exec<{ object: string }>('select object from own_jobs').toArray()
    if (objects.some(({ object }) => object === jobObject)) return 'kept'
    if (objects.length >= mostJobs) return 'full'
    sql.exec('insert into own_jobs values (?, ?, ?)', jobObject, sealedJob, endsAt)
    await this.ctx.storage.setAlarm(endsAt)
    return 'new'
  }

  async release(jobObject: string): Promise<void> {
    this.#openTable().exec('delete from own_jobs where object = ?', jobObject)
  }

  async list(): Promise<string[]> {
    const { sql } = this.ctx.storage
    // Asking for the jobs of nobody leaves nothing behind, not even an empty table.
    const tables = sql.exec("select name from sqlite_master where name = 'own_jobs'").toArray()
    if (tables.length === 0) return []
    const rows = sql.exec<{ sealed: string }>('select sealed from own_jobs').toArray()
    return rows.map(({ sealed }) => sealed)
  }

  /** It comes when the last of them has ended, and leaves nothing. */
  override async alarm(): Promise<void> {
    await this.ctx.storage.deleteAll()
  }

  #openTable(): SqlStorage {
    const { sql } = this.ctx.storage
    sql.exec(
      'create table if not exists own_jobs (object text primary key, sealed text, ends_at integer) without rowid',
    )
    return sql
  }
}
