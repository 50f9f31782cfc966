/** What a client would be let do, and where the answer to it goes. */
import type { ClientRequestView } from '../../shared/api/clients.ts'
import { budgets } from '../../shared/limits/limits.ts'
import type { Visit } from '../frame/visit.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { clientsWords } from './words/index.ts'

export function WhatItMay({ visit, asked }: { visit: Visit; asked: ClientRequestView }) {
  const words = clientsWords(visit.language)
  const { foreign } = formatsIn(visit.language)
  const { quota: count } = budgets.scans.allowances.login
  const { client, goesTo } = asked
  const host = foreign(goesTo.host)
  return (
    <>
      <section class="stack" aria-labelledby="may">
        <h2 id="may">{say(words, 'mayTitle')}</h2>
        <ul>
          <li>{say(words, 'mayScan', { count })}</li>
          <li>{say(words, 'mayNot')}</li>
          <li>{say(words, 'mayHowLong')}</li>
        </ul>
      </section>
      <section class="stack" aria-labelledby="where">
        <h2 id="where">{say(words, 'whereTitle')}</h2>
        {goesTo.isThisDevice ? (
          <p class="notice warning">{say(words, 'toThisDevice', { host })}</p>
        ) : goesTo.host === client.host ? (
          <p>{say(words, 'toHost', { host })}</p>
        ) : (
          <p class="notice warning">{say(words, 'toOtherHost', { host })}</p>
        )}
      </section>
    </>
  )
}
