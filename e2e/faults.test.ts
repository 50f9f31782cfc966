/**
 * The fault matrix through the whole system: whatever GitHub does, a scan ends within nine seconds in
 * a scorecard of what is known or in the right error, with at most twice the calls of a healthy scan.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorEnvelopeSchema, type ErrorCode } from '../shared/api/errors.ts'
import { scorecardSchema, type Scorecard } from '../shared/score/scorecard.ts'
import { developersOf } from '../dev/facts/index.ts'
import {
  faultsWithError,
  faultsWithScorecard,
  isQuick,
  isSlow,
  type Faults,
} from './fault-matrix.ts'
import { sampleDevelopers, startSystem, type System } from './system.ts'
import { renamed, twinsOf } from './twins.ts'

const longestMilliseconds = 9_000

/** Each scan is of a login that was never seen, in an organisation of its own: no fault is another's. */
const sample = sampleDevelopers().find('mira-maintains')!
const [organization = ''] = sample.organizations
const twins = developersOf(
  twinsOf(sample, sample.login, 60).map((twin) => renamed(twin, organization, `of-${twin.login}`)),
)
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

async function scan(faults: Faults = []): Promise<Outcome> {
  const login = twins.logins[scans++]!
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
    calls: system.github.control.requests().filter(({ logins }) => logins.includes(login)).length,
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

describe('a scan when GitHub gives', () => {
  const seconds = 15_000
  const showsWhatIsKnown = async (_: string, faults: Faults) => {
    const outcome = await scan(faults)
    expect([outcome.status, outcome.code]).toEqual([200, null])
    expectNoWrongNumber(outcome.scorecard!)
    expect(outcome.milliseconds).toBeLessThan(longestMilliseconds)
    expect(outcome.calls).toBeLessThanOrEqual(2 * healthyCalls)
  }
  const saysWhatIsTheMatter = async (...row: (typeof faultsWithError)[number]) => {
    const [, faults, status, code] = row
    const outcome = await scan(faults)
    expect([outcome.status, outcome.code]).toEqual([status, code])
    if (status === 429) expect(outcome.retryAfter).toBeGreaterThan(0)
    expect(outcome.milliseconds).toBeLessThan(longestMilliseconds)
    expect(outcome.calls).toBeLessThanOrEqual(2 * healthyCalls)
  }
  const known = '%s: a scorecard of what is known'
  const error = '%s: the right error'

  it.each(faultsWithScorecard.filter(isQuick))(known, showsWhatIsKnown, seconds)
  it.each(faultsWithError.filter(isQuick))(error, saysWhatIsTheMatter, seconds)
  // Those that wait for GitHub wait together.
  it.concurrent.each(faultsWithScorecard.filter(isSlow))(known, showsWhatIsKnown, seconds)
  it.concurrent.each(faultsWithError.filter(isSlow))(error, saysWhatIsTheMatter, seconds)

  it('everything again: the healthy scorecard, since nothing of the faults stays', async () => {
    const points = (card: Scorecard) =>
      Object.values(card.scores!.dimensions).map(({ id, score }) => [id, score])
    const { scorecard } = await scan()
    expect(points(scorecard!)).toEqual(points(healthy))
  })
})
