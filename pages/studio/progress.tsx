/** What is being made, step by step, and what can be saved of it until it vanishes. */
import type { JobAsset, JobView } from '../../shared/api/jobs.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
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
  const { words, job, isUnderWay, secondsLeft, onStop, onDelete } = props
  const settled = job.assets.filter(({ state }) => state !== 'waiting' && state !== 'running')
  const kit = job.assets.find(({ name, link }) => name === 'kit' && link !== null)
  return (
    <>
      {isUnderWay && (
        <progress max={job.assets.length} value={settled.length} aria-labelledby="progress" />
      )}
      <ul class="assets plain-list">
        {job.assets.map((asset) => (
          <Asset key={asset.name} {...{ words, asset, problems: props.problems }} />
        ))}
      </ul>
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

type AssetProps = Pick<StudioProps, 'words' | 'problems'> & { asset: JobAsset }

function Asset({ words, asset, problems }: AssetProps) {
  const name = nameOf(words, asset.name)
  const problem = asset.problem === null ? undefined : problems[asset.problem]
  return (
    <li class="asset" data-state={asset.state}>
      <span class="asset-name">{name}</span>
      <span class="asset-state small">
        {problem?.title ?? say(words, `asset.${asset.state}`)}
        {asset.bytes !== null && ` · ${sizeInWords(asset.bytes, words)}`}
      </span>
      {asset.link !== null && (
        <a
          class="button"
          href={asset.link}
          download
          aria-label={say(words, 'downloadOf', { name })}
        >
          {say(words, 'download')}
        </a>
      )}
    </li>
  )
}

function nameOf(words: StudioWords, name: JobAsset['name']): string {
  return name === 'readme' || name === 'kit' ? say(words, name) : say(words, `picture.${name}`)
}

/** In kilobytes, as browsers name them beside a download. */
function sizeInWords(bytes: number, { language }: StudioWords): string {
  return `${formatsIn(language).number(Math.max(1, Math.round(bytes / 1000)))} kB`
}
