/** Ways to show a page to others or to keep it, and further ones that the page itself has. */
import type { ComponentChildren } from 'preact'
import type { Visit } from '../frame/visit.ts'
import { say } from '../words/define-words.ts'
import { resultWords } from './words/index.ts'

type Props = { visit: Visit; title: string; children: ComponentChildren }

export function HandOnActions({ visit, title, children }: Props) {
  const words = resultWords(visit.language)
  return (
    <section class="stack take-away">
      <h2>{title}</h2>
      <div class="actions">
        <button type="button" class="primary" data-action="share" hidden>
          {say(words, 'shareIt')}
        </button>
        <button type="button" data-action="copy-link" data-done={say(words, 'copied')} hidden>
          {say(words, 'copyLink')}
        </button>
        <button type="button" data-action="print" hidden>
          {say(words, 'print')}
        </button>
        {children}
      </div>
      <p class="visually-hidden" role="status" data-announcer />
    </section>
  )
}
