/** What is being made, step by step, and what can be saved of it until it vanishes. */
import type { JobView } from '../../shared/api/jobs.ts'
import { keyProviders } from '../../shared/sealed-key/protocol.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { moneyIn } from '../words/money.ts'
import { Asset } from './asset.tsx'
import type { StudioProps } from './studio.tsx'
import type { StudioWords } from './words/index.ts'

export type JobProgress = {
  /** Null while it has only been asked for, and where that failed. */
  job: JobView | null
  isUnderWay: boolean
  /** Whether the connection is lost and tried again. */
  isLost: boolean
  /** The code of what went wrong with the job as a whole. */
  problem: string | null
  end: 'deleted' | 'vanished' | null
  /** Until all of it vanishes. */
  secondsLeft: number
}

export type ProgressProps = { progress: JobProgress | null }

export function Progress(props: StudioProps) {
  const { words, progress, problems } = props
  // The announcer is there before there is anything to say, or nobody would hear it.
  return (
    <section class="studio-progress stack" aria-labelledby="progress">
      {progress?.job && <h2 id="progress">{say(words, 'progress')}</h2>}
      <p class="studio-state" role="status">
        {progress === null ? '' : stateInWords(words, progress)}
      </p>
      {progress?.problem && (
        <div class="notice problem" role="alert">
          <p>
            <strong>{(problems[progress.problem] ?? problems['internal'])?.title}</strong>
          </p>
          <p>{(problems[progress.problem] ?? problems['internal'])?.remedy}</p>
        </div>
      )}
      {progress?.job && progress.end === null && (
        <Job {...props} {...progress} job={progress.job} />
      )}
    </section>
  )
}

function stateInWords(words: StudioWords, { job, end, isLost, problem }: JobProgress): string {
  if (end !== null) return say(words, end)
  if (isLost) return say(words, 'lost')
  if (job === null) return problem === null ? say(words, 'state.queued') : ''
  if (job.state !== 'running') return say(words, `state.${job.state}`)
  const done = job.assets.filter(({ state }) => state === 'done').length
  return say(words, 'state.running', { done, all: job.assets.length })
}

function Job(props: StudioProps & JobProgress & { job: JobView }) {
  const { words, problems, job, isUnderWay, secondsLeft, onStop, onDelete } = props
  const settled = job.assets.filter(({ state }) => state !== 'waiting' && state !== 'running')
  const cost = costOf(job)
  const kit = job.assets.find(({ name, link }) => name === 'kit' && link !== null)
  return (
    <>
      {isUnderWay && (
        <progress max={job.assets.length} value={settled.length} aria-labelledby="progress" />
      )}
      <ul class="assets plain-list">
        {job.assets.map((asset) => (
          <Asset key={asset.name} {...{ words, problems, asset }} isPaid={cost !== null} />
        ))}
      </ul>
      {cost !== null && (
        <p class="studio-cost">
          {say(words, 'cost', {
            cost: moneyIn(words.language, cost.micros),
            isFloor: cost.isFloor,
          })}
        </p>
      )}
      <p class="muted">
        {say(words, 'vanishes', { time: formatsIn(words.language).ahead(secondsLeft) })}
      </p>
      <div class="actions">
        {kit?.link && (
          <a class="button primary" href={kit.link} download>
            {say(words, 'downloadKit')}
          </a>
        )}
        {isUnderWay && (
          <button type="button" onClick={onStop}>
            {say(words, 'stop')}
          </button>
        )}
        <button type="button" onClick={onDelete}>
          {say(words, 'deleteNow')}
        </button>
      </div>
    </>
  )
}

/** What it cost together, where a provider said so; `isFloor` where it may have taken more than it said. */
function costOf({ provider, assets }: JobView): { micros: number; isFloor: boolean } | null {
  // What the site pays is no concern of the visitor's.
  if (!keyProviders.some((id) => id === provider)) return null
  const costs = assets.flatMap(({ costMicros }) => costMicros ?? [])
  if (costs.length === 0) return null
  const isFloor = assets.some(
    ({ original, problem, costMicros }) => costMicros === null && (original ?? problem) !== null,
  )
  return { micros: costs.reduce((sum, cost) => sum + cost, 0), isFloor }
}
