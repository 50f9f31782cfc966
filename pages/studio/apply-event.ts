/** A job as it is after something of it changed. */
import { endStates } from '../../shared/api/job-facts.ts'
import type { JobEvent, JobView } from '../../shared/api/jobs.ts'

/** What was told before changes nothing. */
export function applyEvent(job: JobView, event: JobEvent): JobView {
  if (event.id <= job.lastEvent) return job
  const lastEvent = event.id
  if (event.kind === 'job') return { ...job, lastEvent, state: event.state }
  const assets = job.assets.map((asset) => (asset.name === event.asset.name ? event.asset : asset))
  return { ...job, lastEvent, assets }
}

export const hasEnded = ({ state }: Pick<JobView, 'state'>) => endStates.includes(state)
