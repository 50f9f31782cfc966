/** What can be done with a comparison: its link, and a card for every two of those compared. */
import type { Visit } from '../frame/visit.ts'
import { HandOnActions } from '../result/hand-on-actions.tsx'
import { formatsIn } from '../words/formats.ts'
import { languages } from '../words/languages.ts'
import { say } from '../words/define-words.ts'
import { compareWords } from './words/index.ts'

export function HandOn({ visit, logins }: { visit: Visit; logins: readonly string[] }) {
  const words = compareWords(visit.language)
  const formats = formatsIn(visit.language)
  const { tag } = languages[visit.language]
  return (
    <HandOnActions visit={visit} title={say(words, 'handOn')}>
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
    </HandOnActions>
  )
}

function pairsOf(logins: readonly string[]): [string, string][] {
  return logins.flatMap((one, at) =>
    logins.slice(at + 1).map((other): [string, string] => [one, other]),
  )
}
