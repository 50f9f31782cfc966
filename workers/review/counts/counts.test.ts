/** Counts of reviews: what goes in comes out for who has the hook's id, and says nothing to anybody else. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reviewCountsSchema } from '../../../shared/api/review-counts.ts'
import { leastForShares, openTimes } from '../../../shared/review/counted.ts'
import { categories, severities } from '../../../shared/review/finding.ts'
import { blindMessageSchema, type BlindMessage } from '../../platform/counters/blind.ts'
import type { PhantomError } from '../../platform/errors/index.ts'
import type { Subject } from '../hooks/hook-keys.ts'
import { HostProblem } from '../hosts/host-problem.ts'
import type { Counted } from '../session/session.ts'
import { answerCounts } from './answer-counts.ts'
import { monthOf, weekOf } from './count-names.ts'
import { createReviewCounter, openTimeOf } from './count-reviews.ts'

const secret = 'the secret of a deployment, long enough for a key'
const hookId = 'canaryHookIdOf22Signs_'
const [day, now] = [86_400_000, Date.parse('2026-11-22T12:00:00Z')]

/** Counters on their way to a database, which is a map here. */
function createWorld() {
  const sent: BlindMessage[] = []
  const logged: string[] = []
  const world = { now, isBroken: false, clock: now, githubTakes: 300 }
  const counterBy = (subject: Subject) =>
    createReviewCounter(subject, {
      secret,
      queue: {
        send: async (message) => {
          if (world.isBroken) throw new Error('canary')
          sent.push(message)
        },
      },
      longestDelaySeconds: 60,
      random: () => 0.5,
      now: () => world.now,
      log: (text) => void logged.push(text),
    })
  const read = async (names: string[]) => {
    const counts: Record<string, number> = {}
    const asked = new Set(names)
    for (const name of sent.flatMap((message) => message.names))
      if (asked.has(name)) counts[name] = (counts[name] ?? 0) + 1
    return counts
  }
  const waited: number[] = []
  const ask = async (body: object, known: readonly string[] = [], cookie = '') => {
    const told = await answerCounts(
      new Request('https://scope.example/api/v1/reviews/counts', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
        body: JSON.stringify(body),
      }),
      {
        secret,
        records: { find: async (id) => (known.includes(id) ? ({} as never) : null) },
        read,
        signedIn: async ({ headers }) =>
          headers.get('cookie') === 'ada'
            ? { kind: 'person', id: 1, login: 'ada', setCookie: 'ada, again' }
            : { kind: 'refused', code: 'not_signed_in' },
        ownRepository: async (repository) => {
          world.clock += world.githubTakes
          if (repository === 'octo/away') throw new HostProblem('network')
          if (repository === 'octo/slow') throw new DOMException('late', 'TimeoutError')
          return repository === 'octo/phantom' ? '4711' : null
        },
        now: () => world.clock,
        wait: async (milliseconds) => void waited.push(milliseconds),
      },
    )
    expect(told.setCookie).toBe('repository' in body ? 'ada, again' : null)
    return told.counts
  }
  return { world, sent, logged, counterBy, ask, read, waited }
}

const refusal = (asked: Promise<unknown>) =>
  asked.then(
    () => 'told',
    ({ code }: PhantomError) => code,
  )

const counted = fc.record({
  fate: fc.constantFrom('posted', 'listed', 'fixed', 'dismissed'),
  rule: fc.constantFrom('secrets/aws-access-key-id', 'secrets/google-api-key'),
  category: fc.constantFrom(...categories),
  severity: fc.constantFrom(...severities),
  openMilliseconds: fc.integer({ min: 0, max: 90 * day }),
}) satisfies fc.Arbitrary<Counted>

