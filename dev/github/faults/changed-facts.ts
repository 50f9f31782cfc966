/** Faults that are changes of what GitHub knows: the rest of the stand-in answers as ever. */
import { foldLogin as fold } from '../../../shared/evidence/index.ts'
import type { Developer, Developers } from '../../facts/index.ts'
import { activityOf } from '../record/index.ts'
import type { Fault } from './fault.ts'

type Change = (developer: Developer, fault: Fault) => Developer | null

const changes: Partial<Record<Fault['fault'], Change>> = {
  'not-found': () => null,
  'renamed-login': (developer) => ({ ...developer, login: otherCase(developer.login) }),
  'repository-deleted': withoutRepository,
  'empty-repository': withEmptyRepositories,
  'odd-dates': withOddDates,
}

/** Whether this fault is a change of facts. */
export function changesFacts({ fault }: Fault): boolean {
  return fault in changes
}

/** The developers as they are with this fault. */
export function changedFacts(developers: Developers, fault: Fault): Developers {
  const change = changes[fault.fault]
  if (!change) return developers
  const changed = new Map<string, Developer | null>()
  const find = (login: string) => {
    const developer = developers.find(login)
    const isMeant = fault.login === '*' || fold(fault.login) === fold(login)
    if (!developer || (!isMeant && fault.fault !== 'repository-deleted')) return developer
    if (!changed.has(fold(login))) {
      const named = fault.fault === 'repository-deleted' ? nameRepository(developers, fault) : fault
      changed.set(fold(login), change(developer, named))
    }
    return changed.get(fold(login)) ?? null
  }
  return {
    logins: developers.logins.filter((login) => find(login) !== null),
    find,
    asOf: (login) => developers.asOf(login),
  }
}

function otherCase(login: string): string {
  return login === login.toUpperCase() ? login.toLowerCase() : login.toUpperCase()
}

/** A repository is gone for everybody: the one with most commits of the login, if none is named. */
function nameRepository(developers: Developers, fault: Fault): Fault {
  const developer = fault.repository ? null : developers.find(fault.login)
  const [busiest] = developer
    ? [...activityOf(developer).commitsByRepository].toSorted(
        ([, one], [, two]) => two.length - one.length,
      )
    : []
  return busiest ? { ...fault, repository: busiest[0] } : fault
}

function withoutRepository(developer: Developer, { repository }: Fault): Developer {
  if (!repository) return developer
  const isOther = (repo: string) => fold(repo) !== fold(repository)
  return {
    ...developer,
    repositories: developer.repositories.filter(({ owner, name }) => isOther(`${owner}/${name}`)),
    commits: developer.commits.filter(({ repo }) => isOther(repo)),
    pullRequests: developer.pullRequests?.filter(({ repo }) => isOther(repo)) ?? null,
    reviews: developer.reviews?.filter(({ repo }) => isOther(repo)) ?? null,
    issues: developer.issues?.filter(({ repo }) => isOther(repo)) ?? null,
  }
}

function withEmptyRepositories(developer: Developer): Developer {
  return {
    ...developer,
    commits: [],
    repositories: developer.repositories.map((repository) => ({
      ...repository,
      pushedAt: null,
      primaryLanguage: null,
      languages: [],
      paths: [],
      manifests: [],
    })),
  }
}

/** Of three commits one is said to be from 1970 and one from 2099, as wrong clocks make them. */
function withOddDates(developer: Developer): Developer {
  const oddDates = ['1970-01-01T00:00:00+00:00', '2099-12-31T23:59:59+00:00']
  return {
    ...developer,
    commits: developer.commits.map((commit, index) => ({
      ...commit,
      authoredDate: oddDates[index % 3] ?? commit.authoredDate,
    })),
  }
}
