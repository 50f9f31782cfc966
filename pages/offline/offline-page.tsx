/** What a browser without a network shows in place of a page. A script says what this device has kept. */
import type { Page } from '../frame/page.ts'
import { linkTo, type Visit } from '../frame/visit.ts'
import { say } from '../words/define-words.ts'
import { offlineWords } from './words/index.ts'

export function offlinePage(visit: Visit): Page {
  const words = offlineWords(visit.language)
  return {
    title: say(words, 'title'),
    description: say(words, 'text'),
    canonical: '/offline',
    isPrivate: true,
    content: (
      <div class="stack wide">
        <header class="stack">
          <h1>{say(words, 'title')}</h1>
          <p class="lead">{say(words, 'text')}</p>
        </header>
        <p data-kept-result hidden>
          {say(words, 'lastKept')}{' '}
          <a href={linkTo(visit, '/')}>
            <bdi />
          </a>
        </p>
        <p class="muted" data-nothing-kept>
          {say(words, 'nothingKept')}
        </p>
        <p>
          <a class="button primary" href="" data-again>
            {say(words, 'again')}
          </a>
        </p>
      </div>
    ),
  }
}
