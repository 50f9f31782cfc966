/** What is shown of a job to its owner: the view, and the events of its log by their numbers. */
import { pictures, type PictureName } from '../../../shared/studio/pictures.ts'
import type { AssetName, JobAsset, JobEvent, JobView } from '../../../shared/api/jobs.ts'
import type { AssetRecord, JobRecord, LoggedEvent } from './job-record.ts'

export function viewOf(job: JobRecord): JobView {
  return {
    job: job.job,
    login: job.login,
    state: job.state,
    provider: job.provider,
    startedAt: timeOf(job.startedAt),
    vanishesAt: timeOf(job.vanishesAt),
    assets: job.assets.map(assetOf),
    lastEvent: job.log.length,
  }
}

/** The events behind the one of this number, in their order. */
export function eventsAfter(job: JobRecord, last: number): JobEvent[] {
  return job.log
    .slice(Math.max(0, last))
    .map((event, at) => eventOf(job, event, Math.max(0, last) + at + 1))
}

function eventOf(job: JobRecord, event: LoggedEvent, id: number): JobEvent {
  const at = timeOf(event.at)
  if (event.kind === 'job') return { kind: 'job', id, at, state: event.state }
  const { name, state, problem } = event
  const asset = job.assets.find((one) => one.name === name)!
  const file = state === 'done' ? asset.file : null
  return { kind: 'asset', id, at, asset: assetOf({ ...asset, state, problem, file }) }
}

function assetOf({ name, state, problem, file }: AssetRecord): JobAsset {
  const size = isPicture(name) ? pictures[name] : null
  return {
    name,
    state,
    problem,
    link: file?.link ?? null,
    mediaType: file?.mediaType ?? null,
    width: size?.width ?? null,
    height: size?.height ?? null,
    bytes: file?.bytes ?? null,
  }
}

export function isPicture(name: AssetName): name is PictureName {
  return Object.hasOwn(pictures, name)
}

function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
