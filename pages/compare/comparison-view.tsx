/** The comparison: who it is, the shapes and the dimensions, then every signal. */
import type { Visit } from '../frame/visit.ts'
import { resultWords } from '../result/words/index.ts'
import { say } from '../words/define-words.ts'
import { CompareForm } from './compare-form.tsx'
import { comparisonPath } from './comparison-path.ts'
import { DimensionBars } from './dimension-bars.tsx'
import { HandOn } from './hand-on.tsx'
import { scoredOf, type Person, type ScoredPerson } from './person.ts'
import { PersonCard } from './person-card.tsx'
import { ShapesOverlaid } from './shapes.tsx'
import { Fillings } from './sign.tsx'
import { SignalTable } from './signal-table.tsx'
import { compareWords } from './words/index.ts'

export function ComparisonView({ visit, people }: { visit: Visit; people: readonly Person[] }) {
  const words = compareWords(visit.language)
  const scored = scoredOf(people)
  const logins = people.map(({ login }) => login)
  const found = people.flatMap(({ login, scorecard }) => (scorecard ? [login] : []))
  const without = (one: string) =>
    people.length > 2 ? comparisonPath(logins.filter((login) => login !== one)) : null
  return (
    <div class="stack wide comparison">
      <Fillings />
      <section class="stack">
        <h2>{say(words, 'people')}</h2>
        <div class="people">
          {people.map((person) => (
            <PersonCard visit={visit} person={person} without={without(person.login)} />
          ))}
        </div>
      </section>
      {scored.length > 1 ? (
        <SideBySide visit={visit} people={scored} />
      ) : (
        <p class="stage-note">{say(words, 'tooFew')}</p>
      )}
      {found.length > 1 && <HandOn visit={visit} logins={found} />}
      <section class="stack take-away">
        <h2>{say(words, 'others')}</h2>
        <CompareForm visit={visit} logins={logins} />
      </section>
    </div>
  )
}

function SideBySide({ visit, people }: { visit: Visit; people: readonly ScoredPerson[] }) {
  const words = compareWords(visit.language)
  return (
    <>
      <section class="stack">
        <h2>{say(resultWords(visit.language), 'dimensions')}</h2>
        <div class="side-by-side">
          <ShapesOverlaid visit={visit} people={people} />
          <DimensionBars visit={visit} people={people} />
        </div>
        <p class="small muted">{say(words, 'fainter')}</p>
      </section>
      <section class="stack">
        <h2>{say(words, 'signals')}</h2>
        <SignalTable visit={visit} people={people} />
      </section>
    </>
  )
}
