/**
 * One object a job: whoever makes something asks here first, and whoever watches hears of it from here.
 * An alarm deletes everything after four hours. What is stored is sealed under the job's id, which
 * comes with every call; the object itself goes by a name that opens nothing.
 */
import { DurableObject } from 'cloudflare:workers'
import type { AssetName } from '../../../shared/api/jobs.ts'
import type { ErrorCode } from '../../../shared/api/errors.ts'
import { imageStoreOf } from '../images/image-store-of.ts'
import { openEventStream, type EventStream } from './event-stream.ts'
import { createJobKeeping, type JobKeeping } from './job-keeping.ts'
import type { JobRecord, KeptJob, MadeFile } from './job-record.ts'
import {
  cancel,
  dispatch,
  fail,
  finish,
  giveBack,
  hasEnded,
  hold,
  isHeldBy,
  keepHandle,
  longestRunMilliseconds,
  jobLifetimeMilliseconds,
  newJob,
  settled,
  takeNext,
  tell,
  type NewJob,
  type Outcome,
  type Taken,
} from './job-state.ts'
import { eventsAfter, viewOf } from './job-view.ts'
import type { Handle } from './providers/image-provider.ts'
import type { StudioEnv } from './studio-env.ts'
import type { Begun, Shown, StudioJobApi, Watched } from './studio-job-api.ts'

type Watcher = { stream: EventStream; seen: number }

/** Far below the lease. */
const holdMilliseconds = 20_000

export class StudioJob extends DurableObject<StudioEnv> implements StudioJobApi {
  readonly #keeping: JobKeeping
  readonly #watchers = new Set<Watcher>()
  /** Who makes something now, and would leave it. */
  readonly #holders = new Set<(kept: KeptJob) => void>()

