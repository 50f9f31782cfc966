/** The programs that were let in, and how one is ended; nothing where there are none. */
import { linkTo } from '../frame/visit.ts'
import { clientsWords } from '../clients/words/index.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import type { AccountProps } from './account-props.ts'
import { Part } from './part.tsx'
import { secondsUntil } from './seconds-until.ts'

export function Clients({ visit, order }: AccountProps) {
  const words = clientsWords(visit.language)
  const { ago, ahead } = formatsIn(visit.language)
  const { asOf, session } = order
  const clients = session.holds.filter(({ kind }) => kind === 'client').toReversed()
  if (clients.length === 0) return null
  return (
    <Part id="clients" title={say(words, 'clientsTitle')} text={say(words, 'clientsText')}>
      <table class="account-table">
        <thead>
          <tr>
            <th scope="col">{say(words, 'program')}</th>
            <th scope="col">{say(words, 'letIn')}</th>
            <th scope="col">{say(words, 'endsLatest')}</th>
            <th scope="col">{say(words, 'end')}</th>
          </tr>
        </thead>
        <tbody>
          {clients.map(({ id, host, startedAt, endsAt }) => (
            <tr>
              <th scope="row">
                <bdi dir="ltr">{host}</bdi>
              </th>
              <td data-label={say(words, 'letIn')}>
                <time datetime={startedAt}>{ago(secondsUntil(asOf, startedAt))}</time>
              </td>
              <td data-label={say(words, 'endsLatest')}>
                <time datetime={endsAt}>{ahead(secondsUntil(endsAt, asOf))}</time>
              </td>
              <td>
                <form method="post" action={linkTo(visit, '/me/clients/end')}>
                  <input type="hidden" name="id" value={id} />
                  <button type="submit" aria-label={say(words, 'endClient', { host: host ?? '' })}>
                    {say(words, 'end')}
                  </button>
                </form>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  )
}
