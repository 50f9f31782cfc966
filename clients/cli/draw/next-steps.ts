/** What would move the scores most. */
import { dimensionIds, type Scorecard } from '../../../shared/score/scorecard.ts'
import { heading } from './bars.ts'
import { faint, inked, type Line, plain } from './line.ts'
import type { Paper } from './paper.ts'
import { fitted } from './width.ts'

const shown = 3

export function nextStepLines({ scores }: Scorecard, columns: number, paper: Paper): Line[] {
  if (!scores) return []
  const steps = dimensionIds.flatMap((id) => {
    const { label, signals } = scores.dimensions[id]
    return signals.flatMap(({ next }) => (next ? [{ dimension: label, ...next }] : []))
  })
  const best = steps.toSorted((one, two) => two.gain - one.gain).slice(0, shown)
  if (best.length === 0) return []
  return [
    heading('Would move it most', '', columns, paper),
    ...best.map(({ dimension, text, gain }): Line => {
      const points = `${paper.signs.up} ${`+${gain.toFixed(1)}`.padStart(5)}`
      const room = columns - points.length - 2
      const words = fitted(paper.say(text), room, paper.signs.ellipsis)
      const isRoom = words.length + dimension.length + 2 <= room
      return [
        inked(points, 'series-2'),
        plain(`  ${words}`),
        ...(isRoom ? [faint(`  ${dimension}`)] : []),
      ]
    }),
  ]
}
