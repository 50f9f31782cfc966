import { describe, expect, it } from 'vitest'
import { createGitHubClient } from './client.ts'
import { createDeadline } from './deadline.ts'
import { GitHubFailure } from './failure.ts'
import { createMeter } from './meter.ts'
import { createTokenPool, type ReadUrgency } from './token-pool.ts'

type Answer = (request: Request) => Response | Promise<Response>

/** A client whose requests are answered in order; later ones get the last answer again. */
function clientWith(
  answers: Answer[],
  { tokens = ['one'], calls = 3, milliseconds = 8000, urgency = 'visitor' as ReadUrgency } = {},
) {
  const asked: Request[] = []
  const now = () => Date.now()
  const pool = createTokenPool(
    tokens.map((id) => ({ id, token: async () => `token-${id}` })),
    now,
  )
  const meter = createMeter(calls, now)
  const client = createGitHubClient({
    apiUrl: 'https://api.example.invalid',
    login: 'somebody',
    pool,
    urgency,
    meter,
    now,
    deadline: createDeadline(milliseconds, undefined, now),
    fetch: async (request) => {
      asked.push(request)
      return answers[Math.min(asked.length, answers.length) - 1]!(request)
    },
  })
  return { client, asked, pool, meter }
}

const ok: Answer = () => Response.json({ data: { rateLimit: { cost: 3 } } })
const status =
  (code: number, body = '', headers: Record<string, string> = {}): Answer =>
  () =>
    new Response(body, { status: code, headers })
const kindOf = (work: Promise<unknown>) =>
  work.then(
    () => 'answered',
    (error: unknown) => (error instanceof GitHubFailure ? error.kind : error),
  )

