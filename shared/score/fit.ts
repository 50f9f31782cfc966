/** Fits a curve of two parameters to quantiles. */
import { type AnchorTable, tabulatedPercents } from './anchors.ts'
import type { Curve, TwoParameters } from './curves.ts'

/** A value, and the share (0–1) of those above zero who have it or less. */
export type FittedPoint = { value: number; share: number }

/**
 * The distribution of a table among those above zero. The 100 % quantile is one person and is left out.
 */
export function aboveZero({ values }: AnchorTable): FittedPoint[] {
  const zeros = Math.max(0, ...tabulatedPercents.filter((_, index) => values[index] === 0)) / 100
  return tabulatedPercents.flatMap((percent, index) => {
    const value = values[index]!
    return value > 0 && percent < 100
      ? [{ value, share: (percent / 100 - zeros) / (1 - zeros) }]
      : []
  })
}

/** By how much the curve lies above each point. */
export function residuals(curve: Curve, points: readonly FittedPoint[]): number[] {
  return points.map(({ value, share }) => curve(value) - share)
}

const squares = (curve: Curve, points: readonly FittedPoint[]) =>
  residuals(curve, points).reduce((sum, residual) => sum + residual ** 2, 0)

/** Least squares by pattern search over both parameters. There must be a point. */
export function fit(
  family: (parameters: TwoParameters) => Curve,
  points: readonly FittedPoint[],
): TwoParameters {
  let best = { scale: points[Math.floor(points.length / 2)]!.value, shape: 1 }
  let error = squares(family(best), points)
  for (let step = 0.5; step > 1e-6; step /= 2) {
    for (let moved = true; moved;) {
      moved = false
      for (const factor of [1 + step, 1 / (1 + step)])
        for (const candidate of [
          { ...best, scale: best.scale * factor },
          { ...best, shape: best.shape * factor },
        ]) {
          const candidateError = squares(family(candidate), points)
          if (candidateError < error) {
            best = candidate
            error = candidateError
            moved = true
          }
        }
    }
  }
  return best
}
