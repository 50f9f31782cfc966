/**
 * How a job goes, from its order to its end: pure steps from one record to the next. Nothing leads out
 * of an end state; each thing that is made is made by one holder of a lease at a time; and what was
 * once sent to somebody who takes money is never sent again. What no model made is made here instead.
 */
import type { JobProvider } from '../../../shared/api/job-order.ts'
import { endStates } from '../../../shared/api/job-facts.ts'
import { type AssetName, type AssetState, type JobState } from '../../../shared/api/jobs.ts'
import type { ErrorCode } from '../../../shared/api/errors.ts'
import type { AssetRecord, JobOrder, JobRecord, MadeFile, OriginalFile } from './job-record.ts'
import type { Handle } from './providers/image-provider.ts'

/** What a job makes is gone after so long. */
export const jobLifetimeMilliseconds = 4 * 60 * 60_000
/** Who makes a thing and says nothing for so long has crashed. */
export const leaseMilliseconds = 60_000
/** What was begun so often, and never ended, breaks whoever makes it. */
export const mostAttempts = 3
/** A job that has not ended by then never will: its message is lost. */
export const longestRunMilliseconds = 30 * 60_000

export type NewJob = {
  job: string
  owner: string
  asked: string
  provider: JobProvider
  model: string | null
  assets: readonly AssetName[]
  order: JobOrder
}

/** `over`: nothing is left to do. `wait`: somebody else may still be at it. */
export type Taken =
  | {
      kind: 'asset'
      name: AssetName
      owner: string
      vanishesAt: number
      order: JobOrder
      assets: readonly AssetRecord[]
      /** How often somebody began to make it, this time included. */
      attempt: number
      /** What a provider has begun, to be asked about again. */
      handle: Handle | null
      /** Whether the model of the order, where it has one, makes it: else it is made here. */
      isForModel: boolean
    }
  | { kind: 'wait'; milliseconds: number }
  | { kind: 'over' }

export type Outcome =
  | {
      kind: 'done'
      file: MadeFile
      original?: OriginalFile | null
      costMicros?: number | null
      /** Why what a model made is not what there is. */
      problem?: ErrorCode | null
    }
  | { kind: 'failed'; problem: ErrorCode }
  /** No model makes it, for this reason: it goes back to be made here. */
  | { kind: 'instead'; problem: ErrorCode }

export function newJob(start: NewJob, now: number): JobRecord {
  const { job, owner, asked, provider, model, order } = start
  const assets = start.assets.map((name): AssetRecord => ({
    name,
    state: 'waiting',
    problem: null,
    file: null,
    attempts: 0,
    lease: null,
    isDispatched: false,
    handle: null,
    instead: null,
    original: null,
    preview: null,
    costMicros: null,
  }))
  return {
    kind: 'job',
    job,
    owner,
    asked,
    login: order.facts.login,
    provider,
    model,
    startedAt: now,
    vanishesAt: now + jobLifetimeMilliseconds,
    order,
    state: 'queued',
    assets,
    log: [{ at: now, kind: 'job', state: 'queued' }],
  }
}

export function hasEnded({ state }: JobRecord): boolean {
  return endStates.includes(state)
}

/** Gives the next thing to make to `holder`, who has to end it before the lease does. */
export function takeNext(job: JobRecord, holder: string, now: number): [JobRecord, Taken] {
  const current = withoutLost(job, now)
  const { order } = current
  if (hasEnded(current) || order === null) return [current, { kind: 'over' }]
  const next = current.assets.find((asset) => mayBeTaken(asset, current))
  if (!next) {
    const ends = current.assets.flatMap(({ lease }) => lease?.endsAt ?? [])
    return [current, { kind: 'wait', milliseconds: Math.max(1, Math.min(...ends) - now) }]
  }
  const lease = { holder, endsAt: now + leaseMilliseconds }
  const attempts = next.attempts + 1
  const running = changed(current, next.name, { state: 'running', lease, attempts }, now)
  const { owner, vanishesAt, assets } = running
  const { name, handle, instead } = next
  const isForModel = instead === null && isByModel(name, order)
  const taken = { name, owner, vanishesAt, order, assets, attempt: attempts, handle, isForModel }
  return [told(running, 'running', now), { kind: 'asset', ...taken }]
}

