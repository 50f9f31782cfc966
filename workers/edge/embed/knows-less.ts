/** Whether one reading of a login knows less than another: GitHub may forbid a field for a while. */
import type { EmbedFacts } from '../../../shared/embed/facts.ts'

/** Coverage (0–1) moves this much with what somebody does; a part that is not read takes more. */
const moves = 0.02

/** Whether `renewed` lacks something that `kept` has, so that its numbers are lower for no reason. */
export function knowsLess(renewed: EmbedFacts, kept: EmbedFacts): boolean {
  // Who became an organisation has no scores any more, and is not less known.
  if (renewed.kind !== kept.kind) return false
  const isLost = parts.some((part) => part(kept) !== null && part(renewed) === null)
  return isLost || coverageOf(renewed) < coverageOf(kept) - moves
}

/** Whether a reading of a person lacks much: then a later one soon may have it. */
export function lacksMuch(facts: EmbedFacts): boolean {
  if (facts.kind !== 'user') return false
  const { languages, calendar, ai } = facts
  return [languages, calendar, ai.read].includes(null) || coverageOf(facts) < leastCoverage
}
const leastCoverage = 0.5

/** What is null where it is unknown, and only there: no archetype may be all there is to say. */
const parts: readonly ((facts: EmbedFacts) => unknown)[] = [
  ({ languages }) => languages,
  ({ calendar }) => calendar,
  ({ ai }) => ai.read,
  ({ ai }) => ai.ownCommits,
  ({ organization }) => organization,
]

const coverageOf = ({ scores }: EmbedFacts) => scores?.overall.coverage ?? 0
