/** What would move a score: the signals' own next steps, those that bring most first. */
import type { Scorecard } from '../../score/scorecard.ts'

/** All steps of all dimensions; none where there are no scores. */
export function stepsOf({ scores }: Scorecard) {
  if (!scores) return []
  return Object.values(scores.dimensions)
    .flatMap(({ id: dimension, signals }) =>
      signals.flatMap(({ id, value, unit, next }) =>
        next
          ? [
              {
                dimension,
                signal: id,
                now: value,
                towards: next.value,
                unit,
                gain: next.gain,
                text: next.text,
              },
            ]
          : [],
      ),
    )
    .toSorted((one, two) => two.gain - one.gain)
}
