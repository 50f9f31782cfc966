/** People side by side, as data: who they are, and how far each score and each signal lies apart. */
import type { Comparison, ComparedPerson, ComparisonRow } from '../api/comparison.ts'
import { errorTable, type ErrorCode } from '../api/errors.ts'
import {
  dimensionIds,
  type Dimension,
  type DimensionId,
  type Scorecard,
  type Scores,
} from '../score/scorecard.ts'
import { formulaVersion } from '../score/versions.ts'
import { differenceOf } from './difference.ts'

/** What came of each who was asked for; `login` is as it was asked for. */
export type Found = { login: string } & (
  { kind: 'scorecard'; scorecard: Scorecard } | { kind: 'problem'; code: ErrorCode }
)

/**
 * Everybody in the order in which they were asked for, and a row for each number. Whoever was not read,
 * and whatever is unknown, has null and is compared with nothing.
 */
export function compareScorecards(found: readonly Found[]): Comparison {
  const scores = found.map((one) => (one.kind === 'scorecard' ? one.scorecard.scores : null))
  const known = scores.find((one) => one !== null)
  return {
    formula: formulaVersion,
    people: found.map(toPerson),
    rows: known
      ? [overallRow(scores), ...dimensionIds.flatMap((id) => dimensionRows(id, known, scores))]
      : [],
  }
}

function toPerson(one: Found): ComparedPerson {
  if (one.kind === 'problem') {
    const { message, remedy } = errorTable[one.code]
    return { login: one.login, record: null, problem: { code: one.code, message, remedy } }
  }
  const { subject, archetype, asOf, stage } = one.scorecard
  return {
    login: subject.login,
    record: {
      kind: subject.kind,
      name: subject.name,
      url: subject.url,
      asOf,
      stage,
      archetype:
        archetype.kind === 'archetype'
          ? { id: archetype.id, name: archetype.name, confidence: archetype.confidence }
          : null,
    },
    problem: null,
  }
}

type EachScores = readonly (Scores | null)[]

const overallRow = (scores: EachScores): ComparisonRow =>
  scoreRow(
    'overall',
    'Overall',
    null,
    scores.map((one) => one?.overall ?? null),
  )

/** A formula gives everybody the same signals, in the same order. */
function dimensionRows(id: DimensionId, known: Scores, scores: EachScores): ComparisonRow[] {
  const dimensions = scores.map((one) => one?.dimensions[id] ?? null)
  const named = known.dimensions[id]
  return [
    scoreRow(id, named.label, id, dimensions),
    ...named.signals.map(({ id: signal, label, unit }): ComparisonRow => {
      const values = dimensions.map((dimension) => valueOf(dimension, signal))
      return {
        id: signal,
        kind: 'signal',
        dimension: id,
        label,
        unit,
        values,
        coverage: null,
        difference: differenceOf(values),
      }
    }),
  ]
}

function valueOf(dimension: Dimension | null, signal: string): number | null {
  return dimension?.signals.find(({ id }) => id === signal)?.value ?? null
}

/** A score of which nothing is known is no number, though it has the form of one. */
function scoreRow(
  id: string,
  label: string,
  dimension: DimensionId | null,
  each: readonly (Pick<Dimension, 'score' | 'coverage'> | null)[],
): ComparisonRow {
  const values = each.map((one) => (one && one.coverage > 0 ? one.score : null))
  return {
    id,
    kind: 'score',
    dimension,
    label,
    unit: 'points of 100',
    values,
    coverage: each.map((one) => one?.coverage ?? null),
    difference: differenceOf(values),
  }
}
