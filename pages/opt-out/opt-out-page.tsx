/** Asking not to be shown here, or to be shown again: three steps, each a page. */
import type { AccountPageOrder, OptOutStage } from '../../shared/pages/account-orders.ts'
import type { Page } from '../frame/page.ts'
import { PageOpening } from '../frame/page-opening.tsx'
import { linkTo, type Visit } from '../frame/visit.ts'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { AskForToken } from './ask-for-token.tsx'
import { ShowToken } from './show-token.tsx'
import { optOutWords } from './words/index.ts'

type OptOutOrder = Extract<AccountPageOrder, { page: 'opt-out' }>

export function optOutPage(visit: Visit, { at, problem }: OptOutOrder): Page {
  const words = optOutWords(visit.language)
  return {
    title: say(words, 'title'),
    description: say(words, 'description'),
    canonical: '/me/opt-out',
    content: (
      <div class="stack wide opt-out" data-stage={at.stage}>
        <PageOpening
          title={say(words, 'title')}
          lead={at.stage === 'start' ? say(words, 'lead') : undefined}
        >
          {problem && <ProblemNotice visit={visit} problem={problem} />}
        </PageOpening>
        {at.stage === 'start' && <AskForToken visit={visit} />}
        {at.stage === 'token' && <ShowToken visit={visit} at={at} />}
        {at.stage === 'done' && <Done visit={visit} at={at} />}
      </div>
    ),
  }
}

type DoneProps = { visit: Visit; at: Extract<OptOutStage, { stage: 'done' }> }

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
