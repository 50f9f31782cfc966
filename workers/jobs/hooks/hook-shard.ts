/**
 * A part of what is kept of hooks: sixteen objects share them by the last sign of their names. An alarm
 * deletes what is over, and puts deliveries that nobody finished on the queue once more.
 */
import { DurableObject } from 'cloudflare:workers'
import type { Delivery, HookRow, HookShardApi, JobsEnv, Taking } from '../../platform/bindings.ts'
import { logLine } from '../../platform/log/index.ts'
import { toBase64Url } from '../../platform/seal/index.ts'
import { createLedger, type Ledger } from './ledger.ts'

/** Alarms come once a minute at most, however many things end in it. */
const alarmEveryMilliseconds = 60_000

type Bytes = Uint8Array<ArrayBuffer>

export class HookShard extends DurableObject<JobsEnv> implements HookShardApi {
  readonly #ledger: Ledger

  constructor(state: DurableObjectState, env: JobsEnv) {
    super(state, env)
    this.#ledger = createLedger(state.storage.sql)
  }

  async find(name: string): Promise<HookRow | null> {
    return this.#ledger.find(name, Date.now())
  }

  async add(name: string, box: Bytes): Promise<boolean> {
    const isNew = this.#ledger.add(name, new Uint8Array(box), Date.now())
    await this.#setAlarm()
    return isNew
  }

  async replace(name: string, before: Bytes, box: Bytes): Promise<boolean> {
    return this.#ledger.replace(name, new Uint8Array(before), new Uint8Array(box))
  }

  async remove(name: string): Promise<void> {
    this.#ledger.remove(name)
  }

  async see(name: string): Promise<void> {
    this.#ledger.see(name, Date.now())
  }

  async take(hook: string, delivery: Delivery): Promise<Taking> {
    const box = new Uint8Array(delivery.box)
    const taking = this.#ledger.take(hook, { ...delivery, box }, Date.now())
    await this.#setAlarm()
    return taking
  }

  async finish(delivery: string): Promise<void> {
    this.#ledger.finish(delivery)
  }

  async fail(delivery: string): Promise<void> {
    this.#ledger.fail(delivery)
  }

  async wait(delivery: string, until: number): Promise<void> {
    this.#ledger.wait(delivery, until)
  }

  async inventory(): Promise<ReturnType<Ledger['inventory']>> {
    return this.#ledger.inventory()
  }

  /** The platform tries a failed alarm six times and then never again: it must not fail. */
  override async alarm(): Promise<void> {
    const now = Date.now()
    this.#ledger.end(now)
    try {
      for (const box of this.#ledger.unfinished(now))
        await this.env.REVIEWS.send({ box: toBase64Url(box) })
    } catch {
      // They are due again in half an hour.
      logLine({ event: 'reviews_not_queued' }, console.log)
    }
    await this.#setAlarm()
  }

  async #setAlarm(): Promise<void> {
    const next = this.#ledger.nextMoment()
    if (next === null) return
    const at = Math.ceil(next / alarmEveryMilliseconds) * alarmEveryMilliseconds
    const set = await this.ctx.storage.getAlarm()
    if (set === null || set > at) await this.ctx.storage.setAlarm(at)
  }
}
