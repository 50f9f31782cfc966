/**
 * One object for all: how embeds were answered in the last hour, and how GitHub took the readings. It
 * stores numbers by minute under names of closed lists; nothing of visitors or logins. An hour after
 * the last of them an alarm clears it.
 */
import { DurableObject } from 'cloudflare:workers'
import type { EmbedTallyApi, JobsEnv } from '../../platform/bindings.ts'
import { tallyNames, type TallyCounts } from '../../platform/tally/index.ts'

const minuteMilliseconds = 60_000
const minutesKept = 60

type TallyRow = { name: string; n: number }

export class EmbedTally extends DurableObject<JobsEnv> implements EmbedTallyApi {
  constructor(state: DurableObjectState, env: JobsEnv) {
    super(state, env)
    state.storage.sql.exec(
      `create table if not exists tally (
         minute integer, name text, n integer, primary key (minute, name)
       )`,
    )
  }

  async add(counts: TallyCounts): Promise<void> {
    const { sql } = this.ctx.storage
    const minute = minuteNow()
    for (const name of tallyNames) {
      const n = counts[name] ?? 0
      if (!Number.isInteger(n) || n <= 0) continue
      sql.exec(
        `insert into tally (minute, name, n) values (?, ?, ?)
         on conflict (minute, name) do update set n = n + excluded.n`,
        minute,
        name,
        n,
      )
    }
    sql.exec('delete from tally where minute <= ?', minute - minutesKept)
    await this.ctx.storage.setAlarm(Date.now() + minutesKept * minuteMilliseconds)
  }

  async lastHour(): Promise<TallyCounts> {
    const rows = this.ctx.storage.sql.exec<TallyRow>(
      'select name, sum(n) as n from tally where minute > ? group by name',
      minuteNow() - minutesKept,
    )
    return Object.fromEntries(rows.toArray().map(({ name, n }) => [name, n]))
  }

  override async alarm(): Promise<void> {
    this.ctx.storage.sql.exec('delete from tally')
  }
}

function minuteNow(): number {
  return Math.floor(Date.now() / minuteMilliseconds)
}
