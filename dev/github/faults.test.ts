import { describe, expect, it } from 'vitest'
import {
  ask,
  askForData,
  exampleStandIn,
  graphqlRequest,
  restRequest,
  type Answer,
} from './example.ts'
import { faultNames, type FaultRequest } from './index.ts'

const query = `query Account($login: String!) { user(login: $login) {
  login repositories(first: 5) { totalCount nodes { nameWithOwner } }
  contributionsCollection { totalCommitContributions }
} }`

const standInWith = (fault: Omit<FaultRequest, 'login'>) => {
  const standIn = exampleStandIn()
  standIn.control.addFault({ login: 'ada', ...fault })
  return standIn
}
const failing = async (fault: Omit<FaultRequest, 'login'>, path?: string) => {
  const { fetch } = standInWith(fault)
  const response = await fetch(path ? restRequest(path) : graphqlRequest(query, { login: 'Ada' }))
  const text = await response.text()
  return { status: response.status, headers: response.headers, text }
}
const parsed = (text: string) => JSON.parse(text) as Answer

describe('a fault in the place of an answer', () => {
  it('rate-limited: 200 with an error in GraphQL, 403 in REST, nothing remaining', async () => {
    const graphql = await failing({ fault: 'rate-limited' })
    expect(graphql.status).toBe(200)
    expect(graphql.headers.get('x-ratelimit-remaining')).toBe('0')
    expect(parsed(graphql.text)).toMatchObject({ errors: [{ type: 'RATE_LIMITED' }] })
    expect((await failing({ fault: 'rate-limited' }, '/users/ada')).status).toBe(403)
  })
  it('secondary-403: says when to come back', async () => {
    const { status, headers, text } = await failing({
      fault: 'secondary-403',
      retryAfterSeconds: 2,
    })
    expect([status, headers.get('retry-after')]).toEqual([403, '2'])
    expect(parsed(text).message).toContain('secondary rate limit')
  })
  it('secondary-200: a message and no data', async () => {
    const { status, headers, text } = await failing({ fault: 'secondary-200' })
    expect([status, headers.get('retry-after')]).toEqual([200, null])
    expect(Object.keys(parsed(text)).toSorted()).toEqual(['documentation_url', 'message'])
  })
  it.each([
    ['bad-credentials', 401, 'Bad credentials'],
    ['suspended-token', 403, 'Sorry. Your account was suspended.'],
    ['server-error', 500, 'Server Error'],
  ] as const)('%s: %i', async (fault, status, message) => {
    const answer = await failing({ fault })
    expect(answer.status).toBe(status)
    expect(parsed(answer.text).message).toBe(message)
  })
  it('bad-gateway-html and bad-gateway-json: 502', async () => {
    const html = await failing({ fault: 'bad-gateway-html' })
    expect([html.status, html.headers.get('content-type')]).toEqual([
      502,
      'text/html; charset=utf-8',
    ])
    const json = await failing({ fault: 'bad-gateway-json' })
    expect(json.status).toBe(502)
    expect(parsed(json.text).errors?.[0]?.message).toContain('Something went wrong')
  })
  it('empty-object: {}', async () => {
    expect(await failing({ fault: 'empty-object' })).toMatchObject({ status: 200, text: '{}' })
  })
  it('huge-body: as many bytes as asked for', async () => {
    const { text } = await failing({ fault: 'huge-body', bytes: 100_000 })
    expect(text.length).toBeGreaterThan(100_000)
  })
})

