/** Who is signed in, and how long that lasts. */
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import type { AccountProps } from './account-props.ts'
import { secondsUntil } from './seconds-until.ts'
import { accountWords } from './words/index.ts'

export function WhoSignedIn({ visit, order }: AccountProps) {
  const words = accountWords(visit.language)
  const { ahead, foreign } = formatsIn(visit.language)
  const { login, endsAt } = order.session
  return (
    <p class="lead">
      {login !== null && say(words, 'signedInAs', { login: foreign(`@${login}`) })}{' '}
      {endsAt !== null &&
        say(words, 'endsUnlessUsed', { when: ahead(secondsUntil(endsAt, order.asOf)) })}
    </p>
  )
}
