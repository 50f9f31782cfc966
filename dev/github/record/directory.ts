/**
 * Everything the stand-in knows, by name: accounts and repositories. An owner or a repository that
 * the facts only mention exists too, as far as it is mentioned.
 */
import { foldLogin as fold } from '../../../shared/evidence/index.ts'
import type { CommitFacts, Developer, Developers, RepositoryFacts } from '../../facts/index.ts'
import { activityOf, newestFirst } from './activity.ts'
import { databaseId } from './identifiers.ts'

export type Account = {
  login: string
  type: 'User' | 'Bot' | 'Organization'
  /** ISO 8601: the earliest date at which the account is known to exist. */
  createdAt: string
  /** Null for an owner of whom only repositories are known. */
  developer: Developer | null
}

/** The account that GitHub's own commits are made by. */
export const webFlow: Account = {
  login: 'web-flow',
  type: 'User',
  createdAt: '2014-04-24T17:11:02Z',
  developer: null,
}

export type Repository = Omit<RepositoryFacts, 'isOwned'> & {
  nameWithOwner: string
  /** The developers of whom the facts list commits in it. */
  authors: readonly Developer[]
}

export type AuthoredCommit = { facts: CommitFacts; author: Developer }

export type Directory = {
  account(login: string): Account | null
  repository(nameWithOwner: string): Repository | null
  /** The repositories that belong to an account. */
  ownedBy(login: string): readonly Repository[]
  /** The account with this number. */
  accountByNumber(number: number): Account | null
}

export function directoryOf(developers: Developers): Directory {
  let repositories: Map<string, Repository> | null = null
  const all = () => (repositories ??= collectRepositories(developers))
  let owners: Map<string, Repository[]> | null = null
  const ownedBy = (login: string) => {
    owners ??= byOwner(all().values())
    return owners.get(fold(login)) ?? []
  }

  const directory: Directory = {
    repository: (nameWithOwner) => all().get(fold(nameWithOwner)) ?? null,
    ownedBy,
    account(login) {
      const developer = developers.find(login)
      if (developer) {
        return {
          login: developer.login,
          type: developer.type,
          createdAt: developer.createdAt,
          developer,
        }
      }
      const owned = ownedBy(login)
      if (owned.length === 0) return null
      return {
        login: owned[0]!.owner,
        type: 'Organization',
        createdAt: earliest(owned.flatMap(({ createdAt }) => createdAt ?? [])),
        developer: null,
      }
    },
    accountByNumber(number) {
      const logins = [...developers.logins, ...[...all().values()].map(({ owner }) => owner)]
      const login = logins.find((one) => databaseId(one) === number)
      return login === undefined ? null : directory.account(login)
    },
  }
  return directory
}

/** The commits of a repository, newest first; those of one author where one is given. */
export function commitsIn(repository: Repository, author?: Developer): readonly AuthoredCommit[] {
  const key = fold(repository.nameWithOwner)
  const authors = author ? [author] : repository.authors
  const commits = authors.flatMap((one) =>
    (activityOf(one).commitsByRepository.get(key) ?? []).map((facts) => ({ facts, author: one })),
  )
  return authors.length < 2 ? commits : newestFirst(commits, ({ facts }) => facts.committedDate)
}

/** Whether nothing was ever pushed: such a repository has no default branch. */
export function isEmpty(repository: Repository): boolean {
  return repository.authors.length === 0 && repository.paths?.length === 0
}

function collectRepositories(developers: Developers): Map<string, Repository> {
  const repositories = new Map<string, Repository & { authors: Developer[] }>()
  const list = developers.logins.flatMap((login) => developers.find(login) ?? [])
  for (const developer of list) {
    for (const { isOwned: _, ...facts } of developer.repositories) {
      const nameWithOwner = `${facts.owner}/${facts.name}`
      const known = repositories.get(fold(nameWithOwner))
      repositories.set(fold(nameWithOwner), {
        ...(known ? fillUnknown(known, facts) : facts),
        nameWithOwner,
        authors: known?.authors ?? [],
      })
    }
  }
  for (const developer of list) {
    const { commitsByRepository, contributions } = activityOf(developer)
    for (const { repository, occurredAt } of contributions) {
      if (repositories.has(fold(repository))) continue
      repositories.set(fold(repository), mentioned(repository, occurredAt))
    }
    for (const key of commitsByRepository.keys()) repositories.get(key)?.authors.push(developer)
  }
  return repositories
}

function byOwner(repositories: Iterable<Repository>): Map<string, Repository[]> {
  const owners = new Map<string, Repository[]>()
  for (const repository of repositories) {
    const owned = owners.get(fold(repository.owner))
    if (owned) owned.push(repository)
    else owners.set(fold(repository.owner), [repository])
  }
  return owners
}

function fillUnknown<Facts extends object>(known: Facts, more: Partial<Facts>): Facts {
  const filled = { ...known }
  for (const key of Object.keys(more) as (keyof Facts)[]) {
    filled[key] ??= more[key] as Facts[keyof Facts]
  }
  return filled
}

/** A repository of which no more is known than that somebody did something in it. */
function mentioned(nameWithOwner: string, at: string): Repository & { authors: Developer[] } {
  const [owner, name] = nameWithOwner.split('/') as [string, string]
  return {
    nameWithOwner,
    owner,
    name,
    isFork: false,
    isArchived: false,
    createdAt: at,
    pushedAt: null,
    stargazerCount: null,
    forkCount: null,
    primaryLanguage: null,
    languages: null,
    topics: [],
    license: null,
    description: null,
    paths: null,
    authors: [],
  }
}

/** Before the day GitHub opened, 2008-04-10, there were no accounts. */
function earliest(moments: readonly string[]): string {
  const first = Math.min(...moments.map((moment) => Date.parse(moment)))
  return Number.isFinite(first) ? new Date(first).toISOString() : '2008-04-10T00:00:00Z'
}
