/** Asking not to be shown here, or to be shown again: three steps, each a page. */
import type { AccountPageOrder } from '../../shared/pages/account-orders.ts'
import type { Page } from '../frame/page.ts'
import { linkTo, type Visit } from '../frame/visit.ts'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { AskForToken } from './ask-for-token.tsx'
import { ShowToken } from './show-token.tsx'
import { optOutWords } from './words/index.ts'

export type OptOutOrder = Extract<AccountPageOrder, { page: 'opt-out' }>

export function optOutPage(visit: Visit, { at, problem }: OptOutOrder): Page {
  const words = optOutWords(visit.language)
  return {
    title: say(words, 'title'),
    description: say(words, 'description'),
    canonical: '/me/opt-out',
    content: (
      <div class="stack wide opt-out" data-stage={at.stage}>
        <header class="stack">
          <h1>{say(words, 'title')}</h1>
          {problem && <ProblemNotice visit={visit} problem={problem} />}
          {at.stage === 'start' && <p class="lead">{say(words, 'lead')}</p>}
        </header>
        {at.stage === 'start' && <AskForToken visit={visit} />}
        {at.stage === 'token' && <ShowToken visit={visit} at={at} />}
        {at.stage === 'done' && <Done visit={visit} at={at} />}
      </div>
    ),
  }
}

type DoneProps = { visit: Visit; at: Extract<OptOutOrder['at'], { stage: 'done' }> }

function Done({ visit, at }: DoneProps) {
  const words = optOutWords(visit.language)
  const login = formatsIn(visit.language).foreign(at.login)
  return (
    <>
      <div class="notice stack" role="status">
        <p class="lead">{say(words, at.wish === 'opt-out' ? 'doneOut' : 'doneBack', { login })}</p>
        <p>{say(words, 'doneNote')}</p>
      </div>
      <p>
        <a class="button" href={linkTo(visit, '/me')}>
          {say(words, 'toAccount')}
        </a>
      </p>
    </>
  )
}
