import { describe, expect, it } from 'vitest'
import { ask, askForData, exampleStandIn } from './example.ts'

const standIn = exampleStandIn()

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
