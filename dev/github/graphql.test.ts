import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadFacts } from '../facts/index.ts'
import { ask, askForData, exampleStandIn } from './example.ts'
import { createGitHubStandIn } from './index.ts'

const standIn = exampleStandIn()
const year = 'from: "2025-06-10T00:00:00Z", to: "2026-06-10T00:00:00Z"'

describe('an account by GraphQL', () => {
  it('is found by login without regard to case and spelled as it is', async () => {
    const { data } = await ask(standIn, '{ user(login: "aDa") { login name createdAt url } }')
    expect(data).toEqual({
      user: {
        login: 'Ada',
        name: 'Ada',
        createdAt: '2019-05-01T00:00:00Z',
        url: 'https://github.com/Ada',
      },
    })
  })
  it.each(['nobody', 'guild', 'mender[bot]'])('is no user when it is %s', async (login) => {
    const answer = await ask(standIn, 'query Q($login: String!) { user(login: $login) { id } }', {
      login,
    })
    expect(answer).toEqual({
      data: { user: null },
      errors: [
        {
          type: 'NOT_FOUND',
          path: ['user'],
          locations: [{ line: 1, column: 28 }],
          message: `Could not resolve to a User with the login of '${login}'.`,
        },
      ],
    })
  })
  it('says as repository owner whether it is a user, an organization or none', async () => {
    const { data, errors } = await ask(
      standIn,
      `{
        a: repositoryOwner(login: "ada") { __typename id ... on User { followers { __typename } } }
        b: repositoryOwner(login: "guild") { __typename login ... on Organization { createdAt } }
        c: repositoryOwner(login: "nobody") { __typename }
        d: repositoryOwner(login: "mender[bot]") { __typename }
      }`,
    )
    expect(errors).toMatchObject([{ type: 'FORBIDDEN', path: ['a', 'followers'] }])
    expect(data).toMatchObject({
      a: null,
      b: { __typename: 'Organization', login: 'guild', createdAt: '2025-03-01T00:00:00Z' },
      c: null,
      d: null,
    })
  })
  it('is found again by its node id', async () => {
    const { user } = await askForData<{ user: { id: string } }>(
      standIn,
      '{ user(login: "ada") { id } }',
    )
    const again = await ask(
      standIn,
      'query Q($id: ID!) { node(id: $id) { ... on User { login } } }',
      { id: user.id },
    )
    expect(again).toEqual({ data: { node: { login: 'Ada' } } })
  })
})

describe('a year of contributions', () => {
  it('counts commits outside forks, pull requests, reviews and issues by repository', async () => {
    const { data, errors } = await ask(
      standIn,
      `{ user(login: "ada") { contributionsCollection(${year}) {
        contributionYears restrictedContributionsCount
        totalCommitContributions totalPullRequestContributions
        totalPullRequestReviewContributions totalIssueContributions
        commitContributionsByRepository(maxRepositories: 10) {
          repository { nameWithOwner } contributions { totalCount }
        }
        pullRequestReviewContributionsByRepository {
          repository { nameWithOwner isPrivate } contributions { totalCount }
        }
      } } }`,
    )
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      user: {
        contributionsCollection: {
          contributionYears: [2026, 2025, 2024, 2019],
          restrictedContributionsCount: 4,
          totalCommitContributions: 3,
          totalPullRequestContributions: 2,
          totalPullRequestReviewContributions: 1,
          totalIssueContributions: 1,
          commitContributionsByRepository: [
            { repository: { nameWithOwner: 'Ada/engine' }, contributions: { totalCount: 2 } },
            { repository: { nameWithOwner: 'guild/loom' }, contributions: { totalCount: 1 } },
          ],
          pullRequestReviewContributionsByRepository: [
            {
              repository: { nameWithOwner: 'guild/press', isPrivate: false },
              contributions: { totalCount: 1 },
            },
          ],
        },
      },
    })
  })
  it("falls on the author's own days, in weeks that begin on Sunday", async () => {
    const { data } = await ask(
      standIn,
      `{ user(login: "ada") { contributionsCollection(
        from: "2026-05-30T00:00:00Z", to: "2026-06-01T20:00:00Z"
      ) { contributionCalendar { totalContributions weeks {
        firstDay contributionDays { date weekday contributionCount }
      } } } } }`,
    )
    expect(data).toEqual({
      user: {
        contributionsCollection: {
          contributionCalendar: {
            totalContributions: 1,
            weeks: [
              {
                firstDay: '2026-05-30',
                contributionDays: [{ date: '2026-05-30', weekday: 6, contributionCount: 0 }],
              },
              {
                firstDay: '2026-05-31',
                contributionDays: [
                  { date: '2026-05-31', weekday: 0, contributionCount: 0 },
                  { date: '2026-06-01', weekday: 1, contributionCount: 0 },
                  { date: '2026-06-02', weekday: 2, contributionCount: 1 },
                ],
              },
            ],
          },
        },
      },
    })
  })
  it('refuses a total of which the facts know nothing, and the account with it', async () => {
    const answer = await ask(
      standIn,
      `{ user(login: "hermit") { contributionsCollection { totalIssueContributions } } }`,
    )
    expect(answer).toMatchObject({
      data: { user: null },
      errors: [
        { type: 'FORBIDDEN', path: ['user', 'contributionsCollection', 'totalIssueContributions'] },
      ],
    })
  })
  it('is the last one when no span is given', async () => {
    const { data } = await ask(
      standIn,
      '{ user(login: "ada") { contributionsCollection { startedAt endedAt totalCommitContributions } } }',
    )
    expect(data).toMatchObject({
      user: {
        contributionsCollection: {
          startedAt: '2025-06-10T00:00:00Z',
          endedAt: '2026-06-10T00:00:00Z',
          totalCommitContributions: 3,
        },
      },
    })
  })
})

