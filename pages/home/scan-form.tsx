/** The one field: a login, an @login or the address of a profile. It works without a script. */
import type { Visit } from '../frame/visit.ts'
import { say } from '../words/define-words.ts'
import { homeWords } from './words/index.ts'

export function ScanForm({ visit, login }: { visit: Visit; login: string }) {
  const words = homeWords(visit.language)
  return (
    <form class="scan-form" method="get" action="/u" role="search">
      <label for="login">{say(words, 'label')}</label>
      <div class="scan-field">
        <input
          id="login"
          name="login"
          type="text"
          dir="ltr"
          value={login}
          placeholder="octocat"
          required
          maxlength={200}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          enterkeyhint="go"
        />
        {visit.isChosen && <input type="hidden" name="lang" value={visit.language} />}
        <button class="primary" type="submit">
          {say(words, 'scan')}
        </button>
      </div>
    </form>
  )
}
