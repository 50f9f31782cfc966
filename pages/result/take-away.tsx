/** What can be done with a result: shown to others, kept as a picture or as data, compared, embedded. */
import { linkTo } from '../frame/visit.ts'
import { languages } from '../words/languages.ts'
import { say } from '../words/define-words.ts'
import { HandOnActions } from './hand-on-actions.tsx'
import type { ViewProps } from './view-props.ts'
import { resultWords } from './words/index.ts'

export function TakeAway({ visit, scorecard }: ViewProps) {
  const words = resultWords(visit.language)
  const { login } = scorecard.subject
  const address = encodeURIComponent(login)
  const { tag } = languages[visit.language]
  return (
    <HandOnActions visit={visit} title={say(words, 'take')}>
      <a class="button" href={`/og/${address}.png?locale=${tag}`} download={`${login}.png`}>
        {say(words, 'png')}
      </a>
      <a class="button" href={`/card/${address}.svg?locale=${tag}`} download={`${login}.svg`}>
        {say(words, 'svg')}
      </a>
      <a class="button" href={`/api/v1/scans/${address}`} download={`${login}.json`}>
        {say(words, 'json')}
      </a>
      <a class="button" href={linkTo(visit, `/embed/${address}`)}>
        {say(words, 'embed')}
      </a>
      <a class="button" href={linkTo(visit, `/studio/${address}`)}>
        {say(words, 'studio')}
      </a>
      <a class="button" href={linkTo(visit, `/compare?a=${address}`)}>
        {say(words, 'compare')}
      </a>
    </HandOnActions>
  )
}
