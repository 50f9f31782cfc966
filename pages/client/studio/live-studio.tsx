/** Keeps what is chosen, shows it, and has it made. */
import { hydrate, render } from 'preact'
import type { JobView } from '../../../shared/api/jobs.ts'
import { choiceFrom, orderOf, queryOf, returnPathOf, type Choice } from '../../studio/choice.ts'
import { hasEnded } from '../../studio/apply-event.ts'
import { areTooMany, chosenModel, type Drawing } from '../../studio/drawing.ts'
import { keyProviderOf, noModels, payersOffered } from '../../studio/models.ts'
import type { JobProgress } from '../../studio/progress.tsx'
import { Studio, type StudioData } from '../../studio/studio.tsx'
import { keepAddress, keepJob, keptJob } from './address.ts'
import { cancelJob, codeOf, deleteJob, JobFailure, showJob, startJob } from './job-client.ts'
import { modelDesk } from './model-desk.ts'
import { takeSealedKey } from './sealed-keys.ts'
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
  const keyOfSignIn = takeSealedKey()
  let choice = choiceFrom(new URLSearchParams(data.query))
  let shown = choice
  let models = noModels
  let progress: JobProgress | null = null
  let pause: ReturnType<typeof setTimeout> | undefined
  /** While a key is being sealed, or a job asked for: what is pressed twice begins once. */
  let isBeginning = false
  let stopWatching = () => {}

  const desk = modelDesk({
    language: data.words.language,
    onChange(next) {
      models = next
      const { payer } = choice.drawing
      const offered = payersOffered(models)
      if (models.providers !== null && payer !== null && !offered.includes(payer))
        onDraw({ payer: offered[0] ?? null })
      show()
    },
    onEntered: () => void onMake(),
  })
  const { onFrame, drop: onDropKey } = desk
  const canSignIn = returnPathOf(data.login, choice, null) !== null
  const view = (isLive: boolean) => (
    <Studio
      {...data}
      {...{ choice, shown, isLive, progress, models, canSignIn }}
      {...{ onChange, onDraw, onSignIn, onFrame, onDropKey, onStop, onDelete }}
      onMake={() => void onMake()}
    />
  )
  const show = () => render(view(true), root)
  const tell = (change: Partial<JobProgress>) => {
    progress = { ...(progress ?? begun), ...change }
    show()
  }
  const fail = (error: unknown) => {
    const problem = codeOf(error)
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

  function onDraw(change: Partial<Drawing>): void {
    onChange({ drawing: { ...choice.drawing, ...change } })
    if (change.payer) desk.open()
  }

  function onSignIn(): void {
    const back = returnPathOf(data.login, choice, data.chosenLanguage)
    const address = back && desk.signInAddress(back)
    if (address) location.assign(address)
  }

  async function onMake(): Promise<void> {
    if (isBeginning || progress?.isUnderWay) return
    isBeginning = true
    try {
      await begin()
    } finally {
      isBeginning = false
    }
  }

  async function begin(): Promise<void> {
    const { drawing, pictures } = choice
    const by = chosenModel(models.providers, drawing)
    if (drawing.payer !== null && by === null) {
      desk.open()
      return
    }
    const order = orderOf(data.login, choice, by)
    if (order === null) {
      const problem = areTooMany(drawing, pictures) ? 'too_many_pictures' : 'nothing_chosen'
      tell({ ...begun, isUnderWay: false, problem })
      return
    }
    const keyProvider = by && keyProviderOf(by)
    const key = keyProvider && (await desk.keyFor(keyProvider))
    if (keyProvider !== null && key === null) {
      root.querySelector('.key-entry')?.scrollIntoView({ block: 'nearest' })
      return
    }
    stopWatching()
    progress = begun
    show()
    root.querySelector('.studio-progress')?.scrollIntoView({ block: 'center' })
    try {
      const job = key
        ? await startJob({ ...order, key: key.sealed }, key.job)
        : await startJob(order, crypto.randomUUID())
      if (key) desk.settle(key, null)
      follow(job)
    } catch (error) {
      if (key) desk.settle(key, codeOf(error))
      fail(error)
    }
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
  if (keyOfSignIn) {
    desk.take(keyOfSignIn)
    onDraw({ payer: 'visitor', provider: keyOfSignIn.provider })
    root.querySelector('.payers')?.scrollIntoView({ block: 'center' })
  } else if (choice.drawing.payer !== null) desk.open()
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
