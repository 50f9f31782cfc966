/**
 * One object for all: how embeds were answered in the last hour, how GitHub took the readings, and the
 * sums of all that is counted since it was made. It stores numbers under names of closed lists; nothing
 * of visitors or logins. What is by minute goes after an hour, by an alarm.
 */
import { DurableObject } from 'cloudflare:workers'
import type { EmbedTallyApi, JobsEnv } from '../../platform/bindings.ts'
import { hourlyNames, type TallyCounts } from '../../platform/tally/index.ts'
import { isKnownName } from '../metrics/known-names.ts'

const minuteMilliseconds = 60_000
const minutesKept = 60
/** More than any isolate counts between two sendings. */
const mostAtOnce = 1_000_000_000

type TallyRow = { name: string; n: number }

export class EmbedTally extends DurableObject<JobsEnv> implements EmbedTallyApi {
  constructor(state: DurableObjectState, env: JobsEnv) {
    super(state, env)
    state.storage.sql.exec(
      `create table if not exists tally (
         minute integer, name text, n integer, primary key (minute, name)
       )`,
    )
    state.storage.sql.exec('create table if not exists totals (name text primary key, n integer)')
  }

  async add(counts: TallyCounts): Promise<void> {
    const minute = minuteNow()
    for (const [name, n = 0] of Object.entries(counts)) {
      if (!isKnownName(name) || !Number.isInteger(n) || n <= 0 || n > mostAtOnce) continue
      this.#sql.exec(
        `insert into totals (name, n) values (?, ?)
         on conflict (name) do update set n = n + excluded.n`,
        name,
        n,
      )
      if ((hourlyNames as readonly string[]).includes(name)) this.#addToMinute(minute, name, n)
    }
    await this.#forget()
  }

  async lastHour(): Promise<TallyCounts> {
    const rows = this.#sql.exec<TallyRow>(
      'select name, sum(n) as n from tally where minute > ? group by name',
      minuteNow() - minutesKept,
    )
    return countsOf(rows.toArray())
  }

  async totals(): Promise<TallyCounts> {
    return countsOf(this.#sql.exec<TallyRow>('select name, n from totals').toArray())
  }

  async inventory(): Promise<{ minutes: number; oldestAt: number | null; totals: number }> {
    const { minutes, oldest } = this.#sql
      .exec<{ minutes: number; oldest: number | null }>(
        'select count(*) as minutes, min(minute) as oldest from tally',
      )
      .one()
    const { n: totals } = this.#sql.exec<{ n: number }>('select count(*) as n from totals').one()
    return { minutes, oldestAt: oldest === null ? null : oldest * minuteMilliseconds, totals }
  }

  override async alarm(): Promise<void> {
    await this.#forget()
  }

  get #sql(): SqlStorage {
    return this.ctx.storage.sql
  }

  #addToMinute(minute: number, name: string, n: number): void {
    this.#sql.exec(
      `insert into tally (minute, name, n) values (?, ?, ?)
       on conflict (minute, name) do update set n = n + excluded.n`,
      minute,
      name,
      n,
    )
  }

  /** Forgets what is an hour old, and has the alarm come when the next of it is. */
  async #forget(): Promise<void> {
    this.#sql.exec('delete from tally where minute <= ?', minuteNow() - minutesKept)
    const { oldestAt } = await this.inventory()
    if (oldestAt === null || (await this.ctx.storage.getAlarm()) !== null) return
    await this.ctx.storage.setAlarm(oldestAt + minutesKept * minuteMilliseconds)
  }
}

function countsOf(rows: readonly TallyRow[]): TallyCounts {
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]))
}

function minuteNow(): number {
  return Math.floor(Date.now() / minuteMilliseconds)
}
