/** Commits as REST lists and finds them. */
import { identitiesOf, utc, type World } from '../graphql/index.ts'
import {
  commitsIn,
  isEmpty,
  nodeId,
  objectId,
  webUrl,
  type Account,
  type AuthoredCommit,
  type Repository,
} from '../record/index.ts'
import {
  found,
  notFound,
  problem,
  type RestAnswer,
  type RestRequest,
  type Schemas,
} from './answer.ts'
import { minimalRepository } from './minimal-repository.ts'
import { paged } from './paging.ts'
import { simpleUser } from './simple-user.ts'

export function listCommits({ world, url, params }: RestRequest): RestAnswer {
  const { directory } = world
  const repository = directory.repository(`${params['owner']}/${params['name']}`)
  if (!repository) return notFound()
  if (isEmpty(repository)) return problem(409, 'Git Repository is empty.')
  const author = url.searchParams.get('author')
  const developer = author === null ? undefined : directory.account(author)?.developer
  const since = momentOf(url, 'since', Number.NEGATIVE_INFINITY)
  const until = momentOf(url, 'until', Number.POSITIVE_INFINITY)
  const commits = developer === null ? [] : commitsIn(repository, developer)
  const inSpan = commits.filter(({ facts }) => {
    const at = Date.parse(facts.committedDate)
    return at >= since && at <= until
  })
  const { items, headers } = paged(url, author !== null && !developer ? [] : inSpan)
  return found(
    items.map((commit) => commitItem(world, repository, commit, url.origin)),
    headers,
  )
}

function momentOf(url: URL, name: string, fallback: number): number {
  const moment = Date.parse(url.searchParams.get(name) ?? '')
  return Number.isNaN(moment) ? fallback : moment
}

function commitItem(world: World, repository: Repository, commit: AuthoredCommit, api: string) {
  const { author, committer } = identitiesOf(world, repository, commit)
  return {
    ...commonItem(repository, commit, api),
    commit: {
      ...gitPart(repository, commit, api),
      author: { name: author.name, email: author.email, date: utc(author.date) },
      committer: { name: committer.name, email: committer.email, date: utc(committer.date) },
    },
    author: userOrNull(author.account, api),
    committer: userOrNull(committer.account, api),
  } satisfies Schemas['commit']
}

/** A commit found by search keeps its author's offset, and says in which repository it is. */
export function foundCommit(
  world: World,
  repository: Repository,
  commit: AuthoredCommit,
  api: string,
) {
  const { author, committer } = identitiesOf(world, repository, commit)
  const item = {
    ...commonItem(repository, commit, api),
    commit: {
      ...gitPart(repository, commit, api),
      author: { name: author.name, email: author.email, date: author.date },
      committer: { name: committer.name, email: committer.email, date: committer.date },
    },
    author: userOrNull(author.account, api),
    committer: null,
    repository: minimalRepository(world, repository, api),
    score: 1,
  } satisfies Schemas['commit-search-result-item']
  // GitHub's description has a git identity here; its answers hold an account.
  return { ...item, committer: userOrNull(committer.account, api) }
}

function commonItem({ nameWithOwner }: Repository, { facts }: AuthoredCommit, api: string) {
  const url = `${api}/repos/${nameWithOwner}/commits/${facts.oid}`
  return {
    url,
    sha: facts.oid,
    node_id: nodeId('Commit', `${nameWithOwner}:${facts.oid}`),
    html_url: `${webUrl}/${nameWithOwner}/commit/${facts.oid}`,
    comments_url: `${url}/comments`,
    parents: Array.from({ length: facts.parents }, (_, index) => {
      const sha = objectId(`${facts.oid}^${index + 1}`)
      return { sha, url: `${api}/repos/${nameWithOwner}/commits/${sha}` }
    }),
  }
}

function gitPart({ nameWithOwner }: Repository, { facts }: AuthoredCommit, api: string) {
  const tree = objectId(`${facts.oid}^{tree}`)
  return {
    url: `${api}/repos/${nameWithOwner}/git/commits/${facts.oid}`,
    message: facts.message,
    comment_count: 0,
    tree: { sha: tree, url: `${api}/repos/${nameWithOwner}/git/trees/${tree}` },
  }
}

function userOrNull(account: Account | null, api: string) {
  return account && simpleUser(account, api)
}
