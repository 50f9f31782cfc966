/**
 * What is counted, as closed lists. A counter is `(day, metric, dim1, dim2)` and nothing else, so
 * that no row can hold a word that came from a visitor. A new value needs a migration beside it: the
 * database checks the same lists.
 */
import { archetypeIds } from '../../../shared/archetype/verdict.ts'
import type { ErrorCode } from '../../../shared/api/errors.ts'
import { formulaVersion } from '../../../shared/score/versions.ts'
import { aiShares, aiTools, countSteps, languages, scoreSteps } from './person-lists.ts'

/** Overall scores in bands; `none` where no person is scored. */
export const scoreBands = ['0-19', '20-39', '40-59', '60-79', '80-100', 'none'] as const
export type ScoreBand = (typeof scoreBands)[number]

/** Errors that a scan can end with, and those that were counted when there were no others. */
const scanErrors = [
  'invalid_login',
  'validation_failed',
  'not_found',
  'not_public',
  'proof_missing',
  'route_not_found',
  'method_not_allowed',
  'upstream_limited',
  'upstream_unavailable',
  'internal',
] as const satisfies readonly ErrorCode[]

export const metrics = {
  scan_archetype: {
    dim1: [
      ...archetypeIds,
      'insufficient-data',
      'automation-not-scored',
      'organization-not-scored',
    ],
    dim2: scoreBands,
  },
  /** Where the facts came from, `none` where there were none, and how the scan was answered. */
  scan_source: {
    dim1: ['graphql', 'rest', 'mixed', 'none'],
    dim2: ['final', 'provisional', 'failed', 'stale', 'stored'],
  },
  scan_error: { dim1: scanErrors, dim2: ['-'] },
  /**
   * Scores of one formula in steps. Another formula gets a metric of its own beside this one, for
   * messages of the old formula are still on their way when the new one begins.
   */
  'scan_score_2026.1': {
    dim1: ['overall', 'activity', 'collaboration', 'stackDiversity', 'aiSavviness'],
    dim2: scoreSteps,
  },
  /** What a person did in a year, in steps. */
  scan_count: {
    dim1: ['commits', 'pullRequests', 'reviews', 'issues'],
    dim2: ['unknown', ...countSteps],
  },
  /** The language with most bytes, and the share of own commits with a mark of an AI tool. */
  scan_language: { dim1: languages, dim2: aiShares },
  /** Each AI tool that own commits name. */
  scan_tool: { dim1: aiTools, dim2: ['-'] },
} as const

export type Metric = keyof typeof metrics

/** The metric of the formula that scores now. */
export const scoreMetric = `scan_score_${formulaVersion}` as const satisfies Metric

type IncrementOf<Name extends Metric> = {
  metric: Name
  dim1: (typeof metrics)[Name]['dim1'][number]
  dim2: (typeof metrics)[Name]['dim2'][number]
}

/** One more of one counter. */
export type Increment = { [Name in Metric]: IncrementOf<Name> }[Metric]

/** A message on the queue: what one visit counted, on which day (UTC). */
export type CounterMessage = { day: string; increments: Increment[] }

/** The error as it is counted: what no scan ends with is `internal`. */
export function scanErrorOf(code: ErrorCode): (typeof scanErrors)[number] {
  return scanErrors.find((known) => known === code) ?? 'internal'
}

/** The band of an overall score (0–100); `none` for null. */
export function scoreBandOf(score: number | null): ScoreBand {
  if (score === null) return 'none'
  if (score < 20) return '0-19'
  if (score < 40) return '20-39'
  if (score < 60) return '40-59'
  return score < 80 ? '60-79' : '80-100'
}
