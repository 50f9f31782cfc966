/** A key that was made now. It is on this page alone. */
import type { Visit } from '../frame/visit.ts'
import { say } from '../words/define-words.ts'
import { accountWords } from './words/index.ts'

export function NewKey({ visit, value }: { visit: Visit; value: string }) {
  const words = accountWords(visit.language)
  return (
    <section class="notice stack" aria-labelledby="new-key-title">
      <h2 id="new-key-title">{say(words, 'newKeyTitle')}</h2>
      <p>{say(words, 'newKeyText')}</p>
      <div class="field-row">
        <code class="secret" id="new-key" dir="ltr" tabindex={0}>
          {value}
        </code>
        <button
          type="button"
          data-action="copy"
          data-from="new-key"
          data-done={say(words, 'copied')}
          hidden
        >
          {say(words, 'copy')}
        </button>
      </div>
      <p class="visually-hidden" role="status" data-announcer />
    </section>
  )
}
