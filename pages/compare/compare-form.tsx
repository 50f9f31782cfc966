/** Up to four fields, each a login, an @login or the address of a profile. It works without a script. */
import type { Visit } from '../frame/visit.ts'
import { say } from '../words/define-words.ts'
import { places } from './comparison-path.ts'
import { compareWords } from './words/index.ts'

const labels = ['first', 'second', 'third', 'fourth'] as const

export function CompareForm({ visit, logins }: { visit: Visit; logins: readonly string[] }) {
  const words = compareWords(visit.language)
  return (
    <form class="compare-form" method="get" action="/compare">
      <p class="small muted" id="compare-hint">
        {say(words, 'hint')}
      </p>
      <div class="compare-fields">
        {places.map((place, at) => (
          <div>
            <label for={`compare-${place}`}>{say(words, labels[at]!)}</label>
            <input
              id={`compare-${place}`}
              name={place}
              type="text"
              dir="ltr"
              value={logins[at] ?? ''}
              required={at < 2}
              maxlength={200}
              aria-describedby="compare-hint"
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
              enterkeyhint="go"
            />
          </div>
        ))}
      </div>
      {visit.isChosen && <input type="hidden" name="lang" value={visit.language} />}
      <button class="primary" type="submit">
        {say(words, 'submit')}
      </button>
    </form>
  )
}