describe('repositories by GraphQL', () => {
  it('come in the asked order, page by page', async () => {
    const page = (after: string | null) =>
      ask(
        standIn,
        `query Q($after: String) { user(login: "ada") { repositories(
          first: 2, after: $after, ownerAffiliations: OWNER, privacy: PUBLIC
          orderBy: { field: NAME, direction: ASC }
        ) { totalCount pageInfo { hasNextPage endCursor } nodes { name } } } }`,
        { after },
      )
    const first = await page(null)
    expect(first.data).toMatchObject({
      user: {
        repositories: {
          totalCount: 3,
          pageInfo: { hasNextPage: true },
          nodes: [{ name: 'bare' }, { name: 'borrowed' }],
        },
      },
    })
    const { user } = first.data as {
      user: { repositories: { pageInfo: { endCursor: string } } }
    }
    expect((await page(user.repositories.pageInfo.endCursor)).data).toMatchObject({
      user: { repositories: { pageInfo: { hasNextPage: false }, nodes: [{ name: 'engine' }] } },
    })
  })
  it('give languages by size, topics and the licence', async () => {
    const { data } = await ask(
      standIn,
      `{ repository(owner: "ada", name: "ENGINE") {
        nameWithOwner owner { __typename login } stargazerCount primaryLanguage { name }
        languages(first: 1, orderBy: { field: SIZE, direction: DESC }) {
          totalSize totalCount edges { size node { name } }
        }
        repositoryTopics(first: 5) { nodes { topic { name } } }
        licenseInfo { spdxId }
      } }`,
    )
    expect(data).toEqual({
      repository: {
        nameWithOwner: 'Ada/engine',
        owner: { __typename: 'User', login: 'Ada' },
        stargazerCount: 7,
        primaryLanguage: { name: 'TypeScript' },
        languages: {
          totalSize: 1000,
          totalCount: 2,
          edges: [{ size: 900, node: { name: 'TypeScript' } }],
        },
        repositoryTopics: { nodes: [{ topic: { name: 'edge' } }] },
        licenseInfo: { spdxId: 'MIT' },
      },
    })
  })
  it('never tell who starred them, not even how many', async () => {
    const { data, errors } = await ask(
      standIn,
      '{ repository(owner: "ada", name: "engine") { stargazers { totalCount } } }',
    )
    expect(data).toEqual({ repository: null })
    expect(errors).toMatchObject([{ type: 'FORBIDDEN', path: ['repository', 'stargazers'] }])
  })
  it('refuse counts of which the facts know nothing', async () => {
    const { data, errors } = await ask(
      standIn,
      '{ repository(owner: "guild", name: "loom") { stargazerCount } }',
    )
    expect(data).toEqual({ repository: null })
    expect(errors).toMatchObject([{ type: 'FORBIDDEN' }])
  })
  it('are not found one by one, the others being answered', async () => {
    const { data, errors } = await ask(
      standIn,
      '{ a: repository(owner: "ada", name: "gone") { id } b: repository(owner: "ada", name: "engine") { name } }',
    )
    expect(data).toEqual({ a: null, b: { name: 'engine' } })
    expect(errors).toMatchObject([
      {
        type: 'NOT_FOUND',
        path: ['a'],
        message: "Could not resolve to a Repository with the name 'ada/gone'.",
      },
    ])
  })
  it('have no default branch before the first push', async () => {
    const { data } = await ask(
      standIn,
      '{ repository(owner: "ada", name: "bare") { isEmpty defaultBranchRef { name } object(expression: "HEAD:") { oid } } }',
    )
    expect(data).toEqual({ repository: { isEmpty: true, defaultBranchRef: null, object: null } })
  })
})