  constructor(state: DurableObjectState, env: StudioEnv) {
    super(state, env)
    const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes)
    this.#keeping = createJobKeeping(state.storage.sql, random, (kept) => {
      if (kept.kind === 'job') for (const watcher of this.#watchers) show(watcher, kept)
      for (const look of this.#holders) look(kept)
    })
  }

  async find(job: string, owner: string, asked: string): Promise<Begun | null> {
    return begunAs(await this.#keeping.read(job), owner, asked)
  }

  async begin(start: NewJob): Promise<Begun> {
    const now = Date.now()
    // First the alarm: whatever breaks after that, nothing is left that it does not end.
    const hasAlarm = (await this.ctx.storage.getAlarm()) !== null
    if (!hasAlarm) await this.ctx.storage.setAlarm(now + jobLifetimeMilliseconds)
    return this.#keeping.change<Begun>(start.job, (kept) => {
      const known = begunAs(kept, start.owner, start.asked)
      if (known) return [null, known]
      const job = newJob(start, now)
      return [job, { kind: 'new', view: viewOf(job) }]
    })
  }

  async show(job: string, owner: string): Promise<Shown> {
    return this.#changeOwned(job, owner, (kept) => kept)
  }

  async cancel(job: string, owner: string): Promise<Shown> {
    return this.#changeOwned(job, owner, (kept) => cancel(kept, Date.now()))
  }

  async watch(job: string, owner: string, after: number): Promise<Watched> {
    const shown = await this.show(job, owner)
    if (shown.kind === 'refused') return shown
    return this.#keeping.change<Watched>(job, (kept) => {
      if (kept?.kind !== 'job') return [null, { kind: 'refused', code: 'gone' }]
      if (hasEnded(kept) && after >= kept.log.length) return [null, { kind: 'over' }]
      return [null, { kind: 'stream', stream: this.#watch(kept, after) }]
    })
  }

  #watch(job: JobRecord, after: number): ReadableStream<Uint8Array> {
    const watcher: Watcher = {
      stream: openEventStream(() => this.#watchers.delete(watcher)),
      // Nobody has seen what has not been told yet.
      seen: Math.min(after, job.log.length),
    }
    this.#watchers.add(watcher)
    show(watcher, job)
    // A job whose message was lost ends when somebody looks: whoever only listens has this look.
    const left = job.startedAt + longestRunMilliseconds - Date.now()
    if (!hasEnded(job) && left > 0) setTimeout(() => void this.show(job.job, job.owner), left)
    return watcher.stream.readable
  }

  async remove(job: string, owner: string): Promise<Shown> {
    const shown = await this.cancel(job, owner)
    const kept = await this.#keeping.read(job)
    if (shown.kind === 'refused' || kept?.kind !== 'job') return shown
    // The record goes last: while it is there, a bucket that failed can be asked again.
    const store = imageStoreOf(this.env)
    const files = kept.assets.flatMap(({ file, original, preview }) => [file, original, preview])
    await Promise.all(files.map((file) => file && store.delete(file.image)))
    const { vanishesAt } = kept
    // Where its time came meanwhile nothing is left, and nothing is written: no alarm would end that.
    return this.#keeping.change<Shown>(job, (left) => [
      left && { kind: 'deleted', owner, vanishesAt },
      shown,
    ])
  }

  async take(job: string, holder: string): Promise<Taken> {
    const over: Taken = { kind: 'over' }
    return this.#change(job, over, (kept) => takeNext(kept, holder, Date.now()))
  }

  async dispatch(job: string, name: AssetName, holder: string): Promise<boolean> {
    return this.#step(job, (kept) => dispatch(kept, name, holder))
  }

  async hold(job: string, name: AssetName, holder: string): Promise<boolean> {
    const { promise: isTheirsLater, resolve } = Promise.withResolvers<boolean>()
    const look = (kept: KeptJob) => {
      if (kept.kind !== 'job' || !isHeldBy(kept, name, holder)) resolve(false)
    }
    const timer = setTimeout(() => resolve(true), holdMilliseconds)
    this.#holders.add(look)
    try {
      const isTheirs = await this.#step(job, (kept) => hold(kept, name, holder, Date.now()))
      return isTheirs && (await isTheirsLater)
    } finally {
      clearTimeout(timer)
      this.#holders.delete(look)
    }
  }

  async keepHandle(job: string, name: AssetName, holder: string, handle: Handle): Promise<boolean> {
    return this.#step(job, (kept) => keepHandle(kept, name, holder, handle))
  }

  async tell(
    job: string,
    name: AssetName,
    holder: string,
    news: { preview: MadeFile } | { problem: ErrorCode },
  ): Promise<boolean> {
    return this.#step(job, (kept) => tell(kept, name, holder, news, Date.now()))
  }

  async finish(job: string, name: AssetName, holder: string, outcome: Outcome): Promise<boolean> {
    return this.#step(job, (kept) => finish(kept, name, holder, outcome, Date.now()))
  }

  async giveBack(job: string, name: AssetName, holder: string): Promise<boolean> {
    return this.#step(job, (kept) => giveBack(kept, name, holder, Date.now()))
  }

  async fail(job: string, problem: ErrorCode): Promise<boolean> {
    // What is not there any more has ended.
    return this.#keeping.change<boolean>(job, (kept) => {
      if (kept?.kind !== 'job') return [null, true]
      const after = fail(kept, problem, Date.now())
      return [after === kept ? null : after, after !== null]
    })
  }

  /** It needs no id to delete what it cannot read. */
  override async alarm(): Promise<void> {
    for (const { stream } of this.#watchers) stream.end()
    await this.#keeping.end(() => this.ctx.storage.deleteAll())
  }

  #changeOwned(job: string, owner: string, change: (kept: JobRecord) => JobRecord): Promise<Shown> {
    return this.#keeping.change<Shown>(job, (kept) => {
      const refused = refusal(kept, owner)
      if (refused) return [null, refused]
      const before = kept as JobRecord
      const after = change(settled(before, Date.now()))
      return [after === before ? null : after, { kind: 'view', view: viewOf(after) }]
    })
  }

  #step(job: string, step: (kept: JobRecord) => JobRecord | null): Promise<boolean> {
    return this.#change(job, false, (kept) => {
      const after = step(kept)
      return [after ?? kept, after !== null]
    })
  }

  #change<Answer>(
    job: string,
    otherwise: Answer,
    change: (kept: JobRecord) => [JobRecord, Answer],
  ): Promise<Answer> {
    return this.#keeping.change<Answer>(job, (kept) => {
      if (kept?.kind !== 'job') return [null, otherwise]
      const [after, answer] = change(kept)
      return [after === kept ? null : after, answer]
    })
  }
}

function show(watcher: Watcher, job: JobRecord): void {
  watcher.stream.send(eventsAfter(job, watcher.seen))
  watcher.seen = job.log.length
  if (hasEnded(job)) watcher.stream.end()
}

/** Why somebody may not see it: it is another's, or it is no more. */
function refusal(kept: KeptJob | null, owner: string): Extract<Shown, { kind: 'refused' }> | null {
  if (kept?.owner !== owner) return { kind: 'refused', code: 'job_not_found' }
  const isOver = kept.kind === 'deleted' || kept.vanishesAt <= Date.now()
  return isOver ? { kind: 'refused', code: 'gone' } : null
}

/** What has become of an order that was begun before; null where it was not. */
function begunAs(kept: KeptJob | null, owner: string, asked: string): Begun | null {
  if (!kept) return null
  const refused = refusal(kept, owner)
  if (refused) return refused
  const job = kept as JobRecord
  return job.asked === asked
    ? { kind: 'same', view: viewOf(job) }
    : { kind: 'refused', code: 'idempotency_conflict' }
}
