/** Makes a dimension of its readings: points, what of them counts, the range and the confidence. */
import { unknownReasonTexts } from '../evidence/index.ts'
import { distinctLinks } from './links.ts'
import { percentileIn } from './anchors.ts'
import {
  countBest,
  type Earned,
  pointsOnOffer,
  pointsThatCount,
  roundTogether,
  scoreOf,
  toTenths,
  upToTenths,
} from './counting-rule.ts'
import type { Measure } from './measure.ts'
import type { Reading } from './reading.ts'
import type { Confidence, Dimension, DimensionId, Signal } from './scorecard.ts'

/** How many facts a dimension was judged on, and how many would be plenty. */
export type Sample = { size: number; plenty: number }

/** The dimension that the readings make. The points they offer must add up to `pointsOnOffer`. */
export function buildDimension(
  id: DimensionId,
  label: string,
  sample: Sample,
  readings: readonly Reading[],
): Dimension {
  const earned = readings.map((reading) => earnedBy(reading, reading.measure))
  const counted = roundTogether(countBest(earned))
  const exactScore = scoreOf(earned)
  const score = toTenths(counted.reduce((sum, points) => sum + points, 0))
  const coverage = coverageOf(readings)
  return {
    id,
    label,
    score,
    range: { low: score, high: Math.max(score, toTenths(scoreOf(readings.map(earnedAtBest)))) },
    coverage: Math.round(coverage * 100) / 100,
    confidence: confidenceOf(coverage, sample),
    signals: readings.map((reading, index) => {
      const gainFrom = (value: number) =>
        scoreOf(earned.with(index, { ...earned[index]!, points: earn(reading, value) })) -
        exactScore
      return signalOf(reading, earned[index]!.points, counted[index] ?? 0, gainFrom)
    }),
  }
}

function earn({ most, curve }: Reading, value: number): number {
  return most * Math.min(1, Math.max(0, curve(value)))
}

function earnedBy(reading: Reading, measure: Measure): Earned {
  const { id, most } = reading
  return { id, most, points: measure.known ? earn(reading, measure.value) : null }
}

function earnedAtBest(reading: Reading): Earned {
  const { id, most, measure } = reading
  return { id, most, points: measure.best === Infinity ? most : earn(reading, measure.best) }
}

function coverageOf(readings: readonly Reading[]): number {
  const seen = readings.reduce(
    (sum, { most, measure }) => sum + (measure.known ? most * measure.coverage : 0),
    0,
  )
  return seen / pointsOnOffer
}

/** High: four fifths of the evidence seen and plenty of it. Medium: half seen and a quarter of plenty. */
function confidenceOf(coverage: number, { size, plenty }: Sample): Confidence {
  if (coverage >= 0.8 && size >= plenty) return 'high'
  if (coverage >= 0.5 && size >= plenty / 4) return 'medium'
  return 'low'
}

function signalOf(
  reading: Reading,
  points: number | null,
  counted: number,
  gainFrom: (value: number) => number,
): Signal {
  const { id, label, unit, most, measure, table } = reading
  const shared = { id, label, unit, most, counted, evidence: distinctLinks(reading.evidence) }
  if (!measure.known) {
    const text = unknownReasonTexts[measure.reason]
    return {
      ...shared,
      value: null,
      points: 0,
      percentile: null,
      why: `Unknown: ${text}. It is left out, not counted as zero.`,
      facts: null,
      next: null,
      unknown: { reason: measure.reason, text },
    }
  }
  return {
    ...shared,
    value: toTenths(measure.value),
    points: upToTenths(points ?? 0),
    percentile: table
      ? { value: toTenths(percentileIn(table, measure.value)), population: table.population }
      : null,
    why: reading.why(),
    facts: {
      isFloor: measure.best > measure.value,
      seen: measure.seen,
      ...reading.details?.(),
    },
    next: nextStep(reading, measure.value, gainFrom),
    unknown: null,
  }
}

/** Null where the step would not move the score by a tenth: the best 100 points lie elsewhere. */
function nextStep(
  reading: Reading,
  value: number,
  gainFrom: (value: number) => number,
): Signal['next'] {
  const step = reading.next(value)
  if (!step) return null
  const gain = toTenths(Math.min(gainFrom(step.value), pointsThatCount))
  return gain > 0 ? { ...step, value: toTenths(step.value), gain } : null
}
