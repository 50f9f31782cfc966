/** What the reviews of a repository came to, for who shows the id of its webhook, or may write to it. */
import type { ReviewCounts } from '../../shared/api/review-counts.ts'
import type { PageOrder } from '../../shared/pages/page-order.ts'
import type { Page } from '../frame/page.ts'
import { linkTo, type Visit } from '../frame/visit.ts'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { say } from '../words/define-words.ts'
import { RepositoryForm } from './app/repository-form.tsx'
import { CountsView } from './counts-view.tsx'
import { PeriodChoice } from './period-choice.tsx'
import { reviewsWords } from './words/index.ts'

type Order = Extract<PageOrder, { page: 'reviews' }>

export function reviewsPage(visit: Visit, order: Order): Page {
  const words = reviewsWords(visit.language)
  const { counts, problem } = order
  return {
    title: say(words, 'title'),
    description: say(words, 'description'),
    canonical: '/reviews',
    ...((counts !== null || problem !== null) && { isPrivate: true }),
    content: (
      <div class="stack wide insights">
        <div class="stack">
          <h1>{say(words, 'title')}</h1>
          <p class="lead">{say(words, 'lead')}</p>
        </div>
        {problem !== null && <ProblemNotice visit={visit} problem={problem} />}
        <AskForm visit={visit} order={order} />
        <RepositoryForm visit={visit} order={order} />
        {counts === null ? (
          <SetUp visit={visit} />
        ) : (
          <CountsView visit={visit} counts={parsed(counts)} isOfApp={order.repository !== ''} />
        )}
      </div>
    ),
  }
}

/** What was typed stands in the answer alone: neither the address of the page nor a cookie has it. */
function AskForm({ visit, order }: { visit: Visit; order: Order }) {
  const words = reviewsWords(visit.language)
  const { hook, weeks } = order
  return (
    <form class="panel stack" method="post" action={linkTo(visit, '/reviews')}>
      <label for="hook">{say(words, 'hookLabel')}</label>
      <input
        id="hook"
        name="hook"
        type="text"
        dir="ltr"
        value={hook}
        required
        maxlength={300}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-describedby="hook-hint"
      />
      <p class="small" id="hook-hint">
        {say(words, 'hookHint')}
      </p>
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
      </p>
    </section>
  )
}

/** What comes from our own review Worker is trusted to have its form. */
function parsed(json: string): ReviewCounts {
  return JSON.parse(json) as ReviewCounts
}
