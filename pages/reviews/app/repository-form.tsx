/** Asks for the counts of a repository that has the GitHub App, as who signed in with GitHub. */
import { paths } from '../../../shared/api/paths.ts'
import type { PageOrder } from '../../../shared/pages/page-order.ts'
import { PlainField } from '../../frame/plain-field.tsx'
import { linkTo, type Visit } from '../../frame/visit.ts'
import { say } from '../../words/define-words.ts'
import { PeriodChoice } from '../period-choice.tsx'
import { reviewsWords } from '../words/index.ts'
import { appWords } from './words/index.ts'

type Props = { visit: Visit; order: Extract<PageOrder, { page: 'reviews' }> }

/** Who is signed in only the answer tells: to show the form no cookie is read. */
export function RepositoryForm({ visit, order: { repository, weeks, problem } }: Props) {
  const words = appWords(visit.language)
  const address = linkTo(visit, '/reviews')
  const signIn = `${paths.signIn}?${new URLSearchParams({ return_to: address })}`
  return (
    <details class="panel" open={repository !== ''}>
      <summary>{say(words, 'title')}</summary>
      <form class="stack" method="post" action={address} data-repository>
        <p>{say(words, 'about')}</p>
        <p class="actions">
          <a class={problem?.code === 'not_signed_in' ? 'button primary' : 'button'} href={signIn}>
            {say(words, 'signIn')}
          </a>
        </p>
        <PlainField
          id="repository"
          name="repository"
          label={say(words, 'label')}
          hint={say(words, 'hint')}
          value={repository}
          mostCharacters={300}
          isRequired
        />
        <PeriodChoice visit={visit} weeks={weeks} />
        <p class="actions">
          <button class="primary" type="submit">
            {say(reviewsWords(visit.language), 'show')}
          </button>
        </p>
      </form>
    </details>
  )
}
