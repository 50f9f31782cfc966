/** What is counted of a person's scorecard, in words of the closed lists. */
import type { Scorecard, Scores } from '../../../shared/score/scorecard.ts'
import { scoreBandOf, scoreMetric, type Increment } from '../../platform/counters/metrics.ts'
import {
  aiShareOf,
  aiTools,
  countSteps,
  languages,
  listed,
  scoreSteps,
  stepOf,
} from '../../platform/counters/person-lists.ts'

/** So many tools of one person are counted at most. */
const mostTools = 16

/**
 * The archetype and, where a person is scored: scores, counts of the year, main language with the
 * share of AI marks, and AI tools.
 */
export function personCounts(card: Scorecard): Increment[] {
  const { archetype, scores, aiMarks, languages: byBytes } = card
  const ofAll: Increment = {
    metric: 'scan_archetype',
    dim1: archetype.kind === 'archetype' ? archetype.id : archetype.kind,
    dim2: scoreBandOf(scores?.overall.score ?? null),
  }
  if (!scores) return [ofAll]
  const { activity, collaboration } = scores.dimensions
  const tools = new Set(aiMarks.tools.map(({ tool }) => listed(aiTools, tool)))
  return [
    ofAll,
    ...dimensionIds.map((id) => scoreCount(id, scores.dimensions[id].score)),
    scoreCount('overall', scores.overall.score),
    yearCount('commits', activity),
    yearCount('pullRequests', collaboration),
    yearCount('reviews', collaboration),
    yearCount('issues', collaboration),
    {
      metric: 'scan_language',
      dim1: listed(languages, byBytes[0]?.name ?? 'none'),
      dim2: aiShareOf(aiMarks.shareFloor),
    },
    ...[...tools].slice(0, mostTools).map((tool): Increment => ({
      metric: 'scan_tool',
      dim1: tool,
      dim2: '-',
    })),
  ]
}

/** Apart from the scorecard's schema: reading needs no Zod. */
const dimensionIds = ['activity', 'collaboration', 'stackDiversity', 'aiSavviness'] as const

type Of<Metric> = Extract<Increment, { metric: Metric }>

const scoreCount = (dim1: Of<typeof scoreMetric>['dim1'], score: number): Increment => ({
  metric: scoreMetric,
  dim1,
  dim2: stepOf(scoreSteps, score),
})

function yearCount(
  dim1: Of<'scan_count'>['dim1'],
  { id, signals }: Scores['dimensions']['activity'],
): Increment {
  const value = signals.find((signal) => signal.id === `${id}.${dim1}`)?.value ?? null
  return {
    metric: 'scan_count',
    dim1,
    dim2: value === null ? 'unknown' : stepOf(countSteps, value),
  }
}
