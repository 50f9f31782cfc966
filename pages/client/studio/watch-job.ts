/** Follows a job: by its stream, and where there is none by asking every two seconds. */
import type { JobView } from '../../../shared/api/jobs.ts'
import { applyEvent, hasEnded } from '../../studio/apply-event.ts'
import { codeOf, listenToJob, showJob } from './job-client.ts'

const pollMilliseconds = 2_000

type Watcher = {
  onJob: (job: JobView) => void
  onLost: (isLost: boolean) => void
  onFailure: (code: string) => void
}

/** Until the job ends, or the function that this gives is called. */
export function watchJob(first: JobView, { onJob, onLost, onFailure }: Watcher): () => void {
  let job = first
  let isOver = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const take = (next: JobView) => {
    job = next
    onJob(job)
    if (hasEnded(job)) stop()
  }
  const poll = async () => {
    try {
      const next = await showJob(job.job)
      if (isOver) return
      onLost(false)
      take(next)
    } catch (error) {
      if (isOver) return
      const code = codeOf(error)
      if (code === 'gone' || code === 'job_not_found') {
        stop()
        onFailure(code)
        return
      }
      onLost(true)
    }
    if (!isOver) timer = setTimeout(() => void poll(), pollMilliseconds)
  }
  const close = listenToJob(job.job, {
    onEvent: (event) => take(applyEvent(job, event)),
    onLost: () => onLost(true),
    onBack: () => onLost(false),
    onEnd: () => void poll(),
  })
  function stop(): void {
    isOver = true
    clearTimeout(timer)
    close()
  }
  if (hasEnded(job)) stop()
  return stop
}
