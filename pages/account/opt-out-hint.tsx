/** Where a person can ask not to be shown. */
import { linkTo, type Visit } from '../frame/visit.ts'
import { say } from '../words/define-words.ts'
import { Part } from './part.tsx'
import { accountWords } from './words/index.ts'

export function OptOutHint({ visit }: { visit: Visit }) {
  const words = accountWords(visit.language)
  return (
    <Part id="opt-out" title={say(words, 'optOutTitle')}>
      <p>{say(words, 'optOutText')}</p>
      <p>
        <a class="button" href={linkTo(visit, '/me/opt-out')}>
          {say(words, 'optOutLink')}
        </a>
      </p>
    </Part>
  )
}
