/** A key that was made now. It is on this page alone. */
import { SecretToCopy } from '../frame/secret-to-copy.tsx'
import type { Visit } from '../frame/visit.ts'
import { say } from '../words/define-words.ts'
import { accountWords } from './words/index.ts'

export function NewKey({ visit, value }: { visit: Visit; value: string }) {
  const words = accountWords(visit.language)
  return (
    <section class="notice stack" aria-labelledby="new-key-title">
      <h2 id="new-key-title">{say(words, 'newKeyTitle')}</h2>
      <p>{say(words, 'newKeyText')}</p>
      <SecretToCopy
        id="new-key"
        value={value}
        copy={say(words, 'copy')}
        copied={say(words, 'copied')}
      />
    </section>
  )
}
