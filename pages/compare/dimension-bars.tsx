/** The four dimensions, in each a bar for everybody with the number beside it. */
import { dimensionIds } from '../../shared/score/scorecard.ts'
import type { Visit } from '../frame/visit.ts'
import { resultWords } from '../result/words/index.ts'
import { dimensionName } from '../sentences/index.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import type { ScoredPerson } from './person.ts'
import { Sign } from './sign.tsx'

export function DimensionBars({
  visit,
  people,
}: {
  visit: Visit
  people: readonly ScoredPerson[]
}) {
  const { language } = visit
  const formats = formatsIn(language)
  return (
    <div class="grouped-bars">
      {dimensionIds.map((id) => (
        <section>
          <h3>{dimensionName(id, language)}</h3>
          <ul class="plain-list">
            {people.map(({ login, sign, scores }) => {
              const { score, range, coverage } = scores.dimensions[id]
              return (
                <li class="grouped-bar">
                  <span class="grouped-bar-name">
                    <Sign sign={sign} />
                    <bdi>{login}</bdi>
                  </span>
                  <FilledBar sign={sign} share={score / 100} possible={range.high / 100} />
                  <span class="number">
                    {coverage > 0
                      ? formats.number(Math.round(score))
                      : say(resultWords(language), 'unknown')}
                  </span>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </div>
  )
}

function FilledBar({ sign, share, possible }: { sign: number; share: number; possible: number }) {
  const width = (part: number) => `${Math.round(Math.min(1, part) * 1000) / 10}%`
  return (
    <svg class="bar" width="100%" height="14" aria-hidden="true">
      <rect class="bar-track" width="100%" height="14" />
      {possible > share && <rect class="bar-possible" width={width(possible)} height="14" />}
      <rect class={`series-${sign}`} width={width(share)} height="14" />
      {sign > 0 && <rect width={width(share)} height="14" fill={`url(#filling-${sign})`} />}
    </svg>
  )
}
