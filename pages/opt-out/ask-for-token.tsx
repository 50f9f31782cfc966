/** Whose account it is about, and which way. */
import { PlainField } from '../frame/plain-field.tsx'
import { linkTo, type Visit } from '../frame/visit.ts'
import { say } from '../words/define-words.ts'
import { optOutWords } from './words/index.ts'

export function AskForToken({ visit }: { visit: Visit }) {
  const words = optOutWords(visit.language)
  return (
    <form class="stack panel" method="post" action={linkTo(visit, '/me/opt-out')}>
      <PlainField
        id="opt-out-login"
        name="login"
        label={say(words, 'loginLabel')}
        mostCharacters={200}
        isRequired
      />
      <div class="actions">
        <button class="primary" type="submit" name="wish" value="opt-out">
          {say(words, 'wantOut')}
        </button>
        <button type="submit" name="wish" value="withdraw">
          {say(words, 'wantBack')}
        </button>
      </div>
    </form>
  )
}
