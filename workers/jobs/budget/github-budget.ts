/**
 * One object for all: what the isolates have seen of the GitHub tokens. It stores numbers under keyed
 * hashes of tokens; nothing of visitors. An hour after the last report an alarm clears it.
 */
import { DurableObject } from 'cloudflare:workers'
import type { GitHubBudgetApi, JobsEnv } from '../../platform/bindings.ts'
import type { TokenState } from '../../platform/github/index.ts'
import { mergeTokenStates } from './merge-token-states.ts'

/** GitHub's allowances last an hour: older knowledge is worth nothing. */
const unusedMilliseconds = 3_600_000

type TokenRow = {
  id: string
  remaining: number | null
  allowance: number | null
  reset_at: number | null
  quarantined_until: number | null
}

export class GitHubBudget extends DurableObject<JobsEnv> implements GitHubBudgetApi {
  constructor(state: DurableObjectState, env: JobsEnv) {
    super(state, env)
    state.storage.sql.exec(
      `create table if not exists tokens (
         id text primary key, remaining integer, allowance integer, reset_at real,
         quarantined_until real
       )`,
    )
  }

  async report(states: TokenState[]): Promise<TokenState[]> {
    const merged = mergeTokenStates(this.#read(), states, Date.now() / 1000)
    this.#write(merged)
    await this.ctx.storage.setAlarm(Date.now() + unusedMilliseconds)
    return merged
  }

  async snapshot(): Promise<TokenState[]> {
    return mergeTokenStates(this.#read(), [], Date.now() / 1000)
  }

  override async alarm(): Promise<void> {
    this.ctx.storage.sql.exec('delete from tokens')
  }

  #read(): TokenState[] {
    return this.ctx.storage.sql
      .exec<TokenRow>('select * from tokens')
      .toArray()
      .map((row) => ({
        id: row.id,
        remaining: row.remaining,
        limit: row.allowance,
        resetAt: row.reset_at,
        quarantinedUntil: row.quarantined_until,
      }))
  }

  #write(states: TokenState[]): void {
    const { sql } = this.ctx.storage
    sql.exec('delete from tokens')
    for (const { id, remaining, limit, resetAt, quarantinedUntil } of states) {
      sql.exec(
        'insert into tokens (id, remaining, allowance, reset_at, quarantined_until) values (?, ?, ?, ?, ?)',
        id,
        remaining,
        limit,
        resetAt,
        quarantinedUntil,
      )
    }
  }
}
