/** Asks whose embeds are to be built. */
import { LoginForm } from '../frame/login-form.tsx'
import { linkTo, type Visit } from '../frame/visit.ts'
import { say } from '../words/define-words.ts'
import type { BuilderWords } from './builder/form-props.ts'

export function StartForm({ visit, words }: { visit: Visit; words: BuilderWords }) {
  return (
    <section class="stack">
      <p class="lead">{say(words, 'lead')}</p>
      <LoginForm
        visit={visit}
        action="/embed"
        label={say(words, 'login')}
        submit={say(words, 'open')}
      />
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
