/** Forgetting everything: one click, and one more to be sure, without a script, too. */
import { linkTo, type Visit } from '../frame/visit.ts'
import { say } from '../words/define-words.ts'
import { Part } from './part.tsx'
import { accountWords } from './words/index.ts'

export function ForgetMe({ visit, isSignedIn }: { visit: Visit; isSignedIn: boolean }) {
  const words = accountWords(visit.language)
  return (
    <Part id="forget" title={say(words, 'forgetTitle')}>
      <p>{say(words, isSignedIn ? 'forgetText' : 'forgetGuest')}</p>
      <details class="confirm">
        <summary class="button danger">{say(words, 'forgetAsk')}</summary>
        <form class="stack" method="post" action={linkTo(visit, '/me/forget')}>
          <p>{say(words, isSignedIn ? 'forgetSure' : 'forgetSureGuest')}</p>
          <p>
            <button class="danger filled" type="submit">
              {say(words, 'forgetYes')}
            </button>
          </p>
        </form>
      </details>
    </Part>
  )
}
