/** Everything that GitHub has been seen to do wrong, as faults of its stand-in. */
import type { ErrorCode } from '../shared/api/errors.ts'
import type { FaultRequest } from '../dev/github/index.ts'

export type Faults = Omit<FaultRequest, 'login'>[]

/** After these there is a scorecard of what is known. */
export const faultsWithScorecard: [string, Faults][] = [
  ['nothing', []],
  ['a field that is forbidden', [{ fault: 'forbidden-field', field: 'totalIssueContributions' }]],
  ['repositories that are forbidden', [{ fault: 'forbidden-field', field: 'repositories' }]],
  ['a name that is forbidden', [{ fault: 'forbidden-field', field: 'name' }]],
  ['null where none may be', [{ fault: 'null-in-non-null', field: 'totalCommitContributions' }]],
  ['a year that is too large', [{ fault: 'resource-limits', windowDays: 200 }]],
  ['half a year that is too large', [{ fault: 'resource-limits', windowDays: 100 }]],
  ['one failing token', [{ fault: 'bad-credentials', times: 1 }]],
  ['one suspended token', [{ fault: 'suspended-token', times: 1 }]],
  ['a spent token', [{ fault: 'rate-limited', times: 1 }]],
  ['a short secondary limit', [{ fault: 'secondary-403', times: 1, retryAfterSeconds: 1 }]],
  ['one bad gateway', [{ fault: 'bad-gateway-html', times: 1 }]],
  ['one bad gateway that says so', [{ fault: 'bad-gateway-json', times: 1 }]],
  ['one broken connection', [{ fault: 'connection-reset', times: 1 }]],
  ['a wrong content type', [{ fault: 'wrong-content-type' }]],
  ['a slow GitHub', [{ fault: 'latency', latencyMs: 1500 }]],
  ['GitHub at six seconds', [{ fault: 'latency', latencyMs: 6000 }]],
  ['a repository deleted meanwhile', [{ fault: 'repository-deleted', afterRequests: 1 }]],
  ['an empty repository', [{ fault: 'empty-repository' }]],
  ['another spelling of the login', [{ fault: 'renamed-login' }]],
  ['failure after the first answer', [{ fault: 'server-error', afterRequests: 1 }]],
  ['silence after the first answer', [{ fault: 'never-answers', afterRequests: 1 }]],
  ['a truncated second answer', [{ fault: 'truncated-json', afterRequests: 1 }]],
  [
    'a part of the history that is too large',
    [{ fault: 'resource-limits', field: 'history', afterRequests: 1, times: 1 }],
  ],
  [
    'a part of the history that is forbidden',
    [{ fault: 'forbidden-field', field: 'history', afterRequests: 1, times: 1 }],
  ],
  ['two errors after the first answer', [{ fault: 'server-error', afterRequests: 1, times: 2 }]],
  ['tokens that die after the first answer', [{ fault: 'bad-credentials', afterRequests: 1 }]],
  ['commits without a date', [{ fault: 'null-in-non-null', field: 'date' }]],
  ['folders without entries', [{ fault: 'null-in-non-null', field: 'entries' }]],
  ['limits after the first answer', [{ fault: 'rate-limited', afterRequests: 1 }]],
]

/** After these there is an error: its status and code. */
export const faultsWithError: [string, Faults, number, ErrorCode][] = [
  ['no such account', [{ fault: 'not-found' }], 404, 'not_found'],
  ['every token spent', [{ fault: 'rate-limited' }], 429, 'upstream_limited'],
  ['a long secondary limit', [{ fault: 'secondary-403' }], 429, 'upstream_limited'],
  ['a secondary limit with status 200', [{ fault: 'secondary-200' }], 429, 'upstream_limited'],
  ['every token refused', [{ fault: 'bad-credentials' }], 503, 'upstream_unavailable'],
  ['every token suspended', [{ fault: 'suspended-token' }], 503, 'upstream_unavailable'],
  ['bad gateways', [{ fault: 'bad-gateway-html' }], 503, 'upstream_unavailable'],
  ['bad gateways that say so', [{ fault: 'bad-gateway-json' }], 503, 'upstream_unavailable'],
  ['errors', [{ fault: 'server-error' }], 503, 'upstream_unavailable'],
  ['truncated answers', [{ fault: 'truncated-json' }], 503, 'upstream_unavailable'],
  ['empty answers', [{ fault: 'empty-object' }], 503, 'upstream_unavailable'],
  ['huge answers', [{ fault: 'huge-body' }], 503, 'upstream_unavailable'],
  ['broken connections', [{ fault: 'connection-reset' }], 503, 'upstream_unavailable'],
  ['silence', [{ fault: 'never-answers' }], 503, 'upstream_unavailable'],
]

/** Whether a row of faults is mostly waiting for GitHub: such rows cost nothing beside each other. */
export const isSlow = ([, faults]: readonly [string, Faults, ...unknown[]]): boolean =>
  faults.some(({ fault }) => fault === 'latency' || fault === 'never-answers')

export const isQuick = (row: readonly [string, Faults, ...unknown[]]): boolean => !isSlow(row)

/** Those of these names, as rows for `it.each`. Throws for a name that is none. */
export function faultsNamed(...names: string[]): [string, Faults][] {
  return names.map((name) => {
    const found = [...faultsWithScorecard, ...faultsWithError].find(([each]) => each === name)
    if (!found) throw new RangeError(`No fault is named ${name}`)
    return [name, found[1]]
  })
}
