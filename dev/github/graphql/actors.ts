/** Users, organizations and bots. */
import { foldLogin as fold } from '../../../shared/evidence/index.ts'
import type { Developer } from '../../facts/index.ts'
import {
  avatarUrl,
  databaseId,
  nodeId,
  webUrl,
  type Account,
  type Repository,
} from '../record/index.ts'
import { connectionOf, inOrder, type Order, type PageArguments } from './connection.ts'
import {
  contributionsCollection,
  repositoriesWithContributions,
  type CollectionArguments,
} from './contributions.ts'
import { pullRequestConnection, type PullRequestArguments } from './pull-requests.ts'
import { forbidden, knownCount } from './refusal.ts'
import type { World } from './world.ts'

type RepositoryArguments = PageArguments & {
  ownerAffiliations?: readonly string[] | null
  privacy?: string | null
  visibility?: string | null
  isFork?: boolean | null
  isArchived?: boolean | null
  orderBy?: Order | null
}

/** Any account as GitHub's `Actor`. */
export function actorObject(world: World, account: Account) {
  return account.type === 'User' ? userObject(world, account) : otherActor(world, account)
}

function common({ login, type, createdAt, developer }: Account) {
  return {
    __typename: type,
    id: nodeId(type, login),
    databaseId: databaseId(login),
    login,
    avatarUrl: developer?.avatarUrl ?? avatarUrl(login),
    url: `${webUrl}/${login}`,
    resourcePath: `/${login}`,
    createdAt,
  }
}

function otherActor(world: World, account: Account) {
  const { developer } = account
  return {
    ...common(account),
    name: developer?.name ?? null,
    description: null,
    repositories: (args: RepositoryArguments) =>
      repositoryConnection(world, world.directory.ownedBy(account.login), args),
    repository: ({ name }: { name: string }) => ownRepository(world, account, name),
  }
}

function userObject(world: World, account: Account) {
  const { developer } = account
  return {
    ...common(account),
    name: developer?.name ?? null,
    bio: null,
    company: null,
    location: null,
    isViewer: false,
    followers: () => ({ totalCount: knownCount(developer?.followers ?? null) }),
    following: () => ({ totalCount: knownCount(developer?.following ?? null) }),
    organizations: (args: PageArguments) =>
      connectionOf(developer?.organizations ?? [], args, (login) => {
        const organization = world.directory.account(login)
        return organization ? world.actor(organization) : null
      }),
    repository: ({ name }: { name: string }) => ownRepository(world, account, name),
    repositories(args: RepositoryArguments) {
      const affiliations = args.ownerAffiliations ?? ['OWNER', 'COLLABORATOR']
      const owned = affiliations.includes('OWNER') ? world.directory.ownedBy(account.login) : []
      return repositoryConnection(world, owned, args)
    },
    repositoriesContributedTo: (args: ContributedToArguments) =>
      repositoryConnection(world, contributedTo(world, developer, args), args),
    pullRequests: (args: PullRequestArguments) => pullRequestConnection(world, account, args),
    contributionsCollection: (args: CollectionArguments) =>
      contributionsCollection(world, account, args),
  }
}

function ownRepository(world: World, { login }: Account, name: string) {
  const repository = world.directory.repository(`${login}/${name}`)
  return repository ? world.repository(repository) : null
}

const orderValues: Record<string, (repository: Repository) => string | number | null> = {
  NAME: ({ name }) => fold(name),
  STARGAZERS: ({ stargazerCount }) => stargazerCount,
  CREATED_AT: ({ createdAt }) => createdAt && Date.parse(createdAt),
  PUSHED_AT: ({ pushedAt }) => pushedAt && Date.parse(pushedAt),
  UPDATED_AT: ({ pushedAt }) => pushedAt && Date.parse(pushedAt),
}

function repositoryConnection(
  world: World,
  repositories: readonly Repository[],
  args: RepositoryArguments,
) {
  const hidden = args.privacy === 'PRIVATE' || (args.visibility ?? 'PUBLIC') !== 'PUBLIC'
  const matching = repositories.filter(
    ({ isFork, isArchived }) =>
      !hidden &&
      isFork === (args.isFork ?? isFork) &&
      isArchived === (args.isArchived ?? isArchived),
  )
  const ordered = inOrder(matching, args.orderBy, (repository, field) =>
    orderValues[field]!(repository),
  )
  return {
    ...connectionOf(ordered, args, (repository) => world.repository(repository)),
    totalDiskUsage: () => {
      throw forbidden()
    },
  }
}

type ContributedToArguments = RepositoryArguments & {
  includeUserRepositories?: boolean | null
  contributionTypes?: readonly string[] | null
}

function contributedTo(
  world: World,
  developer: Developer | null,
  { includeUserRepositories, contributionTypes }: ContributedToArguments,
): Repository[] {
  if (!developer) return []
  return repositoriesWithContributions(world, developer, contributionTypes).filter(
    ({ owner }) => includeUserRepositories === true || fold(owner) !== fold(developer.login),
  )
}
