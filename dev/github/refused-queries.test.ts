import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask, exampleStandIn, graphqlRequest, headersWith, type Answer } from './example.ts'
import { connectionOf } from './graphql/connection.ts'

const standIn = exampleStandIn()

const refused = async (query: string, variables?: Record<string, unknown>) => {
  const response = await standIn.fetch(graphqlRequest(query, variables))
  const answer = (await response.json()) as Answer
  return { status: response.status, data: answer.data, errors: answer.errors ?? [] }
}

describe('a query that GitHub would refuse', () => {
  it.each([
    ['a field that is not in the schema', '{ user(login: "ada") { shoeSize } }', /shoeSize/],
    ['an argument that is missing', '{ user { id } }', /login/],
    ['an object without a selection', '{ user(login: "ada") }', /selection/],
    [
      'an enum that does not exist',
      '{ user(login: "ada") { repositories(first: 1, privacy: SECRET) { totalCount } } }',
      /SECRET/,
    ],
    ['a variable that is not declared', '{ user(login: $login) { id } }', /login/],
    ['words that are no query', 'select * from users', /Unexpected/],
    [
      'a moment that is none',
      '{ user(login: "ada") { contributionsCollection(from: "yesterday") { startedAt } } }',
      /yesterday/,
    ],
  ])('has %s', async (_, query, message) => {
    const { status, data, errors } = await refused(query)
    expect(status).toBe(200)
    expect(data).toBeUndefined()
    expect(errors[0]?.message).toMatch(message)
  })
  it('has a variable of the wrong kind', async () => {
    const { errors } = await refused('query Q($login: String!) { user(login: $login) { id } }', {
      login: 7,
    })
    expect(errors[0]?.message).toMatch(/\$login/)
  })
  it('lists a connection without saying how much of it', async () => {
    const { data, errors } = await refused(
      '{ user(login: "ada") { repositories { nodes { id } } } }',
    )
    expect(data).toBeUndefined()
    expect(errors).toMatchObject([
      {
        type: 'MISSING_PAGINATION_BOUNDARIES',
        path: ['user', 'repositories'],
        message:
          'You must provide a `first` or `last` value to properly paginate the `repositories` connection.',
      },
    ])
  })
  it('but a count alone needs no page', async () => {
    const { errors } = await refused('{ user(login: "ada") { repositories { totalCount } } }')
    expect(errors).toEqual([])
  })
  it.each([
    [101, 'EXCESSIVE_PAGINATION'],
    [0, 'UNPROCESSABLE'],
    [-1, 'UNPROCESSABLE'],
  ])('asks for %i records', async (first, type) => {
    const { errors } = await refused(
      'query Q($first: Int) { user(login: "ada") { repositories(first: $first) { nodes { id } } } }',
      { first },
    )
    expect(errors).toMatchObject([{ type }])
  })
  it('asks for more than 100 repositories with contributions', async () => {
    const { errors } = await refused(
      '{ user(login: "ada") { contributionsCollection { commitContributionsByRepository(maxRepositories: 101) { url } } } }',
    )
    expect(errors).toMatchObject([{ type: 'UNPROCESSABLE' }])
  })
  it('may give more than 500,000 nodes', async () => {
    const nested = (inner: string) =>
      `{ user(login: "ada") { repositories(first: 100) { nodes { ${inner} } } } }`
    const inner = (first: number) =>
      `languages(first: 100) { nodes { id } } issues(first: ${first}) { nodes { labels(first: ${first}) { nodes { id } } } }`
    expect((await refused(nested(inner(100)))).errors).toMatchObject([
      {
        type: 'MAX_NODE_LIMIT_EXCEEDED',
        message:
          'This query requests up to 1,020,100 possible nodes which exceeds the maximum limit of 500,000.',
      },
    ])
    expect((await refused(nested('languages(first: 100) { nodes { id } }'))).errors).toEqual([])
  })
  it('asks for the contributions of more than a year', async () => {
    const { data, errors } = await refused(
      '{ user(login: "ada") { contributionsCollection(from: "2024-01-01T00:00:00Z", to: "2025-01-02T00:00:00Z") { startedAt } } }',
    )
    expect(data).toEqual({ user: null })
    expect(errors[0]?.message).toBe(
      "The total time spanned by 'from' and 'to' must not exceed 1 year",
    )
  })
  it('follows a cursor that GitHub never gave', async () => {
    const { errors } = await refused(
      '{ user(login: "ada") { repositories(first: 1, after: "abc") { nodes { id } } } }',
    )
    expect(errors).toMatchObject([{ type: 'INVALID_CURSOR_ARGUMENTS' }])
  })
})

