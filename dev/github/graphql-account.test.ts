import { describe, expect, it } from 'vitest'
import { ask, askForData, exampleStandIn } from './example.ts'

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
