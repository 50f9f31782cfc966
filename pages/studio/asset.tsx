/** One of the things that are made: how it stands, how it looks, what it cost, and what can be saved of it. */
import type { JobAsset } from '../../shared/api/jobs.ts'
import { say } from '../words/define-words.ts'
import { formatsIn } from '../words/formats.ts'
import { moneyIn } from '../words/money.ts'
import type { StudioProps } from './studio.tsx'

type Props = Pick<StudioProps, 'words' | 'problems'> & {
  asset: JobAsset
  /** Whether somebody pays for it who wants to know how much. */
  isPaid: boolean
}

export function Asset({ words, problems, asset, isPaid }: Props) {
  const name = nameOf(words, asset.name)
  const { link, original, preview } = asset
  // What a model drew is shown: nobody has seen it before.
  const shown = asset.state === 'running' ? preview : original && link
  return (
    <li class="asset" data-state={asset.state}>
      <span class="asset-name">{name}</span>
      <span class="asset-state small">
        {[stateInWords(words, asset, problems), ...figures(words, asset, isPaid)].join(' · ')}
      </span>
      {link !== null && (
        <p class="asset-links actions">
          <a class="button" href={link} download aria-label={say(words, 'downloadOf', { name })}>
            {say(words, 'download')}
          </a>
        </p>
      )}
      {shown !== null && (
        <img
          class="asset-image"
          src={shown}
          alt={say(words, asset.state === 'running' ? 'unfinished' : 'drawn', { name })}
        />
      )}
      {original && (
        <p class="asset-original small">
          <a href={original.link} download aria-label={say(words, 'originalOf', { name })}>
            {say(words, 'original')}
          </a>{' '}
          <span class="muted">
            {say(words, 'size', { width: `${original.width}`, height: `${original.height}` })}
          </span>
        </p>
      )}
    </li>
  )
}

function stateInWords(
  words: Props['words'],
  { state, problem: code }: JobAsset,
  problems: Props['problems'],
): string {
  const problem = code === null ? undefined : (problems[code] ?? problems['internal'])?.title
  if (problem === undefined) return say(words, `asset.${state}`)
  if (state === 'running') return say(words, 'again', { problem })
  return state === 'done' ? say(words, 'instead', { problem }) : problem
}

/** How large it is and what it cost, as far as that is known. */
function figures(words: Props['words'], { bytes, costMicros }: JobAsset, isPaid: boolean) {
  const { number } = formatsIn(words.language)
  // In kilobytes, as browsers name them beside a download.
  const size = bytes === null ? [] : [`${number(Math.max(1, Math.round(bytes / 1000)))} kB`]
  return isPaid && costMicros !== null ? [...size, moneyIn(words.language, costMicros)] : size
}

function nameOf(words: Props['words'], name: JobAsset['name']): string {
  return name === 'readme' || name === 'kit' ? say(words, name) : say(words, `picture.${name}`)
}