describe('a fault of a part of the answer', () => {
  it('forbidden-field: where null is not allowed the error climbs', async () => {
    const { text } = await failing({
      fault: 'forbidden-field',
      field: 'totalCommitContributions',
    })
    expect(parsed(text)).toMatchObject({
      data: { user: null },
      errors: [
        {
          type: 'FORBIDDEN',
          path: ['user', 'contributionsCollection', 'totalCommitContributions'],
        },
      ],
    })
  })
  it('forbidden-field: where null is allowed the rest stays', async () => {
    const standIn = standInWith({ fault: 'forbidden-field', field: 'name' })
    expect(await ask(standIn, '{ user(login: "ada") { login name } }')).toMatchObject({
      data: { user: { login: 'Ada', name: null } },
      errors: [{ type: 'FORBIDDEN', path: ['user', 'name'] }],
    })
  })
  it('resource-limits: no user', async () => {
    const { status, text } = await failing({ fault: 'resource-limits' })
    expect(status).toBe(200)
    expect(parsed(text)).toMatchObject({
      data: { user: null },
      errors: [
        {
          type: 'RESOURCE_LIMITS_EXCEEDED',
          path: ['user'],
          message: 'Resource limits for this query exceeded.',
        },
      ],
    })
  })
  it('resource-limits over a number of days: shorter windows pass', async () => {
    const standIn = standInWith({ fault: 'resource-limits', windowDays: 100 })
    const span = (from: string, to: string) =>
      ask(
        standIn,
        `{ user(login: "ada") { contributionsCollection(from: "${from}", to: "${to}") { totalCommitContributions } } }`,
      )
    expect(await span('2025-06-10T00:00:00Z', '2026-06-10T00:00:00Z')).toMatchObject({
      data: { user: null },
      errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED' }],
    })
    expect(await span('2026-03-10T00:00:00Z', '2026-06-10T00:00:00Z')).toEqual({
      data: { user: { contributionsCollection: { totalCommitContributions: 3 } } },
    })
  })
  it('null-in-non-null: null where the schema promises none, and no error', async () => {
    const { text } = await failing({ fault: 'null-in-non-null', field: 'totalCount' })
    expect(parsed(text)).toMatchObject({ data: { user: { repositories: { totalCount: null } } } })
    expect(parsed(text).errors).toBeUndefined()
  })
})

describe('a fault that changes what there is', () => {
  it('not-found', async () => {
    expect(parsed((await failing({ fault: 'not-found' })).text)).toMatchObject({
      data: { user: null },
      errors: [{ type: 'NOT_FOUND', path: ['user'] }],
    })
    expect((await failing({ fault: 'not-found' }, '/users/ada')).status).toBe(404)
  })
  it('renamed-login: another spelling in GraphQL, a redirection in REST that leads there', async () => {
    expect(parsed((await failing({ fault: 'renamed-login' })).text)).toMatchObject({
      data: { user: { login: 'ADA' } },
    })
    const standIn = standInWith({ fault: 'renamed-login' })
    const moved = await standIn.fetch(restRequest('/users/ada'))
    expect(moved.status).toBe(301)
    const there = await standIn.fetch(restRequest(new URL(moved.headers.get('location')!).pathname))
    expect(await there.json()).toMatchObject({ login: 'Ada' })
  })
  it('repository-deleted: gone for the requests after the first', async () => {
    const standIn = standInWith({ fault: 'repository-deleted', afterRequests: 1 })
    const first = await ask(standIn, query, { login: 'ada' })
    expect(JSON.stringify(first.data)).toContain('Ada/engine')
    expect(
      await ask(
        standIn,
        '{ r0: repository(owner: "Ada", name: "engine") { name } r1: repository(owner: "guild", name: "loom") { name } }',
      ),
    ).toMatchObject({
      data: { r0: null, r1: { name: 'loom' } },
      errors: [{ type: 'NOT_FOUND', path: ['r0'] }],
    })
  })
  it('empty-repository: no default branch', async () => {
    const standIn = standInWith({ fault: 'empty-repository' })
    expect(
      await ask(
        standIn,
        '{ repository(owner: "ada", name: "engine") { defaultBranchRef { name } } }',
      ),
    ).toEqual({ data: { repository: { defaultBranchRef: null } } })
  })
  it('odd-dates: commits of 1970 and of 2099 beside the others', async () => {
    const standIn = standInWith({ fault: 'odd-dates' })
    const { data } = await ask(
      standIn,
      `{ user(login: "ada") { contributionsCollection { contributionYears } }
        repository(owner: "ada", name: "engine") { defaultBranchRef { target { ... on Commit {
          history(first: 3) { nodes { authoredDate } }
        } } } } }`,
    )
    expect(JSON.stringify(data)).toContain('"contributionYears":[2099,2026,2025,2024,2019,1970]')
    expect(JSON.stringify(data)).toContain('1970-01-01T00:00:00Z')
  })
})

