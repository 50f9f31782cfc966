/** The status, from what the tally and the budget know. */
import type { Status } from '../../../shared/api/status.ts'
import { formulaVersion } from '../../../shared/score/versions.ts'
import type { TokenState } from '../../platform/github/token-pool.ts'
import {
  embedOutcomes,
  embedSources,
  readingEndings,
  type TallyCounts,
  type TallyName,
} from '../../platform/tally/index.ts'

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
    readings: lastHour && readingsOf(lastHour),
    embeds: lastHour && embedsOf(lastHour),
  }
}

/** As most readings went for which GitHub was asked; where few were answered, by what kept more. */
function upstreamOf(counts: TallyCounts): Status['upstream'] {
  const { answered = 0, limited = 0, failing = 0 } = counts
  const all = answered + limited + failing
  if (all === 0) return (counts['put-off'] ?? 0) > 0 ? 'limited' : 'unknown'
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
  const resets = told.map(({ resetAt }) => 1000 * (resetAt ?? 0))
  return {
    remaining: sumOf('remaining'),
    limit: sumOf('limit'),
    resetsAt: resets.length === 0 ? null : new Date(Math.min(...resets)).toISOString(),
    setAside: setAside.length,
  }
}

const sumOf = (counts: TallyCounts, names: readonly TallyName[]) =>
  names.reduce((sum, name) => sum + (counts[name] ?? 0), 0)

const shareOf = (n: number, of: number) => (of === 0 ? null : Math.round((1000 * n) / of) / 1000)

function readingsOf(counts: TallyCounts): Status['readings'] {
  const ended = sumOf(counts, readingEndings)
  const ending = (name: (typeof readingEndings)[number]) => shareOf(counts[name] ?? 0, ended)
  return {
    ended,
    answered: ending('answered'),
    limited: ending('limited'),
    failing: ending('failing'),
    putOff: ending('put-off'),
    broken: ending('broken'),
  }
}

function embedsOf(counts: TallyCounts): Status['embeds'] {
  const answered = sumOf(counts, embedOutcomes)
  const outcome = (name: (typeof embedOutcomes)[number]) => shareOf(counts[name] ?? 0, answered)
  return {
    answered,
    fresh: outcome('fresh'),
    stale: outcome('stale'),
    lastGood: outcome('last-good'),
    failed: outcome('failed'),
    private: outcome('private'),
    cacheHitRate: shareOf(sumOf(counts, ['memory', 'store']), sumOf(counts, embedSources)),
  }
}
