/** Asks whose embeds are to be built. */
import { linkTo, type Visit } from '../frame/visit.ts'
import { say } from '../words/define-words.ts'
import type { BuilderWords } from './builder/form-props.ts'

export function StartForm({ visit, words }: { visit: Visit; words: BuilderWords }) {
  return (
    <section class="stack">
      <p class="lead">{say(words, 'lead')}</p>
      <form class="scan-form" method="get" action="/embed">
        <label for="login">{say(words, 'login')}</label>
        <div class="scan-field">
          <input
            id="login"
            name="login"
            type="text"
            dir="ltr"
            required
            maxLength={200}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            enterkeyhint="go"
          />
          {visit.isChosen && <input type="hidden" name="lang" value={visit.language} />}
          <button class="primary" type="submit">
            {say(words, 'open')}
          </button>
        </div>
      </form>
      {visit.samples.length > 0 && (
        <>
          <h2 class="small-heading">{say(words, 'samples')}</h2>
          <ul class="samples plain-list">
            {visit.samples.map((login) => (
              <li>
                <a class="button" href={linkTo(visit, `/embed/${login}`)}>
                  <bdi>{login}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
