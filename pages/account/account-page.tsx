/** The page of a visitor's account: signing in, or what there is of who signed in. */
import type { Page } from '../frame/page.ts'
import type { Visit } from '../frame/visit.ts'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { say } from '../words/define-words.ts'
import type { AccountOrder } from './account-props.ts'
import { Clients } from './clients.tsx'
import { ForgetMe } from './forget-me.tsx'
import { Keys } from './keys.tsx'
import { NewKey } from './new-key.tsx'
import { OptOutHint } from './opt-out-hint.tsx'
import { Quota } from './quota.tsx'
import { Sessions } from './sessions.tsx'
import { SignInOffer } from './sign-in-offer.tsx'
import { WhoSignedIn } from './who-signed-in.tsx'
import { accountWords } from './words/index.ts'

const newsKeys = {
  'signed-out': 'doneSignedOut',
  'signed-out-everywhere': 'doneSignedOutEverywhere',
  forgotten: 'doneForgotten',
  'key-ended': 'doneKeyEnded',
  'client-ended': 'doneClientEnded',
} as const

export function accountPage(visit: Visit, order: AccountOrder): Page {
  const words = accountWords(visit.language)
  const { session, news, problem } = order
  return {
    title: say(words, 'title'),
    description: say(words, 'description'),
    canonical: '/me',
    isPrivate: true,
    content: (
      <div class="account" data-done={news ?? undefined}>
        <header class="stack">
          <h1>{say(words, 'title')}</h1>
          {problem && <ProblemNotice visit={visit} problem={problem} />}
          {news && (
            <p class="notice" role="status">
              {say(words, newsKeys[news])}
            </p>
          )}
          {session.kind === 'signed-in' ? (
            <WhoSignedIn visit={visit} order={order} />
          ) : (
            <p class="lead">{say(words, 'lead')}</p>
          )}
        </header>
        {session.kind === 'signed-in' ? (
          <>
            {order.newKey !== null && <NewKey visit={visit} value={order.newKey} />}
            <Quota visit={visit} order={order} />
            <Sessions visit={visit} order={order} />
            <Clients visit={visit} order={order} />
            <Keys visit={visit} order={order} />
          </>
        ) : (
          <SignInOffer visit={visit} order={order} />
        )}
        <OptOutHint visit={visit} />
        <ForgetMe visit={visit} isSignedIn={session.kind === 'signed-in'} />
      </div>
    ),
  }
}