describe('a history', () => {
  const history = (repository: string, args: string, fields: string) =>
    ask(
      standIn,
      `{ repository(${repository}) { defaultBranchRef { target { ... on Commit {
        history(${args}) { totalCount nodes { ${fields} } }
      } } } } }`,
    )
  const engine = 'owner: "ada", name: "engine"'
  const nodesOf = (connection: unknown) => ({
    repository: { defaultBranchRef: { target: { history: connection } } },
  })

  it("lists commits newest first, with the author's own offset from UTC", async () => {
    const { data } = await history(
      engine,
      'first: 2',
      'oid authoredDate committedDate additions parents { totalCount } author { date }',
    )
    expect(data).toEqual(
      nodesOf({
        totalCount: 3,
        nodes: [
          {
            oid: 'a'.repeat(40),
            authoredDate: '2026-06-01T16:30:00Z',
            committedDate: '2026-06-01T16:30:00Z',
            additions: 3,
            parents: { totalCount: 1 },
            author: { date: '2026-06-02T01:30:00+09:00' },
          },
          expect.objectContaining({ oid: 'b'.repeat(40) }),
        ],
      }),
    )
  })
  it('is cut by time', async () => {
    const { data } = await history(
      engine,
      'first: 9, since: "2026-01-01T00:00:00Z", until: "2026-05-20T00:00:00Z"',
      'messageHeadline',
    )
    expect(data).toEqual(nodesOf({ totalCount: 1, nodes: [{ messageHeadline: 'Spin' }] }))
  })
  it('keeps to an author by node id', async () => {
    const { data } = await ask(
      standIn,
      '{ ada: user(login: "ada") { id } hermit: user(login: "hermit") { id } }',
    )
    const { ada, hermit } = data as Record<'ada' | 'hermit', { id: string }>
    const by = (id: string) => history(engine, `first: 1, author: { id: "${id}" }`, 'oid')
    expect((await by(ada.id)).data).toMatchObject(nodesOf({ totalCount: 3 }))
    expect((await by(hermit.id)).data).toEqual(nodesOf({ totalCount: 0, nodes: [] }))
  })
  it("is committed by GitHub in repositories of others, by the author in one's own", async () => {
    const fields = 'author { name email user { login } } committer { name email user { login } }'
    const author = { name: 'Ada', user: { login: 'Ada' } }
    const own = await history(engine, 'first: 1', fields)
    expect(own.data).toMatchObject(nodesOf({ nodes: [{ author, committer: author }] }))
    const other = await history('owner: "guild", name: "loom"', 'first: 1', fields)
    expect(other.data).toMatchObject(
      nodesOf({
        nodes: [
          {
            author,
            committer: {
              name: 'GitHub',
              email: 'noreply@github.com',
              user: { login: 'web-flow' },
            },
          },
        ],
      }),
    )
  })
})

