/** Those who are compared, as the page shows them. */
import type { Compared, Problem } from '../../shared/pages/page-order.ts'
import type { Scorecard, Scores } from '../../shared/score/scorecard.ts'

export type Person = {
  /** As GitHub spells it where it was read, else as it was asked for. */
  login: string
  /** Which of the signs is theirs, from 0 on: marks, lines and fillings tell people apart by it. */
  sign: number
} & (
  | { scorecard: Scorecard; problem: null; staleSeconds: number | null }
  | { scorecard: null; problem: Problem; staleSeconds: null }
)

/** Who has scores, so that there is something to lay beside others. */
export type ScoredPerson = { login: string; sign: number; scores: Scores }

/** What comes from our own scans is trusted to have its form. */
export function peopleOf(compared: readonly Compared[]): Person[] {
  return compared.map((one, sign): Person => {
    if (one.kind === 'problem') {
      return { login: one.login, sign, scorecard: null, problem: one.problem, staleSeconds: null }
    }
    const scorecard = JSON.parse(one.scorecard) as Scorecard
    const { login } = scorecard.subject
    return { login, sign, scorecard, problem: null, staleSeconds: one.staleSeconds }
  })
}

export function scoredOf(people: readonly Person[]): ScoredPerson[] {
  return people.flatMap(({ login, sign, scorecard }) =>
    scorecard?.scores ? [{ login, sign, scores: scorecard.scores }] : [],
  )
}
