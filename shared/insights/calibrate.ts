/**
 * Percentile tables and curves of the people who are scanned here, in the form of those that the
 * formula uses now (`shared/score/anchors.ts`, `curves.ts`): fitted again to what was counted, which
 * is steps and numbers of scans, and nobody.
 */
import { tabulatedPercents, type AnchorTable } from '../score/anchors.ts'
import { logLogistic, weibull, type TwoParameters } from '../score/curves.ts'
import { fit, residuals } from '../score/fit.ts'
import { estimateShares, pointsOf, quantileOf, type Point, type Scale } from './estimate.ts'
import type { ToldStep } from './protect.ts'

/** What the curves are fitted to: of each score and each count the steps of all spans. */
export type Counted = {
  formula: string
  /** No step speaks for fewer scans of a span; 0: every step is told. */
  threshold: number
  /** First and last day. */
  from: string
  to: string
  scans: number
  scores: Record<string, ToldStep[]>
  counts: Record<string, ToldStep[]>
}

export type FittedCurve = TwoParameters & {
  family: 'weibull' | 'log-logistic'
  /** By how much of the distribution (0–1) the curve misses the worst of its points. */
  largestResidual: number
}

export type Calibration = {
  /** The formula whose scores were counted, and the last day. */
  version: string
  scans: number
  from: string
  to: string
  scores: Record<string, AnchorTable>
  /** The curve is of those above zero, as in `curves.ts`; null where too few steps hold anybody. */
  counts: Record<string, AnchorTable & { curve: FittedCurve | null }>
}

/** Lower bounds of the steps in which scores and counts are counted. */
export type Bounds = { scores: readonly number[]; counts: readonly number[] }

/** A distribution of fewer scans is chance: its quantiles would be off by more than three in a hundred. */
export const leastScans = 1_000

/** The calibration; throws where it would rest on fewer than `least` scans. */
export function calibrate(counted: Counted, bounds: Bounds, least = leastScans): Calibration {
  const { formula, from, to, scans } = counted
  if (scans < least) {
    throw new Error(`There are ${scans} scans: curves are fitted to ${least} at least.`)
  }
  const population = `${scans} scans made here from ${from} to ${to}`
  return {
    version: `${formula}/${to}`,
    scans,
    from,
    to,
    scores: mapValues(counted.scores, (steps, name) => ({
      ...tableOf(steps, bounds.scores, { isWhole: false, end: 100 }),
      population: `${population}, score ${name}`,
    })),
    counts: mapValues(counted.counts, (steps, name) => {
      const { points, values } = tableOf(steps, bounds.counts, { isWhole: true, end: null })
      return { values, population: `${population}, ${name} of a year`, curve: curveOf(points) }
    }),
  }

  function tableOf(steps: readonly ToldStep[], ofScale: readonly number[], scale: Scale) {
    const shares = estimateShares(steps, ofScale, counted.threshold)
    if (shares === null) throw new Error('Of one of the scores or counts nothing is told.')
    const points = pointsOf(steps, shares, ofScale, scale)
    const values = tabulatedPercents.map((percent) => {
      const value = quantileOf(points, percent / 100, scale)
      return Math.round(value * 10) / 10
    })
    return { points, values }
  }
}

/** Of both families the one that misses its worst point by less, among those above zero. */
function curveOf(points: readonly Point[]): FittedCurve | null {
  const zeros = points.find(({ value }) => value === 0)?.share ?? 0
  const above = points
    .filter(({ value, share }, index) => {
      const isNew = share > (points[index - 1]?.share ?? 0)
      return value > 0 && isNew && share < 1
    })
    .map(({ value, share }) => ({ value, share: (share - zeros) / (1 - zeros) }))
  if (above.length < 3) return null
  const fitted = (['weibull', 'log-logistic'] as const).map((family): FittedCurve => {
    const make = family === 'weibull' ? weibull : logLogistic
    const { scale, shape } = fit(make, above)
    const missed = residuals(make({ scale, shape }), above).map(Math.abs)
    return {
      family,
      scale: toFourDigits(scale),
      shape: toFourDigits(shape),
      largestResidual: toFourDigits(Math.max(...missed)),
    }
  })
  return fitted.toSorted((one, two) => one.largestResidual - two.largestResidual)[0]!
}

function toFourDigits(value: number): number {
  return Number(value.toPrecision(4))
}

function mapValues<Value, Result>(
  record: Record<string, Value>,
  map: (value: Value, name: string) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value, name)]))
}
