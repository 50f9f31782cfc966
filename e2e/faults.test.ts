/**
 * The fault matrix through the whole system: whatever GitHub does, a scan ends within nine seconds in
 * a scorecard of what is known or in the right error, with at most twice the calls of a healthy scan.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorEnvelopeSchema, type ErrorCode } from '../shared/api/errors.ts'
import { scorecardSchema, type Scorecard } from '../shared/score/scorecard.ts'
import { developersOf, type Developer } from '../dev/facts/index.ts'
import type { FaultRequest } from '../dev/github/index.ts'
import { sampleDevelopers, startSystem, type System } from './system.ts'

const longestMilliseconds = 9_000

/** The same person under many logins: each scan is of one that was never seen. */
const sample = sampleDevelopers().find('mira-maintains')!
const twin = (index: number): Developer =>
  JSON.parse(JSON.stringify(sample).replaceAll(sample.login, `${sample.login}-${index}`))
const twins = developersOf(Array.from({ length: 60 }, (_, index) => twin(index)))
let scans = 0

let system: System
let healthy: Scorecard
let healthyCalls: number

beforeAll(async () => {
  system = await startSystem({ developers: twins })
  const outcome = await scan()
  healthy = outcome.scorecard!
  healthyCalls = outcome.calls
}, 120_000)
afterAll(() => system?.stop())

type Outcome = {
  status: number
  scorecard: Scorecard | null
  code: ErrorCode | null
  retryAfter: number | null
  calls: number
  milliseconds: number
}

async function scan(faults: Omit<FaultRequest, 'login'>[] = []): Promise<Outcome> {
  const login = twins.logins[scans++]!
  system.github.control.clearFaults()
  system.github.control.clearRequests()
  for (const fault of faults) system.github.control.addFault({ login, ...fault })
  const started = performance.now()
  const response = await system.fetch(`/api/v1/scans/${login}`)
  const body: unknown = await response.json()
  const milliseconds = performance.now() - started
  const retryAfter = response.headers.get('retry-after')
  return {
    status: response.status,
    scorecard: response.ok ? scorecardSchema.parse(body) : null,
    code: response.ok ? null : errorEnvelopeSchema.parse(body).error.code,
    retryAfter: retryAfter === null ? null : Number(retryAfter),
    calls: system.github.control.requests().length,
    milliseconds,
  }
}

/** Points are the healthy ones or fewer: nothing is ever wrong, it is at most missing. */
function expectNoWrongNumber(scorecard: Scorecard) {
  const signals = (card: Scorecard) =>
    Object.values(card.scores!.dimensions).flatMap((dimension) => dimension.signals)
  const healthyPoints = new Map(signals(healthy).map(({ id, points }) => [id, points]))
  for (const { id, value, points, unknown } of signals(scorecard)) {
    if (unknown) expect([id, value, points]).toEqual([id, null, 0])
    else expect([id, points <= healthyPoints.get(id)!]).toEqual([id, true])
  }
  expect(scorecard.scores!.overall.score).toBeLessThanOrEqual(healthy.scores!.overall.score + 0.05)
}

const withScorecard: [string, Omit<FaultRequest, 'login'>[]][] = [
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
  ['limits after the first answer', [{ fault: 'rate-limited', afterRequests: 1 }]],
]

const withError: [string, Omit<FaultRequest, 'login'>[], number, ErrorCode][] = [
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

describe('a scan when GitHub gives', () => {
  it.each(withScorecard)(
    '%s: a scorecard of what is known',
    async (_, faults) => {
      const outcome = await scan(faults)
      expect([outcome.status, outcome.code]).toEqual([200, null])
      expectNoWrongNumber(outcome.scorecard!)
      expect(outcome.milliseconds).toBeLessThan(longestMilliseconds)
      expect(outcome.calls).toBeLessThanOrEqual(2 * healthyCalls)
    },
    15_000,
  )

  it.each(withError)(
    '%s: the right error',
    async (_, faults, status, code) => {
      const outcome = await scan(faults)
      expect([outcome.status, outcome.code]).toEqual([status, code])
      if (status === 429) expect(outcome.retryAfter).toBeGreaterThan(0)
      expect(outcome.milliseconds).toBeLessThan(longestMilliseconds)
      expect(outcome.calls).toBeLessThanOrEqual(2 * healthyCalls)
    },
    15_000,
  )

  it('everything again: the healthy scorecard, since nothing of the faults stays', async () => {
    const points = (card: Scorecard) =>
      Object.values(card.scores!.dimensions).map(({ id, score }) => [id, score])
    const { scorecard } = await scan()
    expect(points(scorecard!)).toEqual(points(healthy))
  })
})
