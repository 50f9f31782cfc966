/** Code reviews: what those of a repository came to, and what they find in one pull request. */
import type { Findings } from '../../shared/api/findings.ts'
import type { ReviewCounts } from '../../shared/api/review-counts.ts'
import type { PageOrder } from '../../shared/pages/page-order.ts'
import type { Page } from '../frame/page.ts'
import { PageOpening } from '../frame/page-opening.tsx'
import { PlainField } from '../frame/plain-field.tsx'
import { linkTo, type Visit } from '../frame/visit.ts'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { say } from '../words/define-words.ts'
import { RepositoryForm } from './app/repository-form.tsx'
import { connectWords } from '../connect/words/index.ts'
import { CountsView } from './counts-view.tsx'
import { FindingsForm, FindingsHint } from './findings/findings-form.tsx'
import { FindingsView } from './findings/findings-view.tsx'
import { PeriodChoice } from './period-choice.tsx'
import { reviewsWords } from './words/index.ts'

type Order = Extract<PageOrder, { page: 'reviews' }>

export function reviewsPage(visit: Visit, order: Order): Page {
  const words = reviewsWords(visit.language)
  const { answer, pull, problem } = order
  // What was asked for comes first.
  const parts = [
    <Counts visit={visit} order={order} />,
    <PullFindings visit={visit} order={order} />,
  ]
  return {
    title: say(words, 'title'),
    description: say(words, 'description'),
    canonical: '/reviews',
    scripts: ['reviews'],
    ...((answer !== null || problem !== null) && { isPrivate: true }),
    content: (
      <div class="stack wide insights">
        <PageOpening title={say(words, 'title')} lead={say(words, 'lead')} />
        {problem !== null && <ProblemNotice visit={visit} problem={problem} />}
        <FindingsHint visit={visit} order={order} />
        {pull === null ? parts : parts.toReversed()}
        {answer === null && <SetUp visit={visit} />}
      </div>
    ),
  }
}

type PartProps = { visit: Visit; order: Order }

function Counts({ visit, order }: PartProps) {
  const { answer, pull } = order
  return (
    <>
      <CountsForm visit={visit} order={order} />
      <RepositoryForm visit={visit} order={order} />
      {answer !== null && pull === null && (
        <CountsView
          visit={visit}
          counts={parsed<ReviewCounts>(answer)}
          isOfApp={order.repository !== ''}
        />
      )}
    </>
  )
}

function PullFindings({ visit, order }: PartProps) {
  const { answer, pull } = order
  return (
    <>
      <FindingsForm visit={visit} order={order} />
      {answer !== null && pull !== null && (
        <FindingsView visit={visit} findings={parsed<Findings>(answer)} />
      )}
    </>
  )
}

/** What was typed stands in the answer alone: neither the address of the page nor a cookie has it. */
function CountsForm({ visit, order: { hook, weeks } }: PartProps) {
  const words = reviewsWords(visit.language)
  return (
    <form
      class="panel stack"
      method="post"
      action={linkTo(visit, '/reviews')}
      aria-labelledby="counts-form"
    >
      <h2 id="counts-form">{say(words, 'countsTitle')}</h2>
      <PlainField
        id="hook"
        name="hook"
        label={say(words, 'hookLabel')}
        hint={say(words, 'hookHint')}
        value={hook}
        mostCharacters={300}
        isRequired
      />
      <PeriodChoice visit={visit} weeks={weeks} />
      <p class="actions">
        <button class="primary" type="submit">
          {say(words, 'show')}
        </button>
      </p>
    </form>
  )
}

function SetUp({ visit }: { visit: Visit }) {
  const words = reviewsWords(visit.language)
  return (
    <section class="notice stack">
      <h2>{say(words, 'setUp')}</h2>
      <p>{say(words, 'setUpText')}</p>
      <p>
        <code dir="ltr">phantom review setup</code>
      </p>
      <p class="actions">
        <a class="button" href={linkTo(visit, '/docs/review')}>
          {say(words, 'setUpLink')}
        </a>
        <a class="button" href={linkTo(visit, '/reviews/connect')}>
          {say(connectWords(visit.language), 'title')}
        </a>
      </p>
    </section>
  )
}

/** What comes from our own review Worker is trusted to have its form. */
function parsed<Answer>(json: string): Answer {
  return JSON.parse(json) as Answer
}