describe('a fault on the way', () => {
  it('truncated-json: half of the body', async () => {
    const healthy = await (
      await exampleStandIn().fetch(graphqlRequest(query, { login: 'ada' }))
    ).text()
    const { status, text } = await failing({ fault: 'truncated-json' })
    expect(status).toBe(200)
    expect(text).toBe(healthy.slice(0, Math.floor(healthy.length / 2)))
  })
  it('wrong-content-type: HTML by its header, JSON by its body', async () => {
    const { headers, text } = await failing({ fault: 'wrong-content-type' })
    expect(headers.get('content-type')).toContain('text/html')
    expect(parsed(text).data).toBeDefined()
  })
  it('slow-body: the whole body in the end', async () => {
    const { text } = await failing({ fault: 'slow-body', latencyMs: 1 })
    expect(parsed(text).data).toBeDefined()
  })
  it('connection-reset: the fetch fails', async () => {
    await expect(failing({ fault: 'connection-reset' })).rejects.toThrow('fetch failed')
  })
  it.each(['never-answers', 'latency'] as const)(
    '%s: waits until the client leaves, which the log tells',
    async (fault) => {
      const standIn = standInWith({ fault, latencyMs: 600_000 })
      const controller = new AbortController()
      const answer = standIn.fetch(
        graphqlRequest(query, { login: 'ada' }, { signal: controller.signal }),
      )
      setTimeout(() => controller.abort(new Error('left')), 5)
      await expect(answer).rejects.toThrow('left')
      expect(standIn.control.requests()).toMatchObject([
        { operationName: 'Account', logins: ['ada'], abortedByClient: true, status: null },
      ])
    },
  )
})

describe('the faults', () => {
  it('are all of them in reach of a healthy answer once they are cleared', async () => {
    const standIn = exampleStandIn()
    for (const fault of faultNames) standIn.control.addFault({ login: '*', fault })
    standIn.control.clearFaults()
    expect((await ask(standIn, query, { login: 'ada' })).errors).toBeUndefined()
  })
  it('strike so often as was said, and then GitHub is well again', async () => {
    const { fetch } = standInWith({ fault: 'server-error', times: 2 })
    const statuses: number[] = []
    for (let count = 0; count < 3; count += 1) {
      statuses.push((await fetch(graphqlRequest(query, { login: 'ada' }))).status)
    }
    expect(statuses).toEqual([500, 500, 200])
  })
  it('strike one login and spare the others', async () => {
    const { fetch } = standInWith({ fault: 'server-error' })
    expect((await fetch(graphqlRequest(query, { login: 'hermit' }))).status).toBe(200)
    expect((await fetch(restRequest('/users/hermit'))).status).toBe(200)
  })
  it.each([
    ['/users/ada/repos'],
    ['/repos/ada/engine/languages'],
    ['/repos/guild/loom/languages'],
    ['/search/commits?q=author%3AAda+author-date%3A%3E%3D2026-01-01'],
    ['/search/issues?q=reviewed-by:ada'],
  ])('strike wherever the login is concerned: %s', async (path) => {
    expect((await failing({ fault: 'server-error' }, path)).status).toBe(500)
  })
  it('strike a query that names the login by node id alone, or by a repository', async () => {
    const { user } = await askForData<{ user: { id: string } }>(
      exampleStandIn(),
      '{ user(login: "ada") { id } }',
    )
    const statusOf = async (text: string, variables = {}) =>
      (await standInWith({ fault: 'server-error' }).fetch(graphqlRequest(text, variables))).status
    expect(await statusOf('query Q($id: ID!) { node(id: $id) { id } }', user)).toBe(500)
    expect(await statusOf('{ repository(owner: "guild", name: "loom") { id } }')).toBe(500)
  })
})

describe('the log', () => {
  it('tells of each request what it was and what it cost', async () => {
    const standIn = exampleStandIn()
    await ask(standIn, query, { login: 'Ada' })
    await standIn.fetch(restRequest('/users/hermit?x=1'))
    expect(standIn.control.requests()).toMatchObject([
      {
        method: 'POST',
        path: '/graphql',
        operationName: 'Account',
        logins: ['ada'],
        token: 'oken',
        points: 1,
        status: 200,
        faults: [],
        abortedByClient: false,
      },
      { method: 'GET', path: '/users/hermit?x=1', operationName: null, logins: ['hermit'] },
    ])
    standIn.control.clearRequests()
    expect(standIn.control.requests()).toEqual([])
  })
})
