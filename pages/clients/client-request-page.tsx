/** Whether a client of MCP is to be let in: who asks, for what, where the answer goes, and yes or no. */
import type { ClientRequestView } from '../../shared/api/clients.ts'
import type { AccountPageOrder } from '../../shared/pages/account-orders.ts'
import type { Page } from '../frame/page.ts'
import type { Visit } from '../frame/visit.ts'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { Decision } from './decision.tsx'
import { WhatItMay } from './what-it-may.tsx'
import { clientsWords } from './words/index.ts'

type Order = Extract<AccountPageOrder, { page: 'client-request' }>

export function clientRequestPage(visit: Visit, { request, asked, problem }: Order): Page {
  const words = clientsWords(visit.language)
  return {
    title: say(words, 'title'),
    description: say(words, 'description'),
    canonical: '/me/authorize',
    isPrivate: true,
    content: (
      <div class="stack wide client-request" data-stage="asked">
        <h1>{say(words, 'title')}</h1>
        {problem && <ProblemNotice visit={visit} problem={problem} />}
        {asked && (
          <>
            <WhoAsks visit={visit} asked={asked} />
            {asked.refusal === null ? (
              <WhatItMay visit={visit} asked={asked} />
            ) : (
              <p class="notice warning">
                {say(words, 'refused')} <code dir="ltr">{asked.refusal}</code>
              </p>
            )}
            <Decision visit={visit} request={request} asked={asked} />
          </>
        )}
      </div>
    ),
  }
}

function WhoAsks({ visit, asked }: { visit: Visit; asked: ClientRequestView }) {
  const words = clientsWords(visit.language)
  const { name, host } = asked.client
  return (
    <section class="panel stack" aria-labelledby="who">
      <h2 id="who">{say(words, 'whoTitle')}</h2>
      <p class="host">
        <bdi dir="ltr">{host}</bdi>
      </p>
      {name !== null && (
        <p class="muted">
          {say(words, 'callsItself', { name: formatsIn(visit.language).foreign(name) })}
        </p>
      )}
    </section>
  )
}
