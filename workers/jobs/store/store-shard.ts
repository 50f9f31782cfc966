/**
 * A part of the session store that needs no service but the platform: keyed names and sealed bytes in
 * an object's own database. What is over is not given, and a minute later at most it is not there: an
 * alarm deletes it.
 */
import { DurableObject } from 'cloudflare:workers'
import type { JobsEnv, StoreShardApi } from '../../platform/bindings.ts'
import { isSame } from '../../platform/is-same.ts'

/** Alarms come once a minute at most, however many values end in it. */
const alarmEveryMilliseconds = 60_000

type EntryRow = { value: ArrayBuffer }
type EndRow = { at: number | null }

export class StoreShard extends DurableObject<JobsEnv> implements StoreShardApi {
  readonly #sql: SqlStorage

  constructor(state: DurableObjectState, env: JobsEnv) {
    super(state, env)
    this.#sql = state.storage.sql
    this.#sql.exec(
      `create table if not exists entries (
         name text primary key, value blob not null, ends_at integer
       ) without rowid`,
    )
    this.#sql.exec('create index if not exists entries_end on entries (ends_at)')
  }

  async read(key: string): Promise<Uint8Array | null> {
    return this.#find(key)
  }

  async write(key: string, value: Uint8Array, ttlSeconds: number | null): Promise<void> {
    const endsAt = ttlSeconds === null ? null : Date.now() + ttlSeconds * 1000
    this.#sql.exec(
      `insert into entries (name, value, ends_at) values (?, ?, ?)
       on conflict (name) do update set value = excluded.value, ends_at = excluded.ends_at`,
      key,
      value,
      endsAt,
    )
    if (endsAt !== null) await this.#alarmAfter(endsAt)
  }

  async remove(key: string): Promise<void> {
    this.#sql.exec('delete from entries where name = ?', key)
  }

  async compareAndSet(
    key: string,
    expected: Uint8Array | null,
    value: Uint8Array,
    ttlSeconds: number,
  ): Promise<boolean> {
    if (!areEqual(this.#find(key), expected)) return false
    await this.write(key, value, ttlSeconds)
    return true
  }

  async take(key: string): Promise<Uint8Array | null> {
    const value = this.#find(key)
    await this.remove(key)
    return value
  }

  async inventory(): Promise<{ name: string; endsAt: number | null }[]> {
    return this.#sql
      .exec<{ name: string; endsAt: number | null }>('select name, ends_at as endsAt from entries')
      .toArray()
  }

  override async alarm(): Promise<void> {
    this.#sql.exec('delete from entries where ends_at <= ?', Date.now())
    const [next] = this.#sql.exec<EndRow>('select min(ends_at) as at from entries').toArray()
    if (next && next.at !== null) await this.#alarmAfter(next.at)
  }

  #find(key: string): Uint8Array | null {
    const [row] = this.#sql
      .exec<EntryRow>(
        'select value from entries where name = ? and (ends_at is null or ends_at > ?)',
        key,
        Date.now(),
      )
      .toArray()
    return row ? new Uint8Array(row.value) : null
  }

  /** Makes sure that an alarm comes at the end of the minute in which something ends. */
  async #alarmAfter(endsAt: number): Promise<void> {
    const at = Math.ceil(endsAt / alarmEveryMilliseconds) * alarmEveryMilliseconds
    const set = await this.ctx.storage.getAlarm()
    if (set === null || set > at) await this.ctx.storage.setAlarm(at)
  }
}

function areEqual(one: Uint8Array | null, other: Uint8Array | null): boolean {
  if (one === null || other === null) return one === other
  return isSame(one, other)
}
