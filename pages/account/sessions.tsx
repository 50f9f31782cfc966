/** Where the account is signed in, and the ways out. */
import { linkTo } from '../frame/visit.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import type { AccountProps } from './account-props.ts'
import { Part } from './part.tsx'
import { secondsUntil } from './seconds-until.ts'
import { accountWords } from './words/index.ts'

export function Sessions({ visit, order }: AccountProps) {
  const words = accountWords(visit.language)
  const { ago, ahead } = formatsIn(visit.language)
  const { asOf, session } = order
  const held = session.holds
    .filter(({ kind }) => kind === 'session' || kind === 'refresh-family')
    .toReversed()
  return (
    <Part id="sessions" title={say(words, 'sessionsTitle')} text={say(words, 'sessionsText')}>
      <table class="account-table">
        <thead>
          <tr>
            <th scope="col">{say(words, 'what')}</th>
            <th scope="col">{say(words, 'began')}</th>
            <th scope="col">{say(words, 'endsLatest')}</th>
          </tr>
        </thead>
        <tbody>
          {held.map(({ kind, isThis, startedAt, endsAt }) => (
            <tr>
              <th scope="row">
                {say(words, kind === 'session' ? 'browser' : 'terminal')}
                {isThis && <span class="tag">{say(words, 'thisOne')}</span>}
              </th>
              <td data-label={say(words, 'began')}>
                <time datetime={startedAt}>{ago(secondsUntil(asOf, startedAt))}</time>
              </td>
              <td data-label={say(words, 'endsLatest')}>
                <time datetime={endsAt}>{ahead(secondsUntil(endsAt, asOf))}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="actions">
        <form method="post" action={linkTo(visit, '/me/sign-out')}>
          <button type="submit">{say(words, 'signOut')}</button>
        </form>
        <form method="post" action={linkTo(visit, '/me/sign-out-everywhere')}>
          <button type="submit">{say(words, 'signOutEverywhere')}</button>
        </form>
      </div>
    </Part>
  )
}
