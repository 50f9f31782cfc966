/**
 * People side by side. Before two are named, the page asks for them; then its frame is written at
 * once, and everybody when the last of them is read. What comes hides the line that waits by its place
 * alone.
 */
import type { Compared } from '../../shared/pages/page-order.ts'
import type { Page } from '../frame/page.ts'
import { linkTo, type Visit } from '../frame/visit.ts'
import { closeDocument, openDocument, writePart } from '../frame/write-document.tsx'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { CompareForm } from './compare-form.tsx'
import { ComparisonView } from './comparison-view.tsx'
import { comparisonPath } from './comparison-path.ts'
import { peopleOf } from './person.ts'
import { compareWords } from './words/index.ts'

/** Asks who is to be compared; `logins` are those that are named already. */
export function compareFormPage(visit: Visit, logins: readonly string[]): Page {
  const words = compareWords(visit.language)
  const [named] = logins
  return {
    title: say(words, 'title'),
    description: say(words, 'description'),
    canonical: '/compare',
    content: (
      <div class="stack wide">
        <div class="stack">
          <h1>{say(words, 'title')}</h1>
          <p class="lead">{say(words, 'lead')}</p>
        </div>
        {named !== undefined && (
          <p class="stage-note" role="status">
            {say(words, 'oneMore', { name: formatsIn(visit.language).foreign(named) })}
          </p>
        )}
        <CompareForm visit={visit} logins={logins} />
        <SamplePairs visit={visit} />
      </div>
    ),
  }
}

export function comparisonOpening(visit: Visit, logins: readonly string[]): string {
  return openDocument(visit, comparisonPage(visit, logins))
}

/** All that comes after the opening. */
export function comparison(visit: Visit, compared: readonly Compared[]): string {
  const people = peopleOf(compared)
  const view = <ComparisonView visit={visit} people={people} />
  return writePart(view) + closeDocument(visit)
}

function comparisonPage(visit: Visit, logins: readonly string[]): Page {
  const words = compareWords(visit.language)
  const formats = formatsIn(visit.language)
  const names = formats.list(logins.map(formats.foreign))
  return {
    title: say(words, 'titleOf', { names: formats.list(logins) }),
    description: say(words, 'descriptionOf', { names: formats.list(logins) }),
    canonical: comparisonPath(logins),
    // There are endlessly many of them: search engines have the people themselves.
    isPrivate: true,
    content: (
      <>
        <div class="stack comparison-head">
          <h1>{say(words, 'titleOf', { names })}</h1>
          <p class="lead">{say(words, 'noWinner')}</p>
        </div>
        <p class="progress" role="status">
          <span class="sweep" aria-hidden="true" />
          <span>{say(words, 'reading', { names })}</span>
        </p>
      </>
    ),
  }
}

/** As many of the samples as make a few links. */
const mostPairs = 3

function SamplePairs({ visit }: { visit: Visit }) {
  const { list } = formatsIn(visit.language)
  const pairs = Array.from({ length: mostPairs }, (_, at) =>
    visit.samples.slice(2 * at, 2 * at + 2),
  )
  const whole = pairs.filter(({ length }) => length === 2)
  if (whole.length === 0) return null
  return (
    <section class="stack">
      <h2>{say(compareWords(visit.language), 'samples')}</h2>
      <ul class="samples plain-list">
        {whole.map((pair) => (
          <li>
            <a class="button" href={linkTo(visit, comparisonPath(pair))}>
              <bdi>{list(pair)}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