describe('counts of reviews', () => {
  it('are told to who shows the id of the hook: each sum is that of what was counted', () =>
    fc.assert(
      fc.asyncProperty(fc.array(counted, { maxLength: 40 }), async (all) => {
        const { counterBy, ask } = createWorld()
        const counter = counterBy({ kind: 'hook', hookId })
        await counter.review('whole')
        await counter.findings(all)
        const told = reviewCountsSchema.parse(await ask({ hook: hookId, weeks: 4 }))
        const number = (...fates: string[]) => all.filter(({ fate }) => fates.includes(fate)).length
        const sums = {
          found: number('posted', 'listed'),
          accepted: number('fixed'),
          dismissed: number('dismissed'),
        }
        const decided = sums.accepted + sums.dismissed
        expect(told.all).toEqual({
          ...sums,
          acceptance: decided < leastForShares ? null : sums.accepted / decided,
        })
        expect(told.byWeek.at(-1)).toMatchObject({ week: '2026-11-16', reviews: 1, ...sums })
        for (const rows of [told.byCategory, told.bySeverity, told.byWeek])
          for (const name of ['found', 'accepted', 'dismissed'] as const)
            expect(rows.reduce((sum, row) => sum + row[name], 0)).toBe(sums[name])
        const times = all
          .filter(({ fate }) => fate === 'fixed')
          .map((one) => openTimes.indexOf(openTimeOf(one.openMilliseconds)))
          .toSorted((one, two) => one - two)
        const middle = openTimes[times[Math.ceil(times.length / 2) - 1]!]
        expect(told.timeToFix.median).toBe(times.length < leastForShares ? null : middle)
        expect(told.dismissedRules.reduce((sum, row) => sum + row.dismissed, 0)).toBe(
          sums.dismissed,
        )
      }),
      { numRuns: 12 },
    ))

  it('say nothing without the id: no word of them is on the way, and no other id finds any', async () => {
    const { counterBy, sent, ask, read, logged } = createWorld()
    await counterBy({ kind: 'hook', hookId }).findings([
      { fate: 'fixed', rule: 'secrets/aws-access-key-id', category: 'security', severity: 'high' },
    ])
    const all = JSON.stringify([sent, logged])
    for (const word of [hookId, secret, 'secrets/', 'security', 'high', 'fixed', '2026-11-16'])
      expect(all).not.toContain(word)
    for (const message of sent) expect(blindMessageSchema.safeParse(message).success).toBe(true)
    // What is of the repository and what is of all never lie in one message, nor under one name.
    expect(sent).toHaveLength(2)
    expect(Object.values(await read(sent.flatMap(({ names }) => names)))).toEqual([1, 1, 1])

    const other = `${hookId.slice(1)}x`
    expect(await refusal(ask({ hook: other }))).toBe('hook_refused')
    expect((await ask({ hook: other }, [other])).all.found).toBe(0)
  })

  it('of the App are told to who may write to the repository, and to nobody else', async () => {
    const { counterBy, ask, waited, world } = createWorld()
    await counterBy({ kind: 'repository', id: '4711' }).review('whole')
    await counterBy({ kind: 'repository', id: '4712' }).review('whole')
    const own = { repository: 'octo/phantom' }
    expect((await ask(own, [], 'ada')).reviews).toEqual({ whole: 1, partial: 0 })
    expect(waited).toEqual([])
    expect(await refusal(ask(own))).toBe('not_signed_in')
    expect(await refusal(ask(own, [], 'mallory'))).toBe('not_signed_in')
    // Whether GitHub had little or much to look up, a refusal is as late.
    for (const githubTakes of [40, 1_900, 3_000]) {
      world.githubTakes = githubTakes
      expect(await refusal(ask({ repository: 'octo/another' }, [], 'ada'))).toBe(
        'repository_refused',
      )
    }
    expect(waited).toEqual([1_960, 100, 1_000])
    for (const repository of ['octo/away', 'octo/slow'])
      expect(await refusal(ask({ repository }, [], 'ada'))).toBe('host_unavailable')
    for (const repository of ['octo', 'octo/..', '../octo', 'octo/a/b', 'octo/a?b', '-octo/a', ''])
      expect(await refusal(ask({ repository }, [], 'ada'))).toBe('validation_failed')
    expect(await refusal(ask({ ...own, hook: hookId }, [], 'ada'))).toBe('validation_failed')
  })

  it('of an event that names no repository’s number are those of all repositories alone', async () => {
    const { counterBy, sent } = createWorld()
    const counter = counterBy({ kind: 'installation', installation: 7 })
    await counter.review('partial')
    await counter.findings([
      { fate: 'posted', rule: 'secrets/google-api-key', category: 'security', severity: 'high' },
    ])
    expect(sent.map(({ names }) => names.length)).toEqual([1])
  })

  it('never stop a review: what cannot be sent is logged as a number', async () => {
    const { world, counterBy, logged } = createWorld()
    world.isBroken = true
    await counterBy({ kind: 'hook', hookId }).review('whole')
    expect(logged).toEqual(['{"event":"counters_not_queued","count":1}'])
  })

  it('end with the weeks that are asked for, and refuse other questions', async () => {
    const { world, counterBy, ask } = createWorld()
    world.now = now - 8 * 7 * day
    await counterBy({ kind: 'hook', hookId }).review('whole')
    expect((await ask({ hook: hookId })).reviews).toEqual({ whole: 1, partial: 0 })
    expect((await ask({ hook: hookId, weeks: 4 }, [hookId])).reviews.whole).toBe(0)
    for (const body of [{}, { hook: 'short' }, { hook: hookId, weeks: 5 }, { hook: [hookId] }])
      expect(await refusal(ask(body))).toBe('validation_failed')
  })
})

describe('the week of a moment', () => {
  it('is its Monday, and its month that of the Monday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (moment) => {
        const monday = Date.parse(weekOf(moment))
        expect(new Date(monday).getUTCDay()).toBe(1)
        expect(moment - monday).toBeGreaterThanOrEqual(0)
        expect(moment - monday).toBeLessThan(7 * day)
      }),
    )
    expect(monthOf(weekOf(Date.parse('2026-12-01')))).toBe('2026-11-01')
  })
})
