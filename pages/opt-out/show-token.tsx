/** The text that the account has to show, where, and the way on when it does. */
import type { OptOutStage } from '../../shared/pages/account-orders.ts'
import { SecretToCopy } from '../frame/secret-to-copy.tsx'
import { linkTo, type Visit } from '../frame/visit.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { optOutWords } from './words/index.ts'

type Props = { visit: Visit; at: Extract<OptOutStage, { stage: 'token' }> }

export function ShowToken({ visit, at }: Props) {
  const words = optOutWords(visit.language)
  const login = formatsIn(visit.language).foreign(at.login)
  const isOut = at.wish === 'opt-out'
  return (
    <>
      <section class="panel stack">
        <h2>{say(words, isOut ? 'putOut' : 'putBack', { login })}</h2>
        <SecretToCopy
          id="token"
          value={at.token}
          copy={say(words, 'copy')}
          copied={say(words, 'copied')}
        />
        <p>{say(words, 'places')}</p>
        <ul>
          <li>{say(words, 'placeBio')}</li>
          <li>{say(words, 'placeGist')}</li>
          <li>{say(words, 'placeFile')}</li>
        </ul>
        <p class="actions">
          <Outside href="https://github.com/settings/profile" text={say(words, 'editProfile')} />
          <Outside href="https://gist.github.com/" text={say(words, 'newGist')} />
        </p>
        <p class="small muted">{say(words, 'goodFor')}</p>
      </section>
      <section class="panel stack">
        <h2>{say(words, 'proveTitle')}</h2>
        <p>{say(words, 'proveText')}</p>
        <form class="actions" method="post" action={linkTo(visit, '/me/opt-out/proof')}>
          <input type="hidden" name="login" value={at.login} />
          <input type="hidden" name="wish" value={at.wish} />
          <input type="hidden" name="token" value={at.token} />
          <button class="primary" type="submit">
            {say(words, isOut ? 'proveOut' : 'proveBack')}
          </button>
          <a class="button" href={linkTo(visit, '/me/opt-out')}>
            {say(words, 'changeLogin')}
          </a>
        </form>
      </section>
    </>
  )
}

/** In another tab: this page is needed again. */
function Outside({ href, text }: { href: string; text: string }) {
  return (
    <a class="button" href={href} target="_blank" rel="noopener noreferrer">
      {text} <span aria-hidden="true">↗</span>
    </a>
  )
}
