/** Keeps what is chosen, shows it, and has it made. */
import { hydrate, render } from 'preact'
import type { JobView } from '../../../shared/api/jobs.ts'
import { choiceFrom, orderOf, queryOf, type Choice } from '../../studio/choice.ts'
import { hasEnded } from '../../studio/apply-event.ts'
import type { JobProgress } from '../../studio/progress.tsx'
import { Studio, type StudioData } from '../../studio/studio.tsx'
import { cancelJob, deleteJob, JobFailure, showJob, startJob } from './job-client.ts'
import { watchJob } from './watch-job.ts'

/** While somebody chooses, new pictures and a new address wait until they pause. */
const pauseMilliseconds = 300
/** How often the time that is left is told anew. */
const clockMilliseconds = 30_000

const begun: JobProgress = {
  job: null,
  isUnderWay: true,
  isLost: false,
  problem: null,
  end: null,
  secondsLeft: 0,
}

export function startStudio(root: Element, data: StudioData): void {
  let choice = choiceFrom(new URLSearchParams(data.query))
  let shown = choice
  let progress: JobProgress | null = null
  let pause: ReturnType<typeof setTimeout> | undefined
  let stopWatching = () => {}

  const view = (isLive: boolean) => (
    <Studio
      {...data}
      {...{ choice, shown, isLive, progress, onChange, onMake, onStop, onDelete }}
    />
  )
  const show = () => render(view(true), root)
  const tell = (change: Partial<JobProgress>) => {
    progress = { ...(progress ?? begun), ...change }
    show()
  }
  const fail = (error: unknown) => {
    const problem = error instanceof JobFailure ? error.code : 'internal'
    if (problem === 'gone') tell({ end: 'vanished', isUnderWay: false })
    else tell({ problem, isUnderWay: progress?.job ? !hasEnded(progress.job) : false })
  }

  function onChange(change: Partial<Choice>): void {
    choice = { ...choice, ...change }
    show()
    clearTimeout(pause)
    pause = setTimeout(() => {
      shown = choice
      keepAddress(queryOf(choice))
      show()
    }, pauseMilliseconds)
  }

  function onMake(): void {
    const order = orderOf(data.login, choice)
    if (order === null) {
      tell({ ...begun, isUnderWay: false, problem: 'nothing_chosen' })
      return
    }
    stopWatching()
    progress = begun
    show()
    root.querySelector('.studio-progress')?.scrollIntoView({ block: 'center' })
    startJob(order, crypto.randomUUID()).then(follow, fail)
  }

  function follow(job: JobView): void {
    keepJob(job.job)
    const onJob = (next: JobView) =>
      tell({ job: next, isUnderWay: !hasEnded(next), secondsLeft: secondsUntil(next.vanishesAt) })
    onJob(job)
    stopWatching = watchJob(job, {
      onJob,
      onLost: (isLost) => tell({ isLost }),
      onFailure: (code) => fail(new JobFailure(code)),
    })
  }

  function onStop(): void {
    if (progress?.job) cancelJob(progress.job.job).catch(fail)
  }

  function onDelete(): void {
    if (!progress?.job) return
    stopWatching()
    const gone = () => {
      keepJob(null)
      tell({ end: 'deleted', isUnderWay: false, isLost: false, problem: null })
    }
    deleteJob(progress.job.job).then(gone, fail)
  }

  hydrate(view(false), root)
  show()
  setInterval(() => {
    if (!progress?.job || progress.end !== null) return
    const secondsLeft = secondsUntil(progress.job.vanishesAt)
    tell(secondsLeft > 0 ? { secondsLeft } : { end: 'vanished', isUnderWay: false })
  }, clockMilliseconds)
  // Who loads the page again finds what was being made.
  const job = keptJob()
  if (job !== null)
    showJob(job).then(follow, () => {
      keepJob(null)
    })
}

const secondsUntil = (moment: string) =>
  Math.max(0, Math.ceil((Date.parse(moment) - Date.now()) / 1000))

/** Behind `#`, where no server sees it. */
function keepJob(job: string | null): void {
  const url = new URL(location.href)
  url.hash = job === null ? '' : `job=${job}`
  history.replaceState(null, '', url)
}

function keptJob(): string | null {
  return new URLSearchParams(location.hash.slice(1)).get('job')
}

/** In the language of the page, and in each of those that the page links to. */
function keepAddress(query: string): void {
  history.replaceState(null, '', withQuery(location.href, query))
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a[hreflang]'))
    link.href = withQuery(link.href, query)
}

function withQuery(address: string, query: string): string {
  const url = new URL(address)
  const language = url.searchParams.get('lang')
  url.search = query
  if (language !== null) url.searchParams.set('lang', language)
  return url.href
}
