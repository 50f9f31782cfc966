/**
 * Evidence for property tests. Each piece is coherent, as GitHub's own is: the calendar holds at
 * least the commits of each day, the totals at least what the lists show, and nothing was committed
 * to a fork. Only tests import this.
 */
import * as fc from 'fast-check'
import {
  type Commit,
  type Evidence,
  evidenceVersion,
  type Identity,
  type PullRequest,
  type Repository,
} from './evidence.ts'
import { type Field, known, unknownReasons } from './field.ts'
import { hide, hideableFields } from './hide.ts'

export const arbitraryLogin = 'ada-dev'
export const arbitraryAsOf = new Date('2026-08-23T12:00:00Z')

const at = arbitraryAsOf.toISOString()
const minute = 60_000
const day = 24 * 60 * minute
const told = <Value>(value: Value): Field<Value> => known(value, 'graphql', at)

/** Evidence of a person with everything known, from an empty account to a busy one. */
export function fullEvidence(): fc.Arbitrary<Evidence> {
  return personModel.map(toEvidence)
}

/** The same with any of its fields unknown. */
export function anyEvidence(): fc.Arbitrary<Evidence> {
  return fc
    .tuple(fullEvidence(), fc.subarray([...hideableFields]), fc.constantFrom(...unknownReasons))
    .map(([evidence, fields, reason]) =>
      fields.reduce((left, field) => hide(left, field, reason), evidence),
    )
}

/** A commit of the person in that repository, somewhere in the window. */
export function commitIn(repository: string): fc.Arbitrary<Commit> {
  return fc.tuple(commitModel, fc.uuid()).map(([model, oid]) => toCommit(repository, model, oid))
}

/** A repository with any tree, under a name that `fullEvidence` does not give. */
export function furtherRepository(): fc.Arbitrary<Repository> {
  return repositoryModel.map((model) => toRepository(model, 99))
}

const languageNames = [
  'TypeScript',
  'Go',
  'Rust',
  'Python',
  'Ruby',
  'HTML',
  'CSS',
  'Jupyter Notebook',
]
const topicNames = [
  'react',
  'docker',
  'kubernetes',
  'machine-learning',
  'llm',
  'security',
  'cooking',
]
const pathNames = [
  'Dockerfile',
  'main.tf',
  'AGENTS.md',
  'CLAUDE.md',
  '.cursor/rules',
  '.github/workflows/ci.yml',
  'package.json',
  'go.mod',
  'Cargo.toml',
  'pytest.ini',
  'README.md',
]
const manifestTexts: readonly { path: string; text: string }[] = [
  { path: 'package.json', text: '{"dependencies":{"react":"19","hono":"4","openai":"6"}}' },
  { path: 'requirements.txt', text: 'torch==2.9\nfastapi>=0.1\n# numpy\n' },
  { path: 'go.mod', text: 'module x\n\nrequire (\n\tk8s.io/client-go v0.30.0\n)\n' },
  { path: 'Cargo.toml', text: '[dependencies]\ntokio = "1"\n' },
  { path: 'package.json', text: 'not JSON' },
]
const messages = [
  'Fix the parser',
  'Merge pull request #12 from grace/branch\n\nA better parser',
  'Merge pull request #13 from ada-dev/branch',
  'Merge pull request #14 from dependabot/npm/left-pad',
  'Add a cache\n\nCo-Authored-By: Claude <noreply@anthropic.com>',
  'Add a test\n\nCo-authored-by: Cursor <cursoragent@cursor.com>',
  'Describe how to use claude code',
]
const offsets = [0, 60, 330, 540, -300, -480]

const repositoryModel = fc.record({
  owner: fc.constantFrom(arbitraryLogin, arbitraryLogin, 'acme', 'grace', 'umbrella'),
  isFork: fc.boolean(),
  languages: fc.uniqueArray(
    fc.record({ name: fc.constantFrom(...languageNames), bytes: fc.nat(300_000) }),
    { maxLength: 4, selector: ({ name }) => name },
  ),
  topics: fc.uniqueArray(fc.constantFrom(...topicNames), { maxLength: 3 }),
  paths: fc.uniqueArray(fc.constantFrom(...pathNames), { maxLength: 6 }),
  manifests: fc.uniqueArray(fc.constantFrom(...manifestTexts), {
    maxLength: 2,
    selector: ({ path }) => path,
  }),
})

const commitModel = fc.record({
  minutesAgo: fc.nat(364 * 24 * 60),
  offset: fc.constantFrom(...offsets),
  message: fc.constantFrom(...messages),
})

const pullRequestModel = fc.record({
  daysAgo: fc.nat(360),
  openDays: fc.option(fc.nat(5)),
})

/** Which repository a thing happened in: a number that is taken modulo how many there are. */
const anyRepository = fc.nat(1000)

const personModel = fc.record({
  repositories: fc.array(repositoryModel, { maxLength: 6 }),
  commits: fc.array(fc.tuple(anyRepository, commitModel), { maxLength: 25 }),
  pullRequests: fc.array(fc.tuple(anyRepository, pullRequestModel), { maxLength: 10 }),
  reviewed: fc.array(anyRepository, { maxLength: 10 }),
  reported: fc.array(anyRepository, { maxLength: 10 }),
  otherDays: fc.array(fc.nat(365), { maxLength: 60 }),
  unlisted: fc.record({
    commits: fc.nat(500),
    pullRequests: fc.nat(50),
    reviews: fc.nat(50),
    issues: fc.nat(50),
    repositories: fc.nat(5),
  }),
})