describe('objects of a repository', () => {
  const object = async (expression: string) => {
    const { repository } = await askForData<{ repository: { object: unknown } }>(
      standIn,
      `query Q($expression: String!) { repository(owner: "ada", name: "engine") {
        object(expression: $expression) {
          __typename
          ... on Tree { entries { name type } }
          ... on Blob { text byteSize isBinary isTruncated }
        }
      } }`,
      { expression },
    )
    return repository.object
  }

  it('are the entries of the root and of its folders', async () => {
    expect(await object('HEAD:')).toEqual({
      __typename: 'Tree',
      entries: [
        { name: '.github', type: 'tree' },
        { name: 'go.mod', type: 'blob' },
        { name: 'package.json', type: 'blob' },
        { name: 'src', type: 'tree' },
      ],
    })
    expect(await object('HEAD:.github/workflows')).toEqual({
      __typename: 'Tree',
      entries: [{ name: 'ci.yml', type: 'blob' }],
    })
    expect(await object('main:src')).toEqual({ __typename: 'Tree', entries: [] })
  })
  it('are texts as far as the facts have them', async () => {
    expect(await object('HEAD:package.json')).toMatchObject({
      __typename: 'Blob',
      text: '{"name":"engine"}',
      byteSize: 17,
      isTruncated: false,
    })
    expect(await object('HEAD:go.mod')).toMatchObject({ __typename: 'Blob', text: null })
  })
  it('are refused where the facts do not know them', async () => {
    expect(
      await ask(
        standIn,
        '{ repository(owner: "guild", name: "press") { name object(expression: "HEAD:") { oid } } }',
      ),
    ).toMatchObject({
      data: { repository: { name: 'press', object: null } },
      errors: [{ type: 'FORBIDDEN', path: ['repository', 'object'] }],
    })
  })
  it('are null where there is no such thing', async () => {
    expect(await object('HEAD:Cargo.toml')).toBeNull()
    expect(await object('elsewhere:package.json')).toBeNull()
  })
})

describe('pull requests by GraphQL', () => {
  it('take the day of the merge for the day of opening where that is unknown', async () => {
    const { data } = await ask(
      standIn,
      `{ user(login: "ada") { pullRequests(first: 5, orderBy: { field: CREATED_AT, direction: DESC }) {
        totalCount nodes { number state createdAt mergedAt repository { nameWithOwner } }
      } } }`,
    )
    const repository = { nameWithOwner: 'guild/loom' }
    expect(data).toEqual({
      user: {
        pullRequests: {
          totalCount: 2,
          nodes: [
            {
              number: 9,
              state: 'OPEN',
              createdAt: '2026-05-05T00:00:00Z',
              mergedAt: null,
              repository,
            },
            {
              number: 5,
              state: 'MERGED',
              createdAt: '2026-04-01T13:00:00Z',
              mergedAt: '2026-04-01T13:00:00Z',
              repository,
            },
          ],
        },
      },
    })
  })
})

describe('a field that GitHub has and the stand-in has not', () => {
  it('says so instead of being null', async () => {
    const { errors } = await ask(standIn, '{ user(login: "ada") { gists { totalCount } } }')
    expect(errors).toMatchObject([{ type: 'STAND_IN_LACKS_FACTS', path: ['user', 'gists'] }])
  })
})

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0)

describe('the shared facts', () => {
  const folder = resolve(import.meta.dirname, '../../../shared/data/github/developers')
  const isHere = existsSync(folder)
  if (!isHere) console.info('shared facts are not here: their test is skipped')
  it.runIf(isHere)('add up: calendar, totals and histories tell the same numbers', async () => {
    const developers = loadFacts(folder)
    const shared = createGitHubStandIn({ developers })
    for (const login of developers.logins) {
      const to = new Date(developers.asOf(login)!)
      const from = new Date(to)
      from.setUTCFullYear(from.getUTCFullYear() - 1)
      const { user } = await askForData<{
        user: {
          contributionsCollection: {
            totalCommitContributions: number
            totalPullRequestContributions: number
            totalRepositoryContributions: number
            contributionCalendar: {
              totalContributions: number
              weeks: { contributionDays: { contributionCount: number }[] }[]
            }
            commitContributionsByRepository: { contributions: { totalCount: number } }[]
          }
        }
      }>(
        shared,
        `query Q($login: String!, $from: DateTime!, $to: DateTime!) { user(login: $login) {
          contributionsCollection(from: $from, to: $to) {
            totalCommitContributions totalPullRequestContributions totalRepositoryContributions
            contributionCalendar { totalContributions weeks { contributionDays { contributionCount } } }
            commitContributionsByRepository(maxRepositories: 100) { contributions { totalCount } }
          }
        } }`,
        { login, from, to },
      )
      const { contributionsCollection: counted } = user
      const { totalContributions, weeks } = counted.contributionCalendar
      expect(counted.totalCommitContributions).toBeGreaterThan(0)
      expect(
        sum(counted.commitContributionsByRepository.map((one) => one.contributions.totalCount)),
      ).toBe(counted.totalCommitContributions)
      expect(totalContributions).toBe(
        counted.totalCommitContributions +
          counted.totalPullRequestContributions +
          counted.totalRepositoryContributions,
      )
      expect(
        sum(weeks.flatMap((week) => week.contributionDays.map((day) => day.contributionCount))),
      ).toBe(totalContributions)
    }
  })
})
