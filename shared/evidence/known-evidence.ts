/** Evidence written by hand for tests: what is not given is known to be empty. */
import {
  type Commit,
  type Evidence,
  evidenceVersion,
  type PullRequest,
  type Repository,
} from './evidence.ts'
import { type Known, known } from './field.ts'

type SomeCommit = Partial<Commit> & Pick<Commit, 'repository' | 'authoredAt'>
type SomeRepository = Partial<Repository> & Pick<Repository, 'nameWithOwner'>

export type Facts = {
  login?: string
  asOf?: string
  commits?: SomeCommit[]
  repositories?: SomeRepository[]
  pullRequests?: PullRequest[]
  totals?: Partial<Record<keyof Evidence['totals'], number>>
  commitsIn?: Record<string, number>
  reviewsIn?: Record<string, number>
  calendar?: { firstDay: string; counts: number[] }
}

const knownAt = '2026-08-23T12:00:00Z'

export function told<Value>(value: Value): Known<Value> {
  return known(value, 'graphql', knownAt)
}

/** Evidence in which all is known: the facts, and nothing besides them. */
export function knownEvidence(facts: Facts): Evidence {
  const { login = 'ada', asOf = knownAt, totals = {} } = facts
  const yearBefore = new Date(Date.parse(asOf) - 365 * 86_400_000).toISOString()
  const commits = (facts.commits ?? []).map((commit, index) => toCommit(commit, login, index))
  return {
    version: evidenceVersion,
    asOf,
    window: { from: yearBefore, to: asOf },
    subject: {
      login,
      kind: 'user',
      name: told(null),
      avatarUrl: told(null),
      createdAt: told('2020-01-01T00:00:00Z'),
    },
    calendar: told(facts.calendar ?? { firstDay: yearBefore.slice(0, 10), counts: [] }),
    totals: {
      commits: told(totals.commits ?? commits.length),
      pullRequests: told(totals.pullRequests ?? facts.pullRequests?.length ?? 0),
      reviews: told(totals.reviews ?? 0),
      issues: told(totals.issues ?? 0),
    },
    totalsByRepository: {
      commits: told(facts.commitsIn ?? {}),
      pullRequests: told({}),
      reviews: told(facts.reviewsIn ?? {}),
      issues: told({}),
    },
    activeYears: told([]),
    pullRequests: told(facts.pullRequests ?? []),
    repositories: told(
      (facts.repositories ?? []).map((repository) => toRepository(repository, login)),
    ),
    ownedRepositoryCount: told(0),
    commits: told(commits),
  }
}

function toCommit(commit: SomeCommit, login: string, index: number): Commit {
  const own = { name: 'Ada', email: 'ada@example.invalid', login }
  return {
    oid: index.toString(16).padStart(40, '0'),
    message: 'Work',
    author: own,
    committer: own,
    ...commit,
  }
}

function toRepository(repository: SomeRepository, login: string): Repository {
  return {
    relation: repository.nameWithOwner.startsWith(`${login}/`) ? 'owned' : 'contributed',
    isFork: false,
    isArchived: false,
    createdAt: '2022-01-01T00:00:00Z',
    pushedAt: knownAt,
    primaryLanguage: null,
    description: null,
    topics: [],
    license: null,
    languages: told([]),
    paths: told([]),
    manifests: told([]),
    ...repository,
  }
}