describe('a request that GitHub would refuse', () => {
  it('asks by GraphQL without a token', async () => {
    const response = await standIn.fetch(
      graphqlRequest('{ meta { __typename } }', {}, { token: null }),
    )
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({
      message: 'This endpoint requires you to be authenticated.',
    })
  })
  it('does not say who asks', async () => {
    const response = await standIn.fetch(new Request('https://api.github.com/users/ada'))
    expect(response.status).toBe(403)
  })
  it('holds no query', async () => {
    const response = await standIn.fetch(
      new Request('https://api.github.com/graphql', {
        method: 'POST',
        headers: headersWith(),
        body: '{}',
      }),
    )
    expect(response.status).toBe(400)
  })
})

describe('the point cost', () => {
  const costOf = async (query: string) => {
    const { data, errors } = await ask(standIn, query)
    expect(errors?.filter(({ type }) => type !== 'STAND_IN_LACKS_FACTS') ?? []).toEqual([])
    return (data?.['rateLimit'] as { cost: number; nodeCount: number } | undefined) ?? null
  }
  it('is one point at least', async () => {
    expect(await costOf('{ rateLimit { cost nodeCount } user(login: "ada") { id } }')).toEqual({
      cost: 1,
      nodeCount: 0,
    })
  })
  it("follows GitHub's own example: 1 + 100 + 5,000 requests are 51 points", async () => {
    const query = `{
      rateLimit(dryRun: true) { cost nodeCount }
      user(login: "hermit") { login repositories(first: 100) { nodes {
        id issues(first: 50) { nodes { id labels(first: 60) { nodes { id name } } } }
      } } }
    }`
    expect(await costOf(query)).toEqual({ cost: 51, nodeCount: 100 + 5000 + 300_000 })
  })
  it('counts what a list of repositories with contributions holds', async () => {
    const query = `{
      rateLimit { cost }
      user(login: "hermit") { contributionsCollection {
        commitContributionsByRepository(maxRepositories: 100) {
          repository { languages(first: 10) { nodes { id } } } contributions { totalCount }
        }
      } }
    }`
    expect(await costOf(query)).toEqual({ cost: 2 })
  })
  it('leaves out what is skipped', async () => {
    const query = `{
      rateLimit { nodeCount }
      user(login: "hermit") { repositories(first: 100) @skip(if: true) { nodes { id } } }
    }`
    expect(await costOf(query)).toEqual({ nodeCount: 0 })
  })
})

describe('a connection', () => {
  it('gives every item once, in order, whatever the size of the pages', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 100 }), (items, first) => {
        const seen: unknown[] = []
        let after: string | null = null
        do {
          const page: ReturnType<typeof connectionOf> = connectionOf(
            items,
            { first, after },
            (item) => item,
          )
          expect(page.totalCount).toBe(items.length)
          seen.push(...page.nodes())
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
        } while (after !== null)
        expect(seen).toEqual(items)
      }),
    )
  })
  it('gives from the end what `last` asks for', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 100 }), (items, last) => {
        expect(connectionOf(items, { last }, (item) => item).nodes()).toEqual(items.slice(-last))
      }),
    )
  })
})
