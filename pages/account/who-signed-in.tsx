/** Who is signed in, and how long that lasts. */
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import type { AccountProps } from './account-page.tsx'
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

/** Seconds from one moment (ISO 8601) to another, at least one. */
export function secondsUntil(moment: string, asOf: string): number {
  return Math.max(1, Math.round((Date.parse(moment) - Date.parse(asOf)) / 1000))
}
