/** What the studio asks of the API. Failures are codes of its table of errors; `offline` where no answer came. */
import { jobEventName } from '../../../shared/api/job-facts.ts'
import type { JobEvent, JobView } from '../../../shared/api/jobs.ts'
import { paths } from '../../../shared/api/paths.ts'

export class JobFailure extends Error {
  readonly code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/** The code of what was thrown. */
export const codeOf = (error: unknown) => (error instanceof JobFailure ? error.code : 'internal')

const pathOf = (path: string, job: string) => path.replace('{job}', encodeURIComponent(job))

/** What the API answers to this. Throws a `JobFailure`. */
export async function ask<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const answer = await fetch(path, init).catch(() => null)
  if (answer === null) throw new JobFailure('offline')
  const body = (await answer.json().catch(() => null)) as {
    error?: { code?: string }
  } | null
  if (!answer.ok) throw new JobFailure(body?.error?.code ?? 'internal')
  return body as Answer
}

/** Starts a job; the same `key` sent again starts no second one. */
export function startJob(order: object, key: string): Promise<JobView> {
  return ask(paths.jobs, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(order),
  })
}

export const showJob = (job: string): Promise<JobView> => ask(pathOf(paths.job, job), {})
export const cancelJob = (job: string): Promise<JobView> =>
  ask(pathOf(paths.jobCancellation, job), { method: 'POST' })
export const deleteJob = (job: string): Promise<unknown> =>
  ask(pathOf(paths.job, job), { method: 'DELETE' })

type Listener = {
  onEvent: (event: JobEvent) => void
  /** The browser tries again by itself, and asks for what it missed. */
  onLost: () => void
  onBack: () => void
  /** There is no stream any more, and perhaps there was none. */
  onEnd: () => void
}

/** Listens until it is told to stop. */
export function listenToJob(job: string, listener: Listener): () => void {
  const source = new EventSource(pathOf(paths.jobEvents, job))
  source.addEventListener(jobEventName, ({ data }) =>
    listener.onEvent(JSON.parse(String(data)) as JobEvent),
  )
  source.addEventListener('open', listener.onBack)
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) listener.onEnd()
    else listener.onLost()
  })
  return () => source.close()
}
