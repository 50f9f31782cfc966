/** The status, from what the tally and the budget know. */
import type { Status } from '../../../shared/api/status.ts'
import { formulaVersion } from '../../../shared/score/versions.ts'
import type { TokenState } from '../../platform/github/token-pool.ts'
import { embedOutcomes, embedSources, type TallyCounts } from '../../platform/tally/index.ts'

export type StatusParts = {
  /** Null where the tally does not answer. */
  lastHour: TallyCounts | null
  /** Null where the budget does not answer. */
  tokens: readonly TokenState[] | null
}

/** The status at a moment (milliseconds since 1970). What is not known is null in it. */
export function statusOf({ lastHour, tokens }: StatusParts, now: number): Status {
  return {
    at: new Date(now).toISOString(),
    formula: formulaVersion,
    upstream: lastHour ? upstreamOf(lastHour) : 'unknown',
    tokens: tokens && allowanceOf(tokens, now / 1000),
    embeds: lastHour && embedsOf(lastHour),
  }
}

/** As most readings went; where few were answered, by what kept more of the others. */
function upstreamOf({ answered = 0, limited = 0, failing = 0 }: TallyCounts): Status['upstream'] {
  const all = answered + limited + failing
  if (all === 0) return 'unknown'
  if (answered >= all / 2) return 'ok'
  return limited > failing ? 'limited' : 'failing'
}

/** The sum over the tokens of which GitHub said something that still holds. */
function allowanceOf(tokens: readonly TokenState[], seconds: number): Status['tokens'] {
  if (tokens.length === 0) return null
  const told = tokens.filter(({ resetAt }) => (resetAt ?? 0) > seconds)
  const sumOf = (name: 'remaining' | 'limit') =>
    told.length === 0 ? null : told.reduce((sum, state) => sum + (state[name] ?? 0), 0)
  const setAside = tokens.filter(({ quarantinedUntil }) => (quarantinedUntil ?? 0) > seconds)
  return { remaining: sumOf('remaining'), limit: sumOf('limit'), setAside: setAside.length }
}

function embedsOf(counts: TallyCounts): Status['embeds'] {
  const sumOf = (names: readonly (keyof TallyCounts)[]) =>
    names.reduce((sum, name) => sum + (counts[name] ?? 0), 0)
  const answered = sumOf(embedOutcomes)
  const shareOf = (n: number, of: number) => (of === 0 ? null : Math.round((1000 * n) / of) / 1000)
  const outcome = (name: (typeof embedOutcomes)[number]) => shareOf(counts[name] ?? 0, answered)
  return {
    answered,
    fresh: outcome('fresh'),
    stale: outcome('stale'),
    lastGood: outcome('last-good'),
    failed: outcome('failed'),
    private: outcome('private'),
    cacheHitRate: shareOf(sumOf(['memory', 'store']), sumOf(embedSources)),
  }
}
