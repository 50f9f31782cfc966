/** The picture for links of a person. */
import type { EmbedFacts } from '../../embed/facts.ts'
import { dimensionIds } from '../../score/scorecard.ts'
import { bar } from '../card/bar.ts'
import { type Canvas, canvasOf } from '../card/canvas.ts'
import { archetypeText, describeScores, type EmbedScores, scoreText } from '../card/score-words.ts'
import { fill } from '../locale/locale.ts'
import type { Drawing, Look } from '../look.ts'
import { widthOf } from '../text/metrics.ts'
import { dial, dialRadius } from './dial.ts'
import { foot, heading, height, inner, padding, width } from './page.ts'

/** The score in a ring, the archetype and a bar a dimension. */
export function drawScores(facts: EmbedFacts, scores: EmbedScores, look: Look): Drawing {
  const { locale } = look
  const canvas = canvasOf(look, width)
  const title = fill(locale.messages.scoreOf, { login: facts.login })
  const beside = inner - 2 * dialRadius - 64
  const isTold = tells(facts, scores)
  const archetype =
    look.hide.has('archetype') || !isTold
      ? ''
      : canvas.text({
          x: padding,
          y: 202,
          size: 36,
          class: 'accent',
          text: archetypeText(facts, locale),
          width: beside,
        })
  return {
    width,
    height,
    title,
    description: describeScores(facts, scores, title, locale),
    body:
      heading(canvas, look.title ?? facts.login, beside) +
      archetype +
      dial(canvas, isTold ? scores.overall : null, look) +
      dimensionBars(canvas, scores.dimensions, beside, look) +
      foot(canvas, facts.asOf, look),
  }
}

/**
 * Whether there is a score to show. Of an account that did nothing there is not: a large nought would
 * look like a judgement.
 */
function tells({ archetype }: EmbedFacts, { overall }: EmbedScores): boolean {
  return overall.coverage > 0 && (archetype !== null || Math.round(overall.score) > 0)
}

const mostForValue = 240

/** Each dimension's name, its score at the other end of the line, and a bar below. */
function dimensionBars(
  canvas: Canvas,
  dimensions: EmbedScores['dimensions'],
  room: number,
  { locale }: Look,
): string {
  return dimensionIds
    .map((id, index) => {
      const { score, coverage } = dimensions[id]
      const isKnown = coverage > 0
      const line = { y: 272 + index * 68, size: 28 }
      const text = scoreText(dimensions[id], locale)
      const taken = Math.min(Math.ceil(widthOf(text, line.size, 'badge-bold')), mostForValue)
      const track = { x: padding, y: line.y + 14, width: room, height: 14 }
      const name = { x: padding, text: locale.messages.dimensions[id], width: room - taken - 24 }
      const value = { x: padding + room, anchor: 'end', text, width: taken } as const
      return (
        canvas.text({ ...line, ...name, class: 'text' }) +
        canvas.text({ ...line, ...value, class: isKnown ? 'text' : 'muted', bold: isKnown }) +
        canvas.shapes(bar({ ...track, share: isKnown ? score / 100 : 0, class: 'accent' }))
      )
    })
    .join('')
}
