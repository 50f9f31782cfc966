/** Asks which pull request is to be read, and for the webhook where it has one. It works without a script. */
import type { PageOrder } from '../../../shared/pages/page-order.ts'
import { PlainField } from '../../frame/plain-field.tsx'
import { linkTo, type Visit } from '../../frame/visit.ts'
import { say } from '../../words/define-words.ts'
import { reviewsWords } from '../words/index.ts'
import { findingsWords } from './words/index.ts'

type Props = { visit: Visit; order: Extract<PageOrder, { page: 'reviews' }> }

export function FindingsForm({ visit, order: { hook, pull } }: Props) {
  const words = findingsWords(visit.language)
  return (
    <form
      class="panel stack"
      method="post"
      action={linkTo(visit, '/reviews')}
      aria-labelledby="findings-form"
      data-reading
    >
      <h2 id="findings-form">{say(words, 'title')}</h2>
      <p>{say(words, 'about')}</p>
      <PlainField
        id="pull"
        name="pull"
        label={say(words, 'pullLabel')}
        hint={say(words, 'pullHint')}
        value={pull ?? ''}
        mostCharacters={600}
        isRequired
      />
      <PlainField
        id="findings-hook"
        name="hook"
        label={say(words, 'hookLabel')}
        hint={say(reviewsWords(visit.language), 'hookHint')}
        value={hook}
        mostCharacters={300}
      />
      <p class="actions">
        <button class="primary" type="submit" data-busy={say(words, 'reading')}>
          {say(words, 'read')}
        </button>
        <button type="button" data-stop hidden>
          {say(words, 'stop')}
        </button>
      </p>
      <p
        class="small"
        role="status"
        data-progress={say(words, 'progress')}
        data-stopped={say(words, 'stopped')}
      />
    </form>
  )
}

/** What can be done about it here, where the page of the problem cannot know. */
export function FindingsHint({ visit, order: { problem, pull } }: Props) {
  if (problem === null || pull === null) return null
  const hint = hints.find((code) => code === problem.code)
  return hint ? <p>{say(findingsWords(visit.language), `hint-${hint}`)}</p> : null
}

const hints = ['validation_failed', 'host_refused', 'host_unavailable'] as const
