/**
 * What signing in gives, and the choice of what GitHub may tell. The choice is made by links: the way
 * leads to GitHub, which a form of this site may not do.
 */
import { paths } from '../../shared/api/paths.ts'
import { budgets } from '../../shared/limits/limits.ts'
import { linkTo, type Visit } from '../frame/visit.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import type { AccountProps } from './account-page.tsx'
import { Part } from './part.tsx'
import { accountWords } from './words/index.ts'

/** With it GitHub tells the number of private contributions. */
export const privateScope = 'read:user'

export function SignInOffer({ visit, order }: AccountProps) {
  const words = accountWords(visit.language)
  const { foreign } = formatsIn(visit.language)
  if (!order.session.signInOffered) return <p class="notice warning">{say(words, 'notOffered')}</p>
  const { quota: count } = budgets.scans.allowances.login
  return (
    <>
      <Part id="sign-in" title={say(words, 'chooseTitle')} text={say(words, 'cookieNote')}>
        <ul class="choices plain-list">
          <li class="panel stack">
            <h3>{say(words, 'plainTitle')}</h3>
            <p>{say(words, 'plainText')}</p>
            <p>
              <a class="button primary" href={signInLink(visit, 'none')}>
                {say(words, 'signInPlain')}
              </a>
            </p>
          </li>
          <li class="panel stack">
            <h3>{say(words, 'privateTitle')}</h3>
            <p>{say(words, 'privateText', { scope: foreign(privateScope) })}</p>
            <p>
              <a class="button" href={signInLink(visit, privateScope)}>
                {say(words, 'signInPrivate')}
              </a>
            </p>
          </li>
        </ul>
      </Part>
      <Part id="gives" title={say(words, 'givesTitle')}>
        <ul class="stack">
          <li>{say(words, 'givesQuota', { count })}</li>
          <li>{say(words, 'givesPrivate')}</li>
          <li>{say(words, 'givesKeys')}</li>
        </ul>
      </Part>
    </>
  )
}

function signInLink(visit: Visit, scope: string): string {
  return `${paths.signIn}?${new URLSearchParams({ return_to: linkTo(visit, '/me'), scope })}`
}