/** A kit is packed here, whoever made what is in it. */
function isByModel(name: AssetName, { drawnBy }: JobOrder): boolean {
  if (drawnBy === null || name === 'kit') return false
  return name !== 'readme' || drawnBy.wordsByModel
}

/** Notes that somebody who takes money is about to be asked; null where `holder` may not. */
export function dispatch(job: JobRecord, name: AssetName, holder: string): JobRecord | null {
  const asset = heldBy(job, name, holder)
  return asset && !asset.isDispatched ? replaced(job, name, { isDispatched: true }) : null
}

/** Gives `holder` the thing for another while; null where it is not theirs any more. */
export function hold(
  job: JobRecord,
  name: AssetName,
  holder: string,
  now: number,
): JobRecord | null {
  if (!heldBy(job, name, holder)) return null
  return replaced(job, name, { lease: { holder, endsAt: now + leaseMilliseconds } })
}

/** Notes where a provider has the result; null where the thing is not `holder`’s any more. */
export function keepHandle(
  job: JobRecord,
  name: AssetName,
  holder: string,
  handle: Handle,
): JobRecord | null {
  return heldBy(job, name, holder) && replaced(job, name, { handle })
}

/** Tells of an unfinished image, or why it is tried again; null where it is not `holder`’s any more. */
export function tell(
  job: JobRecord,
  name: AssetName,
  holder: string,
  news: { preview: MadeFile } | { problem: ErrorCode },
  now: number,
): JobRecord | null {
  return heldBy(job, name, holder) && changed(job, name, { state: 'running', ...news }, now)
}

/**
 * Ends what `holder` made; null where it is not theirs any more. The same file told twice is taken twice:
 * an answer may get lost.
 */
export function finish(
  job: JobRecord,
  name: AssetName,
  holder: string,
  outcome: Outcome,
  now: number,
): JobRecord | null {
  const asset = heldBy(job, name, holder)
  if (!asset) return isKept(job, name, outcome) ? job : null
  if (outcome.kind === 'failed') {
    return ended(job, name, { state: 'failed', problem: outcome.problem }, now)
  }
  if (outcome.kind === 'instead') return toBeMadeHere(job, asset, outcome.problem, now)
  const { file, original = null, costMicros = null, problem = asset.instead } = outcome
  return ended(job, name, { state: 'done', file, original, costMicros, problem }, now)
}

function isKept({ assets }: JobRecord, name: AssetName, outcome: Outcome): boolean {
  const file = assets.find((one) => one.name === name)?.file
  return outcome.kind === 'done' && file?.image === outcome.file.image
}

/** Gives back what `holder` could not make now; null where it is not theirs any more. */
export function giveBack(
  job: JobRecord,
  name: AssetName,
  holder: string,
  now: number,
): JobRecord | null {
  const asset = heldBy(job, name, holder)
  return asset && lost(job, asset, 'store_unavailable', now)
}

/** Ends whatever is not made yet. */
export function cancel(job: JobRecord, now: number): JobRecord {
  return endAll(job, { state: 'cancelled' }, now)
}

/** The same for what nobody makes any more; null while somebody does, who may have paid for it. */
export function fail(job: JobRecord, problem: ErrorCode, now: number): JobRecord | null {
  const isHeld = job.assets.some(({ lease }) => lease !== null && lease.endsAt > now)
  return isHeld ? null : endAll(job, { state: 'failed', problem }, now)
}

/** The job as it is now, who never heard of its end has it fail. */
export function settled(job: JobRecord, now: number): JobRecord {
  const isLate = now >= job.startedAt + longestRunMilliseconds
  return (isLate && fail(job, 'internal', now)) || job
}

type AssetEnd =
  | {
      state: 'done'
      file: MadeFile
      original: OriginalFile | null
      costMicros: number | null
      problem: ErrorCode | null
    }
  | { state: 'failed'; problem: ErrorCode }
  | { state: 'cancelled' }

