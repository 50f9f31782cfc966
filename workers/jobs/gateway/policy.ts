/** What is done after a failure, by its class alone: the table of `docs/gateway.md`. */
import type { LlmFailureClass } from '../../../shared/llm/outcomes.ts'

export type Rule = {
  /** Whether the same provider is asked once more: only where nothing was done and nothing charged. */
  isAskedAgain: boolean
  /** Whether it was certainly not charged. */
  isFree: boolean
  /**
   * Whether it speaks against the provider itself, so that several in a row open its circuit: whatever
   * happens, only on the site's own key, or never. A visitor's key says nothing of others: with it only
   * what it cannot bring about counts.
   */
  opensCircuit: 'always' | 'on-site' | 'never'
}

const never = { isAskedAgain: false, isFree: true, opensCircuit: 'never' } as const

export const rules: Readonly<Record<LlmFailureClass, Rule>> = {
  auth: never,
  credit: never,
  model_gone: never,
  bad_request: never,
  context_window: never,
  rate_limit: { isAskedAgain: true, isFree: true, opensCircuit: 'on-site' },
  overload: { isAskedAgain: true, isFree: true, opensCircuit: 'on-site' },
  server: { isAskedAgain: false, isFree: false, opensCircuit: 'on-site' },
  cut_off: { isAskedAgain: false, isFree: false, opensCircuit: 'on-site' },
  timeout: { isAskedAgain: false, isFree: false, opensCircuit: 'always' },
  unreachable: { isAskedAgain: false, isFree: false, opensCircuit: 'always' },
  content_filter: { isAskedAgain: false, isFree: false, opensCircuit: 'never' },
  refusal: { isAskedAgain: false, isFree: false, opensCircuit: 'never' },
  bad_output: { isAskedAgain: false, isFree: false, opensCircuit: 'never' },
}

/** A call that was given up sooner says nothing of the provider. */
export const fairMilliseconds = 5_000

/** Whether a failure counts against the provider. */
export function speaksAgainst(
  failure: LlmFailureClass,
  { isOnSite, tookMilliseconds }: { isOnSite: boolean; tookMilliseconds: number },
): boolean {
  const { opensCircuit } = rules[failure]
  if (failure === 'timeout' && tookMilliseconds < fairMilliseconds) return false
  return opensCircuit === 'always' || (opensCircuit === 'on-site' && isOnSite)
}

const firstPauseMilliseconds = 500

/**
 * How long to wait before the same provider is asked again: as it says, else half a second and up to as
 * much again by chance. Null where less than half of the time would be left for an answer.
 */
export function pauseBefore(
  retryAfterSeconds: number | null,
  leftMilliseconds: number,
  random: () => number,
): number | null {
  const pause =
    retryAfterSeconds === null ? firstPauseMilliseconds * (1 + random()) : retryAfterSeconds * 1000
  return pause <= leftMilliseconds / 2 ? pause : null
}
