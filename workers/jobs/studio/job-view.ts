/** What is shown of a job to its owner: the view, and the events of its log by their numbers. */
import { pictures, type PictureName } from '../../../shared/studio/pictures.ts'
import type { AssetName, JobAsset, JobEvent, JobView } from '../../../shared/api/jobs.ts'
import type { AssetRecord, JobRecord, LoggedEvent, OriginalFile } from './job-record.ts'

export function viewOf(job: JobRecord): JobView {
  return {
    job: job.job,
    login: job.login,
    state: job.state,
    provider: job.provider,
    model: job.model,
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
  const then = state === asset.state ? asset : { ...asset, ...notYet }
  return { kind: 'asset', id, at, asset: assetOf({ ...then, state, problem }) }
}

/** Of what an asset had not when it was in another state than now. */
const notYet = { file: null, original: null, costMicros: null, preview: null }

function assetOf(asset: AssetRecord): JobAsset {
  const { name, state, problem, file, original, preview, costMicros } = asset
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
    original: original && shownOriginal(original),
    preview: state === 'running' && preview ? preview.link : null,
    costMicros,
  }
}

const shownOriginal = ({ link, mediaType, width, height, bytes }: OriginalFile) => ({
  link,
  mediaType,
  width,
  height,
  bytes,
})

export function isPicture(name: AssetName): name is PictureName {
  return Object.hasOwn(pictures, name)
}

function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
