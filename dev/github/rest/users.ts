/** `/users/{login}` and what hangs below it. */
import { foldLogin as fold } from '../../../shared/evidence/index.ts'
import { openedAt, utc } from '../graphql/index.ts'
import { activityOf, databaseId, type Account, type Repository } from '../record/index.ts'
import { found, notFound, type RestAnswer, type RestRequest, type Schemas } from './answer.ts'
import { minimalRepository } from './minimal-repository.ts'
import { paged } from './paging.ts'
import { simpleUser } from './simple-user.ts'

/** REST has no way to say unknown: what the facts do not know is left out. */
type KnownUser = Omit<Schemas['public-user'], 'followers' | 'following' | 'public_gists'> &
  Partial<Pick<Schemas['public-user'], 'followers' | 'following'>>

export function readUser(request: RestRequest): RestAnswer {
  const { login = '' } = request.params
  const account = request.world.directory.account(login)
  if (!account) return notFound()
  if (request.renamed.has(fold(login))) {
    const location = `${request.url.origin}/user/${databaseId(account.login)}`
    return {
      status: 301,
      body: { message: 'Moved Permanently', url: location },
      headers: { location },
    }
  }
  return found(publicUser(request, account))
}

export function readUserByNumber(request: RestRequest): RestAnswer {
  const account = request.world.directory.accountByNumber(Number(request.params['number']))
  return account ? found(publicUser(request, account)) : notFound()
}

function publicUser({ world, profiles, url }: RestRequest, account: Account): KnownUser {
  const { developer, login } = account
  return {
    ...simpleUser(account, url.origin),
    name: developer?.name ?? null,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: profiles.of(login).bio,
    twitter_username: null,
    public_repos: world.directory.ownedBy(login).length,
    ...(typeof developer?.followers === 'number' ? { followers: developer.followers } : {}),
    ...(typeof developer?.following === 'number' ? { following: developer.following } : {}),
    created_at: utc(account.createdAt),
    updated_at: utc(account.createdAt),
  }
}

const sortValues: Record<string, (repository: Repository) => string> = {
  full_name: ({ nameWithOwner }) => fold(nameWithOwner),
  created: ({ createdAt }) => (createdAt ? utc(createdAt) : ''),
  pushed: ({ pushedAt }) => (pushedAt ? utc(pushedAt) : ''),
  updated: ({ pushedAt }) => (pushedAt ? utc(pushedAt) : ''),
}

export function listRepositories({ world, url, params }: RestRequest): RestAnswer {
  const account = world.directory.account(params['login'] ?? '')
  if (!account) return notFound()
  const type = url.searchParams.get('type') ?? 'owner'
  const sort = url.searchParams.get('sort') ?? 'full_name'
  const ascending =
    (url.searchParams.get('direction') ?? (sort === 'full_name' ? 'asc' : 'desc')) === 'asc'
  const valueOf = sortValues[sort] ?? sortValues['full_name']!
  const owned = type === 'member' ? [] : world.directory.ownedBy(account.login)
  const sorted = owned.toSorted((one, two) => {
    const [lower, higher] = ascending ? [one, two] : [two, one]
    return valueOf(lower) < valueOf(higher) ? -1 : 1
  })
  const { items, headers } = paged(url, sorted)
  return found(
    items.map((repository) => minimalRepository(world, repository, url.origin)),
    headers,
  )
}

const eventDays = 30
const mostEvents = 300
const dayMilliseconds = 86_400_000

/** Public events of 30 days. Since October 2025 a push no longer lists its commits. */
export function listEvents({ world, url, params }: RestRequest): RestAnswer {
  const account = world.directory.account(params['login'] ?? '')
  if (!account) return notFound()
  const { developer } = account
  const since = world.now.getTime() - eventDays * dayMilliseconds
  const actor = {
    id: databaseId(account.login),
    login: account.login,
    display_login: account.login,
    gravatar_id: '',
    url: `${url.origin}/users/${account.login}`,
    avatar_url: simpleUser(account, url.origin).avatar_url,
  } satisfies Schemas['actor']
  const repositoryOf = (name: string) => ({
    id: databaseId(name),
    name,
    url: `${url.origin}/repos/${name}`,
  })
  const pushes = (developer ? [...activityOf(developer).commitsByRepository.values()] : [])
    .flat()
    .map((commit) => ({
      at: Date.parse(commit.committedDate),
      event: {
        id: String(databaseId(commit.oid)),
        type: 'PushEvent',
        actor,
        repo: repositoryOf(commit.repo),
        payload: {
          repository_id: databaseId(commit.repo),
          push_id: databaseId(`push:${commit.oid}`),
          ref: 'refs/heads/main',
          head: commit.oid,
          before: '0'.repeat(40),
        } satisfies Schemas['push-event'],
        public: true,
        created_at: utc(commit.committedDate),
      } satisfies Schemas['event'],
    }))
  const pulls = (developer?.pullRequests ?? []).flatMap((facts) => {
    const opened = openedAt(facts)
    if (!opened) return []
    const api = `${url.origin}/repos/${facts.repo}`
    const branch = {
      ref: 'main',
      sha: '0'.repeat(40),
      repo: { id: databaseId(facts.repo), url: api, name: facts.repo.split('/')[1]! },
    }
    const event = {
      id: String(databaseId(`${facts.repo}#${facts.number}`)),
      type: 'PullRequestEvent',
      actor,
      repo: repositoryOf(facts.repo),
      payload: {
        action: 'opened',
        number: facts.number,
        pull_request: {
          id: databaseId(`${facts.repo}#${facts.number}`),
          number: facts.number,
          url: `${api}/pulls/${facts.number}`,
          head: branch,
          base: branch,
        },
      } satisfies Schemas['pull-request-event'],
      public: true,
      created_at: utc(opened),
    } satisfies Schemas['event']
    return { at: Date.parse(opened), event }
  })
  const recent = [...pushes, ...pulls]
    .filter(({ at }) => at >= since && at <= world.now.getTime())
    .toSorted((one, two) => two.at - one.at)
    .slice(0, mostEvents)
  const { items, headers } = paged(url, recent)
  return found(
    items.map(({ event }) => event),
    headers,
  )
}
