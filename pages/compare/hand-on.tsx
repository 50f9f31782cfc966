/** What can be done with a comparison: its link, and a card for every two of those compared. */
import type { Visit } from '../frame/visit.ts'
import { resultWords } from '../result/words/index.ts'
import { formatsIn } from '../words/formats.ts'
import { languages } from '../words/languages.ts'
import { say } from '../words/define-words.ts'
import { compareWords } from './words/index.ts'

export function HandOn({ visit, logins }: { visit: Visit; logins: readonly string[] }) {
  const words = compareWords(visit.language)
  const result = resultWords(visit.language)
  const formats = formatsIn(visit.language)
  const { tag } = languages[visit.language]
  return (
    <section class="stack take-away">
      <h2>{say(words, 'handOn')}</h2>
      <div class="actions">
        <button type="button" data-action="share" hidden>
          {say(result, 'shareIt')}
        </button>
        <button type="button" data-action="copy-link" data-done={say(result, 'copied')} hidden>
          {say(result, 'copyLink')}
        </button>
        <button type="button" data-action="print" hidden>
          {say(result, 'print')}
        </button>
        {pairsOf(logins).map(([one, other]) => (
          <a
            class="button"
            href={`/duel/${encodeURIComponent(one)}/${encodeURIComponent(other)}.svg?locale=${tag}`}
          >
            {say(words, 'duel', {
              names: formats.list([formats.foreign(one), formats.foreign(other)]),
            })}
          </a>
        ))}
      </div>
      <p class="visually-hidden" role="status" data-announcer />
    </section>
  )
}

function pairsOf(logins: readonly string[]): [string, string][] {
  return logins.flatMap((one, at) =>
    logins.slice(at + 1).map((other): [string, string] => [one, other]),
  )
}
