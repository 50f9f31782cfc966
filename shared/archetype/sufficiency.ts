/** How much there is to judge by, and how much of it could be seen. */
import { valueOr, type Evidence, type Repository } from '../evidence/index.ts'
import type { AiMarksSummary } from '../ai-marks/summary.ts'

/** Fewer traces than this are an accident, not a habit. */
export const enoughTraces = 12
/** Traces at which half of the certainty is reached that evidence without end would give. */
const halfCertainTraces = 5

/**
 * Things done in public: own commits of the window or pull requests of any time, whichever are more
 * (the commits of a pull request are the same work), reviews, issues, and owned repositories that
 * hold something. The calendar stands in where neither commits nor pull requests could be read.
 * Null where nothing at all could.
 */
export function tracesOf(evidence: Evidence): number | null {
  const { calendar, pullRequests, repositories, totals, totalsByRepository } = evidence
  const byRepository = valueOr(totalsByRepository.commits, null)
  const written = [
    valueOr(totals.commits, null),
    byRepository && sum(Object.values(byRepository)),
    pullRequests.known ? pullRequests.value.length : null,
  ].filter((count) => count !== null)
  const inCalendar = calendar.known ? sum(calendar.value.counts) : null
  if (written.length === 0 && inCalendar === null && !repositories.known) return null
  const most = written.length > 0 ? Math.max(...written) : (inCalendar ?? 0)
  const owned = valueOr(repositories, []).filter(holdsOwnWork).length
  return most + valueOr(totals.reviews, 0) + valueOr(totals.issues, 0) + owned
}

const holdsOwnWork = ({ relation, isFork, languages, primaryLanguage }: Repository) =>
  relation === 'owned' &&
  !isFork &&
  (primaryLanguage !== null || (languages.known && languages.value.length > 0))

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

/**
 * How far the evidence can be trusted to decide, 0–1: what is known of it and how much there is. The
 * known share counts squared, because what is missing may be just what would have decided.
 */
export function certaintyOf(evidence: Evidence, aiMarks: AiMarksSummary, traces: number): number {
  const parts: readonly (readonly [weight: number, known: number])[] = [
    [0.3, evidence.repositories.known ? knownShareOfRepositories(evidence) : 0],
    [0.2, Number(evidence.totalsByRepository.commits.known)],
    [0.2, Number(evidence.commits.known)],
    [0.15, Number(evidence.calendar.known)],
    [0.05, Number(evidence.activeYears.known || evidence.subject.createdAt.known)],
    [0.05, Number(evidence.pullRequests.known)],
    [0.05, Number(aiMarks.read !== null)],
  ]
  const coverage = parts.reduce((total, [weight, known]) => total + weight * known, 0)
  return coverage ** 2 * (traces / (traces + halfCertainTraces))
}

/** Languages are half of what a repository tells; names, topics and the rest always come along. */
function knownShareOfRepositories({ repositories }: Evidence): number {
  const counted = valueOr(repositories, []).filter(({ isFork }) => !isFork)
  if (counted.length === 0) return 1
  const known = counted.filter(({ languages }) => languages.known).length
  return 0.5 + (0.5 * known) / counted.length
}
