/** The answer to a client is given: where the browser is led, for those that it does not lead there. */
import type { Page } from '../frame/page.ts'
import type { Visit } from '../frame/visit.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { clientsWords } from './words/index.ts'

export function clientAnsweredPage(visit: Visit, location: string): Page {
  const words = clientsWords(visit.language)
  const host = formatsIn(visit.language).foreign(new URL(location).host)
  return {
    title: say(words, 'answeredTitle'),
    description: say(words, 'description'),
    canonical: '/me/authorize',
    isPrivate: true,
    content: (
      <div class="stack wide client-request" data-stage="answered">
        <h1>{say(words, 'answeredTitle')}</h1>
        <p class="lead">{say(words, 'answeredText', { host })}</p>
        <p>
          <a class="button primary" href={location} rel="noreferrer">
            {say(words, 'goOn', { host })}
          </a>
        </p>
      </div>
    ),
  }
}
