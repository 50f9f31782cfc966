/**
 * Log-normal distributions fitted to published quantiles. Only `log`, `exp` and `sqrt` are used, so
 * that a draw rounded to a whole number is the same on every engine.
 */
import type { Random } from './random.ts'

/** The logarithm of the value is normal with this mean and standard deviation. */
export type LogNormal = { mean: number; deviation: number }

/**
 * The least-squares line of ln(value) on the normal quantile, through pairs of [share of the
 * population at or below (0–1), value]. Values of zero cannot be fitted: leave them out.
 */
export function fitLogNormal(quantiles: readonly (readonly [number, number])[]): LogNormal {
  const points = quantiles.map(([share, value]) => ({
    x: normalQuantile(share),
    y: Math.log(value),
  }))
  const meanX = average(points.map(({ x }) => x))
  const meanY = average(points.map(({ y }) => y))
  const slope =
    average(points.map(({ x, y }) => (x - meanX) * (y - meanY))) /
    average(points.map(({ x }) => (x - meanX) * (x - meanX)))
  return { mean: meanY - slope * meanX, deviation: slope }
}

/** The value below which the given share (0–1) of the population lies. */
export function quantileOf({ mean, deviation }: LogNormal, share: number): number {
  return Math.exp(mean + deviation * normalQuantile(share))
}

/** One draw from the distribution. */
export function drawLogNormal(random: Random, distribution: LogNormal): number {
  return quantileOf(distribution, clampShare(random()))
}

/** The same distribution with every value multiplied by `factor`. */
export function scaled({ mean, deviation }: LogNormal, factor: number): LogNormal {
  return { mean: mean + Math.log(factor), deviation }
}

const smallestShare = 1e-6
const clampShare = (share: number) => Math.min(1 - smallestShare, Math.max(smallestShare, share))

const average = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * The standard normal quantile by Peter Acklam's rational approximation (2003), relative error
 * below 1.15e-9.
 */
export function normalQuantile(share: number): number {
  const tail = 0.02425
  if (share > 1 - tail) return -normalQuantile(1 - share)
  if (share < tail) {
    const root = Math.sqrt(-2 * Math.log(share))
    return polynomial(tailNumerator, root) / polynomial(tailDenominator, root)
  }
  const centred = share - 0.5
  const square = centred * centred
  return (centred * polynomial(centreNumerator, square)) / polynomial(centreDenominator, square)
}

const polynomial = (coefficients: readonly number[], x: number) =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0)

const centreNumerator = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
  2.506628277459239,
]
const centreDenominator = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572,
  1,
]
const tailNumerator = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734,
  4.374664141464968, 2.938163982698783,
]
const tailDenominator = [
  0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1,
]