type Model<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never

function toRepository(model: Model<typeof repositoryModel>, index: number): Repository {
  const { owner, isFork, languages, topics, paths, manifests } = model
  const most = languages.toSorted((one, two) => two.bytes - one.bytes)[0]
  return {
    nameWithOwner: `${owner}/repository-${index}`,
    relation: owner === arbitraryLogin ? 'owned' : 'contributed',
    isFork,
    isArchived: false,
    createdAt: '2020-01-01T00:00:00Z',
    pushedAt: at,
    primaryLanguage: most?.name ?? null,
    description: null,
    topics,
    license: 'MIT',
    languages: told(languages),
    paths: told(paths),
    manifests: told(manifests),
  }
}

const person: Identity = { name: 'Ada', email: 'ada@example.invalid', login: arbitraryLogin }

function toCommit(repository: string, model: Model<typeof commitModel>, oid: string): Commit {
  const moment = new Date(arbitraryAsOf.getTime() - model.minutesAgo * minute)
  return {
    repository,
    oid,
    authoredAt: withOffset(moment, model.offset),
    message: model.message,
    author: person,
    committer: person,
  }
}

/** ISO 8601 as seen that many minutes east of Greenwich. */
function withOffset(moment: Date, offsetMinutes: number): string {
  const local = new Date(moment.getTime() + offsetMinutes * minute).toISOString().slice(0, 19)
  const distance = new Date(Math.abs(offsetMinutes) * minute).toISOString().slice(11, 16)
  return `${local}${offsetMinutes < 0 ? '-' : '+'}${distance}`
}

function toEvidence(model: Model<typeof personModel>): Evidence {
  const { unlisted } = model
  const repositories = model.repositories.map(toRepository)
  const written = repositories.filter(({ isFork }) => !isFork)
  const repositoryAt = (index: number) => (written.length ? [written[index % written.length]!] : [])
  const namesAt = (indices: readonly number[]) =>
    indices.flatMap(repositoryAt).map(({ nameWithOwner }) => nameWithOwner)
  const commits = model.commits.flatMap(([where, commit], index) =>
    repositoryAt(where).map(({ nameWithOwner }) =>
      toCommit(nameWithOwner, commit, index.toString(16).padStart(40, '0')),
    ),
  )
  const pullRequests = model.pullRequests.flatMap(([where, pullRequest]) =>
    repositoryAt(where).map((repository) => toPullRequest(repository, pullRequest)),
  )
  const reviewed = namesAt(model.reviewed)
  const reported = namesAt(model.reported)
  const owned = repositories.filter(({ relation }) => relation === 'owned').length
  return {
    version: evidenceVersion,
    asOf: at,
    window: { from: new Date(arbitraryAsOf.getTime() - 365 * day).toISOString(), to: at },
    subject: {
      login: arbitraryLogin,
      kind: 'user',
      name: told('Ada'),
      avatarUrl: told(null),
      createdAt: told('2019-05-01T00:00:00Z'),
    },
    calendar: told(calendarOf(commits, model.otherDays)),
    totals: {
      commits: told(commits.length + unlisted.commits),
      pullRequests: told(pullRequests.length + unlisted.pullRequests),
      reviews: told(reviewed.length + unlisted.reviews),
      issues: told(reported.length + unlisted.issues),
    },
    totalsByRepository: {
      commits: told(countsOf(commits.map(({ repository }) => repository))),
      pullRequests: told(countsOf(pullRequests.map(({ repository }) => repository))),
      reviews: told(countsOf(reviewed)),
      issues: told(countsOf(reported)),
    },
    activeYears: told([2025, 2026]),
    pullRequests: told(pullRequests),
    repositories: told(repositories),
    ownedRepositoryCount: told(owned + unlisted.repositories),
    commits: told(commits),
  }
}

function toPullRequest(
  { nameWithOwner, relation }: Repository,
  { daysAgo, openDays }: Model<typeof pullRequestModel>,
): PullRequest {
  const created = arbitraryAsOf.getTime() - daysAgo * day
  const merged = Math.min(created + (openDays ?? 0) * day, arbitraryAsOf.getTime())
  return {
    repository: nameWithOwner,
    intoOwn: relation === 'owned',
    createdAt: new Date(created).toISOString(),
    mergedAt: openDays === null ? null : new Date(merged).toISOString(),
  }
}

/** From the day a year before to tomorrow, which has begun east of Greenwich. */
function calendarOf(commits: readonly Commit[], otherDays: readonly number[]) {
  const first = Math.floor(arbitraryAsOf.getTime() / day) - 365
  const counts = Array.from({ length: 367 }, () => 0)
  for (const index of otherDays) counts[index]! += 1
  for (const { authoredAt } of commits)
    counts[Date.parse(authoredAt.slice(0, 10)) / day - first]! += 1
  return { firstDay: new Date(first * day).toISOString().slice(0, 10), counts }
}

function countsOf(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}
