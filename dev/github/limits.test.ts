import { describe, expect, it } from 'vitest'
import {
  exampleNow,
  exampleStandIn,
  graphqlRequest,
  headersWith,
  restRequest,
  type Answer,
} from './example.ts'

const clock = () => {
  let now = exampleNow.getTime()
  return {
    now: () => new Date(now),
    pass: (milliseconds: number) => {
      now += milliseconds
    },
  }
}
const anonymous = { headers: headersWith(null) }
const remaining = (response: Response) => Number(response.headers.get('x-ratelimit-remaining'))

describe('the allowance', () => {
  it('is told by the headers of each answer', async () => {
    const { fetch } = exampleStandIn()
    const { headers } = await fetch(restRequest('/users/ada'))
    const told = Object.fromEntries(headers)
    expect(told).toMatchObject({
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': '4999',
      'x-ratelimit-used': '1',
      'x-ratelimit-reset': String(exampleNow.getTime() / 1000 + 3600),
      'x-ratelimit-resource': 'core',
    })
    expect(told['x-github-request-id']).toBeDefined()
  })
  it('belongs to a token and to a resource', async () => {
    const { fetch } = exampleStandIn()
    await fetch(restRequest('/users/ada'))
    const other = await fetch(restRequest('/users/ada', { headers: headersWith('other') }))
    const graphql = await fetch(graphqlRequest('{ rateLimit { remaining used } }'))
    expect([remaining(other), remaining(graphql)]).toEqual([4999, 4999])
    expect(await graphql.json()).toEqual({ data: { rateLimit: { remaining: 4999, used: 1 } } })
  })
  it('without a token is 60 requests an hour, and begins anew after it', async () => {
    const { now, pass } = clock()
    const { fetch } = exampleStandIn(now)
    const ask = () => fetch(restRequest('/users/ada', anonymous))
    for (let count = 0; count < 60; count += 1) expect((await ask()).status).toBe(200)
    const refused = await ask()
    expect(refused.status).toBe(403)
    expect(remaining(refused)).toBe(0)
    expect(await refused.json()).toMatchObject({ message: expect.stringContaining('rate limit') })
    pass(3600_000)
    expect((await ask()).status).toBe(200)
  })
  it('of searches is 30 a minute with a token and 10 without', async () => {
    const { fetch } = exampleStandIn()
    const path = '/search/commits?q=author:ada'
    const limitOf = async (init?: RequestInit) =>
      (await fetch(restRequest(path, init))).headers.get('x-ratelimit-limit')
    expect([await limitOf(), await limitOf(anonymous)]).toEqual(['30', '10'])
  })
  it('that is spent makes GraphQL answer 200 with an error and no data', async () => {
    const { fetch, control } = exampleStandIn()
    control.setBudget({ token: 'token', remaining: 1 })
    const ask = () => fetch(graphqlRequest('{ user(login: "ada") { id } }'))
    expect((await ask()).status).toBe(200)
    const refused = await ask()
    expect(refused.status).toBe(200)
    expect(remaining(refused)).toBe(0)
    const answer = (await refused.json()) as Answer
    expect(answer.errors).toMatchObject([{ type: 'RATE_LIMITED' }])
    expect(answer).not.toHaveProperty('data')
  })
  it('can be looked at for nothing', async () => {
    const { fetch } = exampleStandIn()
    const look = async () => (await fetch(restRequest('/rate_limit'))).json()
    expect(await look()).toEqual(await look())
    expect(await look()).toMatchObject({ resources: { core: { used: 0, limit: 5000 } } })
  })
})

describe('an entity tag', () => {
  const tagged = (tag: string, token: string | null) =>
    restRequest('/users/ada', { headers: { ...headersWith(token), 'if-none-match': tag } })

  it('spares the allowance of the token that got it', async () => {
    const { fetch } = exampleStandIn()
    const first = await fetch(restRequest('/users/ada'))
    const again = await fetch(tagged(first.headers.get('etag')!, 'token'))
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect(remaining(again)).toBe(remaining(first))
  })
  it('is worth nothing to another token', async () => {
    const { fetch } = exampleStandIn()
    const first = await fetch(restRequest('/users/ada'))
    expect((await fetch(tagged(first.headers.get('etag')!, 'other'))).status).toBe(200)
  })
  it('counts like any request without a token', async () => {
    const { fetch } = exampleStandIn()
    const first = await fetch(restRequest('/users/ada', anonymous))
    const again = await fetch(tagged(first.headers.get('etag')!, null))
    expect(again.status).toBe(304)
    expect(remaining(again)).toBe(remaining(first) - 1)
  })
})

describe('bursts', () => {
  it('end at 100 requests at once', async () => {
    const { fetch, control } = exampleStandIn()
    control.addFault({ login: '*', fault: 'latency', latencyMs: 20 })
    const responses = await Promise.all(
      Array.from({ length: 101 }, () => fetch(graphqlRequest('{ rateLimit { cost } }'))),
    )
    const refused = responses.filter(({ status }) => status === 403)
    expect(refused).toHaveLength(1)
    expect(refused[0]!.headers.get('retry-after')).toBe('60')
    expect(await refused[0]!.json()).toMatchObject({
      message: expect.stringContaining('secondary rate limit'),
    })
  })
  it('end at 900 points of REST in a minute, unless the limit is lifted', async () => {
    const { now, pass } = clock()
    const { fetch, control } = exampleStandIn(now)
    const ask = async () => (await fetch(restRequest('/rate_limit'))).status
    for (let count = 0; count < 900; count += 1) await ask()
    expect(await ask()).toBe(403)
    control.setBudget({ token: '*', secondaryLimits: false })
    expect(await ask()).toBe(200)
    control.setBudget({ token: '*', secondaryLimits: true })
    expect(await ask()).toBe(403)
    pass(60_000)
    expect(await ask()).toBe(200)
  })
})
