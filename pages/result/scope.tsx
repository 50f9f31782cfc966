/**
 * The scope: four dimensions as directions, and in its middle the shape that they draw, the phantom.
 * What is unknown has no corner. The numbers stand beside it as a list, which is what is read aloud.
 */
import { dimensionIds, type Scores } from '../../shared/score/scorecard.ts'
import type { Visit } from '../frame/visit.ts'
import { dimensionName } from '../sentences/index.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { resultWords } from './words/index.ts'

const radius = 100
const diagonal = radius * Math.SQRT1_2

/** Which way each dimension lies, in their order: clockwise from the top left, as on the cards. */
const ways = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const

export function Scope({ visit, scores }: { visit: Visit; scores: Scores }) {
  const { language } = visit
  const words = resultWords(language)
  const formats = formatsIn(visit.language)
  return (
    <figure class="scope">
      <svg viewBox="-130 -130 260 260" role="img" aria-label={say(words, 'radar')}>
        <Field />
        {[1, 0.82, 0.64].map((size, depth) => (
          <path class={`phantom phantom-${depth}`} d={shapeOf(scores, size)} />
        ))}
        {dimensionIds.map((id, at) => {
          const { score, coverage } = scores.dimensions[id]
          const [x, y] = cornerOf(at, score)
          return coverage > 0 && <circle class="corner" cx={x} cy={y} r="3.5" />
        })}
      </svg>
      <dl class="scope-values">
        {dimensionIds.map((id) => {
          const { score, coverage } = scores.dimensions[id]
          return (
            <div>
              <dt>{dimensionName(id, language)}</dt>
              <dd class="number">
                {coverage > 0 ? formats.number(Math.round(score)) : say(words, 'unknown')}
              </dd>
            </div>
          )
        })}
      </dl>
    </figure>
  )
}

/** Rings, the cross of the directions, and marks around the edge as on an instrument. */
export function Field() {
  const marks = Array.from({ length: 72 }, (_, index) => {
    const angle = (index * Math.PI) / 36
    const outer = index % 9 === 0 ? 122 : index % 3 === 0 ? 116 : 113
    const [x, y] = [Math.cos(angle), Math.sin(angle)]
    return `M${short(x * 109)} ${short(y * 109)}L${short(x * outer)} ${short(y * outer)}`
  })
  return (
    <g class="field">
      <circle class="field-glass" r="109" />
      {[25, 50, 75, 100].map((r) => (
        <circle r={r} />
      ))}
      <path
        d={`M${-diagonal} ${-diagonal}L${diagonal} ${diagonal}M${diagonal} ${-diagonal}L${-diagonal} ${diagonal}`}
      />
      <path class="field-marks" d={marks.join('')} />
    </g>
  )
}

/** Where the score (0–100) of the dimension at this place in their order lies. */
export function cornerOf(at: number, score: number): [x: number, y: number] {
  const [side, below] = ways[at]!
  const far = (diagonal * score) / 100
  return [short(side * far), short(below * far)]
}

/** The outline that the known dimensions draw, `size` (0–1) of its full size; empty for fewer than two. */
export function shapeOf({ dimensions }: Scores, size: number): string {
  const corners = dimensionIds.flatMap((id, at) => {
    const { score, coverage } = dimensions[id]
    return coverage > 0 ? [cornerOf(at, score * size).join(' ')] : []
  })
  return corners.length < 2 ? '' : `M${corners.join('L')}Z`
}

const short = (value: number) => Math.round(value * 100) / 100
