/**
 * The exact budgets: 64 objects share all payers, by the first character of their keyed names. Of a
 * payer one moment is kept, when everything will be there again; at that moment it is as if nothing
 * had been, and an alarm deletes it within ten seconds.
 */
import { DurableObject } from 'cloudflare:workers'
import {
  bucketAt,
  giveBackTo,
  spendFrom,
  waitFor,
  type Bucket,
} from '../../../shared/limits/bucket.ts'
import {
  budgets,
  unprovedShare,
  type Allowance,
  type BudgetName,
  type PayerKind,
} from '../../../shared/limits/limits.ts'
import { rateLimitFields } from '../../../shared/limits/rate-limit-fields.ts'
import type { BudgetLeft, BudgetsApi, BudgetVerdict, JobsEnv } from '../../platform/bindings.ts'
import { logLine } from '../../platform/log/index.ts'
import { allowancesFrom, type Allowances } from './allowances.ts'

/** Alarms come every ten seconds at most. */
const alarmEveryMilliseconds = 10_000

type SpentRow = { full_at: number }
type InventoryRow = { count: number; firstEnd: number | null }
type EndRow = { at: number | null }

export class Budgets extends DurableObject<JobsEnv> implements BudgetsApi {
  readonly #sql: SqlStorage
  readonly #allowances: Allowances
  /** When the next alarm comes, as far as this object has asked or set it. */
  #alarmAt: number | null = null

  constructor(state: DurableObjectState, env: JobsEnv) {
    super(state, env)
    this.#sql = state.storage.sql
    this.#sql.exec(
      'create table if not exists spent (name text primary key, full_at integer not null) without rowid',
    )
    this.#allowances = allowancesFrom(env.LIMITS ?? '', () =>
      logLine({ event: 'limits_unusable' }, console.log),
    )
  }

  async spend(
    name: string,
    budget: BudgetName,
    payer: PayerKind,
    isProved: boolean,
    count = 1,
  ): Promise<BudgetVerdict> {
    const key = `${budget} ${payer} ${name}`
    const allowance = this.#allowances[budget][payer]
    const now = Date.now()
    const before = this.#bucket(key, allowance, now)
    const after = spendFrom(before, allowance, now, count)
    const wait = waitFor(before, allowance, count)
    if (!after) return verdictOf('empty', budget, payer, allowance, before, wait)
    if (!isProved && this.#asksForProof(budget, before.left - count, allowance)) {
      return verdictOf('proof-needed', budget, payer, allowance, before)
    }
    await this.#keep(key, after, now)
    return verdictOf('spent', budget, payer, allowance, after)
  }

  async look(name: string, budget: BudgetName, payer: PayerKind): Promise<BudgetLeft> {
    const allowance = this.#allowances[budget][payer]
    const now = Date.now()
    const { left, fullAt } = this.#bucket(`${budget} ${payer} ${name}`, allowance, now)
    const { quota } = allowance
    return { left, quota, fullAfterSeconds: Math.ceil((fullAt - now) / 1000) }
  }

  async giveBack(name: string, budget: BudgetName, payer: PayerKind, count = 1): Promise<void> {
    const key = `${budget} ${payer} ${name}`
    const allowance = this.#allowances[budget][payer]
    const now = Date.now()
    const before = this.#bucket(key, allowance, now)
    await this.#keep(key, giveBackTo(before, allowance, now, count), now)
  }

  async inventory(): Promise<{ count: number; firstEnd: number | null }> {
    const [row] = this.#sql
      .exec<InventoryRow>('select count(*) as count, min(full_at) as firstEnd from spent')
      .toArray()
    return row ?? { count: 0, firstEnd: null }
  }

  override async alarm(): Promise<void> {
    this.#alarmAt = null
    this.#sql.exec('delete from spent where full_at <= ?', Date.now())
    const [next] = this.#sql.exec<EndRow>('select min(full_at) as at from spent').toArray()
    if (next && next.at !== null) await this.#alarmAfter(next.at)
  }

  #bucket(key: string, allowance: Allowance, now: number): Bucket {
    const [row] = this.#sql
      .exec<SpentRow>('select full_at from spent where name = ?', key)
      .toArray()
    return bucketAt(row?.full_at ?? null, allowance, now)
  }

  async #keep(key: string, { fullAt }: Bucket, now: number): Promise<void> {
    if (fullAt <= now) {
      this.#sql.exec('delete from spent where name = ?', key)
      return
    }
    this.#sql.exec('insert or replace into spent (name, full_at) values (?, ?)', key, fullAt)
    await this.#alarmAfter(fullAt)
  }

  /** Whether the last of what is spent is of the part that takes a proof; `left` remain after it. */
  #asksForProof(budget: BudgetName, left: number, { quota }: Allowance): boolean {
    if (!this.env.TURNSTILE_SECRET_KEY || !budgets[budget].asksForProof) return false
    return left + 1 <= quota * (1 - unprovedShare)
  }

  /** Makes sure that an alarm comes at the end of the ten seconds in which something ends. */
  async #alarmAfter(endsAt: number): Promise<void> {
    const at = Math.ceil(endsAt / alarmEveryMilliseconds) * alarmEveryMilliseconds
    this.#alarmAt ??= await this.ctx.storage.getAlarm()
    if (this.#alarmAt !== null && this.#alarmAt <= at) return
    this.#alarmAt = at
    await this.ctx.storage.setAlarm(at)
  }
}

function verdictOf(
  kind: BudgetVerdict['kind'],
  budget: BudgetName,
  payer: PayerKind,
  allowance: Allowance,
  bucket: Bucket,
  waitMilliseconds = bucket.nextAfterMilliseconds,
): BudgetVerdict {
  const fields = rateLimitFields(`${budget}-${payer}`, allowance, bucket)
  return { kind, ...fields, retryAfterSeconds: Math.ceil(waitMilliseconds / 1000) }
}
