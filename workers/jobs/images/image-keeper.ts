/**
 * One object for all images: it knows when each ends, and an alarm deletes it then. It stores names of
 * objects, which open nothing, until the object is gone.
 */
import { DurableObject } from 'cloudflare:workers'
import type { ImageKeeperApi, JobsEnv } from '../../platform/bindings.ts'
import { logLine } from '../../platform/log/index.ts'
import { createKeeping, type Keeping } from './keeping.ts'

export class ImageKeeper extends DurableObject<JobsEnv> implements ImageKeeperApi {
  readonly #keeping: Keeping

  constructor(state: DurableObjectState, env: JobsEnv) {
    super(state, env)
    this.#keeping = createKeeping(state.storage.sql, env.IMAGES)
  }

  async watch(key: string, endsAt: number): Promise<void> {
    await this.#alarmAt(this.#keeping.watch(key, endsAt))
  }

  async inventory(): Promise<{ count: number; firstEnd: number | null }> {
    return this.#keeping.inventory()
  }

  /** The platform tries a failed alarm six times and then never again: it must not fail. */
  override async alarm(): Promise<void> {
    const { nextAlarmAt, hasFailed } = await this.#keeping.end(Date.now())
    if (hasFailed) logLine({ event: 'images_not_deleted' }, console.log)
    if (nextAlarmAt !== null) await this.#alarmAt(nextAlarmAt)
  }

  async #alarmAt(at: number): Promise<void> {
    const set = await this.ctx.storage.getAlarm()
    if (set === null || set > at) await this.ctx.storage.setAlarm(at)
  }
}
