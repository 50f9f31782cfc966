/** Yes or no to a client, by who is signed in; who is not signs in first. */
import { paths } from '../../shared/api/paths.ts'
import type { ClientRequestView } from '../../shared/api/clients.ts'
import { linkTo, type Visit } from '../frame/visit.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { clientsWords } from './words/index.ts'

type Props = { visit: Visit; request: string; asked: ClientRequestView }

export function Decision({ visit, request, asked: { login, refusal } }: Props) {
  const words = clientsWords(visit.language)
  const { foreign } = formatsIn(visit.language)
  const query = new URLSearchParams({
    return_to: linkTo(visit, `/me/authorize?request=${request}`),
    scope: 'none',
  })
  const isGrantable = refusal === null
  return (
    <section class="stack" aria-labelledby="decide">
      <h2 id="decide">{say(words, 'decideTitle')}</h2>
      {isGrantable && (
        <p>
          {login === null
            ? say(words, 'signInFirst')
            : say(words, 'signedInAs', { login: foreign(`@${login}`) })}
        </p>
      )}
      <form method="post" action={linkTo(visit, '/me/authorize')}>
        <input type="hidden" name="request" value={request} />
        <p class="actions">
          {isGrantable && login === null && (
            <a class="button primary" href={`${paths.signIn}?${query}`}>
              {say(words, 'signIn')}
            </a>
          )}
          {isGrantable && login !== null && (
            <button class="primary" type="submit" name="decision" value="allow">
              {say(words, 'allow')}
            </button>
          )}
          <button type="submit" name="decision" value="deny">
            {say(words, isGrantable ? 'deny' : 'goBack')}
          </button>
        </p>
      </form>
    </section>
  )
}
