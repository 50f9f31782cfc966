/** A small developer and a way to ask about her, for the tests of the stand-in. */
import { developersOf, type Developer } from '../facts/index.ts'
import { createGitHubStandIn, type GitHubStandIn } from './index.ts'

const repository = {
  isFork: false,
  isArchived: false,
  createdAt: '2025-03-01T00:00:00Z',
  pushedAt: '2026-06-02T10:00:00Z',
  stargazerCount: 7,
  forkCount: null,
  primaryLanguage: 'TypeScript',
  languages: [
    { name: 'CSS', size: 100 },
    { name: 'TypeScript', size: 900 },
  ],
  topics: ['edge'],
  license: 'MIT',
  description: null,
  paths: ['.github/', 'package.json', 'go.mod', 'src/', '.github/workflows/ci.yml'],
}

const commit = (repo: string, digit: string, authoredDate: string, message: string) => ({
  repo,
  oid: digit.repeat(40),
  authoredDate,
  committedDate: authoredDate,
  message,
  additions: 3,
  deletions: 1,
  changedFiles: 1,
  parents: 1,
})

export const ada: Developer = {
  login: 'Ada',
  type: 'User',
  name: 'Ada',
  createdAt: '2019-05-01T00:00:00Z',
  followers: null,
  following: 3,
  organizations: ['guild'],
  restrictedContributions: 4,
  repositories: [
    {
      ...repository,
      owner: 'Ada',
      name: 'engine',
      isOwned: true,
      manifests: [{ path: 'package.json', text: '{"name":"engine"}' }],
    },
    { ...repository, owner: 'Ada', name: 'borrowed', isOwned: true, isFork: true },
    { ...repository, owner: 'guild', name: 'loom', isOwned: false, stargazerCount: null },
    { ...repository, owner: 'Ada', name: 'bare', isOwned: true, paths: [], createdAt: null },
  ],
  commits: [
    commit('Ada/engine', 'a', '2026-06-02T01:30:00+09:00', 'Turn\n\nCo-authored-by: B <b@c.d>'),
    commit('Ada/engine', 'b', '2026-05-01T12:00:00+09:00', 'Spin'),
    commit('Ada/engine', 'c', '2024-05-01T12:00:00Z', 'Begin'),
    commit('guild/loom', 'd', '2026-04-01T12:00:00Z', 'Weave'),
    commit('Ada/borrowed', 'e', '2026-04-02T12:00:00Z', 'Patch'),
  ],
  pullRequests: [
    {
      repo: 'guild/loom',
      number: 5,
      state: 'MERGED',
      createdAt: null,
      mergedAt: '2026-04-01T13:00:00Z',
    },
    {
      repo: 'guild/loom',
      number: 9,
      state: 'OPEN',
      createdAt: '2026-05-05T00:00:00Z',
      mergedAt: null,
    },
  ],
  reviews: [{ repo: 'guild/press', number: 2, submittedAt: '2026-05-06T00:00:00Z' }],
  issues: [{ repo: 'guild/loom', number: 7, createdAt: '2026-05-07T00:00:00Z' }],
}

const empty = { repositories: [], commits: [], pullRequests: [], reviews: [], issues: [] }
const account = { createdAt: '2015-01-01T00:00:00Z', followers: 1, following: 0, organizations: [] }
const bot: Developer = { login: 'mender[bot]', type: 'Bot', ...account, ...empty }
const unknown = { pullRequests: null, reviews: null, issues: null }
const hermit: Developer = { login: 'hermit', type: 'User', ...account, ...empty, ...unknown }

export const exampleNow = new Date('2026-06-10T00:00:00Z')

export function exampleStandIn(now: () => Date = () => exampleNow): GitHubStandIn {
  return createGitHubStandIn({ developers: developersOf([ada, bot, hermit]), now })
}

export type Answer = {
  data?: Record<string, unknown> | null
  errors?: { type?: string; path?: (string | number)[]; message: string }[]
  message?: string
}

export const headersWith = (token: string | null = 'token') => ({
  'user-agent': 'test',
  ...(token === null ? {} : { authorization: `Bearer ${token}` }),
})

export function graphqlRequest(
  query: string,
  variables: Record<string, unknown> = {},
  { token = 'token', signal }: { token?: string | null; signal?: AbortSignal } = {},
): Request {
  return new Request('https://api.github.com/graphql', {
    method: 'POST',
    headers: headersWith(token),
    body: JSON.stringify({ query, variables }),
    signal: signal ?? null,
  })
}

export const restRequest = (path: string, init: RequestInit = {}) =>
  new Request(`https://api.github.com${path}`, { headers: headersWith(), ...init })

/** The parsed answer to a query. */
export async function ask(
  { fetch }: GitHubStandIn,
  query: string,
  variables?: Record<string, unknown>,
): Promise<Answer> {
  const response = await fetch(graphqlRequest(query, variables))
  return (await response.json()) as Answer
}

/** The data of an answer that must have no errors. */
export async function askForData<Data>(
  standIn: GitHubStandIn,
  query: string,
  variables?: Record<string, unknown>,
): Promise<Data> {
  const { data, errors } = await ask(standIn, query, variables)
  if (errors || !data) throw new Error(JSON.stringify(errors))
  return data as Data
}
