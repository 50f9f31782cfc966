/**
 * The scope: four dimensions as directions, and in its middle the shape that they draw, the phantom.
 * What is unknown has no corner. Names and numbers stand at their directions as a list, which is what
 * is read aloud.
 */
import { dimensionIds, type Scores } from '../../shared/score/scorecard.ts'
import type { Visit } from '../frame/visit.ts'
import { dimensionName } from '../sentences/index.ts'
import { formatsIn } from '../words/formats.ts'
import { languages } from '../words/languages.ts'
import { say } from '../words/define-words.ts'
import { phantomOf } from './phantom-shape.ts'
import { ScopeField } from './scope-field.tsx'
import { resultWords } from './words/index.ts'

export function Scope({ visit, scores }: { visit: Visit; scores: Scores }) {
  const { language } = visit
  const words = resultWords(language)
  const formats = formatsIn(language)
  const values = dimensionIds.map((id) => {
    const { score, coverage } = scores.dimensions[id]
    return coverage > 0 ? score : null
  })
  const { shape, corners, eyes } = phantomOf(values, languages[language].direction)
  return (
    <figure class="scope">
      <svg viewBox="-190 -130 380 260" role="img" aria-label={say(words, 'radar')}>
        <ScopeField />
        {[1, 0.82, 0.64].map((size, depth) => (
          <path class={`phantom phantom-${depth}`} d={shape} transform={`scale(${size})`} />
        ))}
        {corners.map(([x, y]) => (
          <circle class="corner" cx={x} cy={y} r="3.5" />
        ))}
        {eyes.map(({ x, y, size }) => (
          <ellipse class="phantom-eye" cx={x} cy={y} rx={size} ry={size * 1.35} />
        ))}
      </svg>
      <dl class="scope-values">
        {dimensionIds.map((id, at) => (
          <div class={`at-corner-${at}`}>
            <dt>{dimensionName(id, language)}</dt>
            <dd class="number">
              {values[at] === null || values[at] === undefined
                ? say(words, 'unknown')
                : formats.number(Math.round(values[at]))}
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  )
}