describe('a request to GitHub', () => {
  it('carries the token and counts calls and points', async () => {
    const { client, asked, meter } = clientWith([ok])
    await client.graphql('query { rateLimit { cost } }', {})
    expect(asked[0]!.headers.get('authorization')).toBe('Bearer token-one')
    expect([meter.calls, meter.points]).toEqual([1, 3])
  })

  it('sets a refused token aside and asks once more with another', async () => {
    const { client, asked, pool } = clientWith([status(401, 'Bad credentials'), ok], {
      tokens: ['one', 'two'],
    })
    await client.graphql('query { rateLimit { cost } }', {})
    const [first, second] = asked.map((request) => request.headers.get('authorization'))
    expect(first).not.toBe(second)
    expect(pool.states().filter((state) => state.quarantinedUntil !== null)).toHaveLength(1)
  })

  it('is repeated at most once', async () => {
    const limited = status(403, 'secondary rate limit', { 'retry-after': '0' })
    const { client, asked } = clientWith([limited], { tokens: ['one', 'two', 'three'] })
    expect(await kindOf(client.graphql('query { rateLimit { cost } }', {}))).toBe('secondary-limit')
    expect(asked).toHaveLength(2)
  })

  it('waits as long as GitHub asks when the deadline leaves room, and gives up at once when not', async () => {
    const short = clientWith([status(429, '', { 'retry-after': '1' }), ok])
    expect(await kindOf(short.client.graphql('query { rateLimit { cost } }', {}))).toBe('answered')
    const long = clientWith([status(429, '', { 'retry-after': '60' }), ok])
    expect(await kindOf(long.client.graphql('query { rateLimit { cost } }', {}))).toBe(
      'secondary-limit',
    )
    expect(long.asked).toHaveLength(1)
  })

  it('waits for a failing GitHub that says how long, and only then', async () => {
    const query = 'query { rateLimit { cost } }'
    const told = clientWith([status(503, '', { 'retry-after': '1' }), ok])
    const started = Date.now()
    expect(await kindOf(told.client.graphql(query, {}))).toBe('answered')
    expect(Date.now() - started).toBeGreaterThan(950)
    const tooLong = clientWith([status(503, '', { 'retry-after': '7' }), ok])
    const untold = clientWith([status(502), ok])
    expect(await kindOf(tooLong.client.graphql(query, {}))).toBe('server-error')
    expect(await kindOf(untold.client.graphql(query, {}))).toBe('server-error')
    expect([tooLong.asked.length, untold.asked.length]).toEqual([1, 1])
  })

  it('without a token that GitHub still takes fails for that, not for a spent allowance', async () => {
    const { client } = clientWith([status(401, 'Bad credentials')])
    const ask = () => kindOf(client.graphql('query { rateLimit { cost } }', {}))
    expect([await ask(), await ask()]).toEqual(['bad-credentials', 'bad-credentials'])
  })

  it('is tried again after a broken connection', async () => {
    const { client, asked } = clientWith([() => Promise.reject(new TypeError('reset')), ok])
    expect(await kindOf(client.rest('/users/somebody'))).toBe('answered')
    expect(asked).toHaveLength(2)
  })

  it('never goes beyond the allowance of calls', async () => {
    const { client, asked } = clientWith([status(500)], { calls: 1 })
    for (let index = 0; index < 5; index += 1) await kindOf(client.rest('/users/somebody'))
    expect(asked).toHaveLength(2)
    expect(await kindOf(client.rest('/users/somebody'))).toBe('allowance-spent')
  })

  it('ends with the deadline when GitHub never answers', async () => {
    const never: Answer = (request) =>
      new Promise((_, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason))
      })
    const { client } = clientWith([never], { milliseconds: 50 })
    expect(await kindOf(client.rest('/users/somebody'))).toBe('deadline')
  })

  it('reads no answer that is larger than memory allows, whether it says so or not', async () => {
    const huge = 'x'.repeat(9 * 1024 * 1024)
    const { client } = clientWith([() => new Response(huge)])
    expect(await kindOf(client.rest('/users/somebody'))).toBe('malformed-answer')
    const announced = clientWith([
      () => new Response('{}', { headers: { 'content-length': String(huge.length) } }),
    ])
    expect(await kindOf(announced.client.rest('/users/somebody'))).toBe('malformed-answer')
  })

  it.each([
    ['refresh', 1500],
    ['embed', 1000],
    ['embed', 0],
  ] as const)(
    'for %s asks nothing, not even without a token, at %i of 5,000 points',
    async (urgency, remaining) => {
      const { client, asked, pool } = clientWith([ok], { urgency })
      pool.observe('one', { limit: 5000, remaining, resetAt: Date.now() / 1000 + 600 })
      expect(client.hasToken()).toBe(false)
      expect(await kindOf(client.graphql('query { rateLimit { cost } }', {}))).toBe('reserved')
      expect(await kindOf(client.rest('/users/somebody'))).toBe('reserved')
      expect(asked).toHaveLength(0)
    },
  )

  it('for an image is asked of no token that is kept for visitors, when another is spent', async () => {
    const spent: Answer = () =>
      Response.json({ errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] })
    const { client, asked, pool } = clientWith([spent], {
      urgency: 'embed',
      tokens: ['one', 'two'],
    })
    const first = pool.pick('somebody')!.id
    const other = first === 'one' ? 'two' : 'one'
    pool.observe(other, { limit: 5000, remaining: 1000, resetAt: Date.now() / 1000 + 600 })
    expect(await kindOf(client.graphql('query { rateLimit { cost } }', {}))).toBe('rate-limited')
    expect(asked).toHaveLength(1)
    // Whoever waits for this reading hears of no failure: a visitor has a token yet.
    expect(await kindOf(client.rest('/users/somebody'))).toBe('reserved')
    expect(pool.pick('somebody', new Set([first]))?.id).toBe(other)
  })

  it('that renews is finished once it has begun', async () => {
    const nearlySpent = { limit: '5000', remaining: '1000', reset: String(Date.now()) }
    const headers = Object.fromEntries(
      Object.entries(nearlySpent).map(([name, value]) => [`x-ratelimit-${name}`, value]),
    )
    const answer: Answer = () => Response.json({ data: {} }, { headers })
    const { client, asked } = clientWith([answer], { urgency: 'refresh' })
    await client.graphql('query { rateLimit { cost } }', {})
    expect(await kindOf(client.graphql('query { rateLimit { cost } }', {}))).toBe('answered')
    expect(asked).toHaveLength(2)
  })

  it('asks for no GraphQL without a token', async () => {
    const { client, asked } = clientWith([ok], { tokens: [] })
    expect(await kindOf(client.graphql('query { rateLimit { cost } }', {}))).toBe('rate-limited')
    expect(asked).toHaveLength(0)
  })
})
