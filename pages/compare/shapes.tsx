/** The shapes that scores draw in the scope: of one person, and of all laid over each other. */
import { dimensionIds, type Scores } from '../../shared/score/scorecard.ts'
import type { Visit } from '../frame/visit.ts'
import { phantomOf } from '../result/phantom-shape.ts'
import { ScopeField } from '../result/scope-field.tsx'
import { dimensionName } from '../sentences/index.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import type { ScoredPerson } from './person.ts'
import { Mark, Sign } from './sign.tsx'
import { compareWords } from './words/index.ts'

/** The shape of one; its numbers stand elsewhere on the page. */
export function OneShape({ sign, scores }: { sign: number; scores: Scores }) {
  return (
    <svg class="one-shape" viewBox="-130 -130 260 260" aria-hidden="true">
      <ScopeField />
      <Outline sign={sign} scores={scores} />
    </svg>
  )
}

export function ShapesOverlaid({
  visit,
  people,
}: {
  visit: Visit
  people: readonly ScoredPerson[]
}) {
  const { language } = visit
  const words = compareWords(language)
  const formats = formatsIn(language)
  const names = formats.list(people.map(({ login }) => formats.foreign(login)))
  return (
    <figure class="overlaid">
      <div class="overlaid-scope" dir="ltr">
        {dimensionIds.map((id) => (
          <p class={`way way-${id} small`}>
            <bdi>{dimensionName(id, language)}</bdi>
          </p>
        ))}
        <svg viewBox="-130 -130 260 260" role="img" aria-label={say(words, 'shapesAlt', { names })}>
          <ScopeField />
          {people.map(({ sign, scores }) => (
            <Outline sign={sign} scores={scores} />
          ))}
        </svg>
      </div>
      <figcaption>
        <ul class="legend plain-list">
          {people.map(({ login, sign }) => (
            <li>
              <Sign sign={sign} />
              <bdi>{login}</bdi>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}

/** The list beside it reads from left to right in every language, and so does the shape. */
function Outline({ sign, scores }: { sign: number; scores: Scores }) {
  const known = dimensionIds.map((id) => {
    const { score, coverage } = scores.dimensions[id]
    return coverage > 0 ? score : null
  })
  const { shape, corners } = phantomOf(known, 'ltr')
  return (
    <g>
      <path class={`outline sign-line-${sign}`} d={shape} />
      {corners.map(([x, y]) => (
        <Mark sign={sign} x={x} y={y} size={4.5} />
      ))}
    </g>
  )
}