const isOpen = ({ state }: AssetRecord) => state === 'waiting' || state === 'running'

/** A README shows the pictures that there are, and a kit holds all: they come last, in this order. */
function mayBeTaken({ state, name }: AssetRecord, { assets }: JobRecord): boolean {
  if (state !== 'waiting') return false
  const later = name === 'kit' ? ['kit'] : ['readme', 'kit']
  const isLast = name === 'kit' || name === 'readme'
  return !isLast || assets.every((other) => later.includes(other.name) || !isOpen(other))
}

export function isHeldBy(job: JobRecord, name: AssetName, holder: string): boolean {
  return heldBy(job, name, holder) !== null
}

function heldBy(job: JobRecord, name: AssetName, holder: string): AssetRecord | null {
  const asset = job.assets.find((one) => one.name === name)
  return asset?.state === 'running' && asset.lease?.holder === holder ? asset : null
}

/** What crashed goes back to those that wait, or ends. */
function withoutLost(job: JobRecord, now: number): JobRecord {
  return job.assets
    .filter(({ state, lease }) => state === 'running' && (lease?.endsAt ?? 0) <= now)
    .reduce((before, asset) => lost(before, asset, 'internal', now), job)
}

function lost(job: JobRecord, asset: AssetRecord, problem: ErrorCode, now: number): JobRecord {
  const { name, isDispatched, handle, instead, attempts } = asset
  const isUnknown = isDispatched && handle === null && instead === null
  if (attempts >= mostAttempts) {
    const end = { state: 'failed', problem: isUnknown ? 'unknown_outcome' : problem } as const
    return ended(job, name, end, now)
  }
  if (isUnknown) return toBeMadeHere(job, asset, 'unknown_outcome', now)
  return changed(job, name, { state: 'waiting', lease: null }, now)
}

function toBeMadeHere(
  job: JobRecord,
  { name, instead }: AssetRecord,
  problem: ErrorCode,
  now: number,
): JobRecord {
  if (instead !== null) return ended(job, name, { state: 'failed', problem }, now)
  return changed(job, name, { state: 'waiting', lease: null, instead: problem, problem }, now)
}

function endAll(job: JobRecord, end: AssetEnd, now: number): JobRecord {
  return job.assets.filter(isOpen).reduce((before, { name }) => ended(before, name, end, now), job)
}

/** Ends one, and with the last of them the job: what it was made of is dropped then. */
function ended(job: JobRecord, name: AssetName, end: AssetEnd, now: number): JobRecord {
  const after = changed(job, name, { ...end, lease: null }, now)
  if (after.assets.some(isOpen)) return after
  return { ...told(after, endOf(after.assets), now), order: null }
}

function endOf(assets: readonly AssetRecord[]): JobState {
  const states = new Set<AssetState>(assets.map(({ state }) => state))
  if (states.has('cancelled')) return 'cancelled'
  if (!states.has('done')) return 'failed'
  return assets.some(({ problem }) => problem !== null) ? 'partly' : 'done'
}

/** Changes an asset and tells of it. */
function changed(
  job: JobRecord,
  name: AssetName,
  change: Partial<AssetRecord> & Pick<AssetRecord, 'state'>,
  now: number,
): JobRecord {
  const { state, problem = null } = change
  const event = { at: now, kind: 'asset', name, state, problem } as const
  const after = replaced(job, name, { ...change, problem })
  return { ...after, log: [...after.log, event] }
}

function replaced(job: JobRecord, name: AssetName, change: Partial<AssetRecord>): JobRecord {
  const assets = job.assets.map((one) => (one.name === name ? { ...one, ...change } : one))
  return { ...job, assets }
}

/** Changes the job's own state and tells of it, where it is another. */
function told(job: JobRecord, state: JobState, now: number): JobRecord {
  if (job.state === state) return job
  return { ...job, state, log: [...job.log, { at: now, kind: 'job', state }] }
}
