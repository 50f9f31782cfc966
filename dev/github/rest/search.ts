/** `/search/commits` and `/search/issues`, for the qualifiers that name a person. */
import { foldLogin as fold } from '../../../shared/evidence/index.ts'
import type { Developer } from '../../facts/index.ts'
import { openedAt, utc } from '../graphql/index.ts'
import { databaseId, newestFirst, nodeId, webUrl } from '../record/index.ts'
import {
  found,
  inaccessible,
  problem,
  type RestAnswer,
  type RestRequest,
  type Schemas,
} from './answer.ts'
import { foundCommit } from './commits.ts'
import { pageOf, paged } from './paging.ts'
import { parseQualifiers, parseSpan, type Qualifier } from './search-query.ts'
import { simpleUser } from './simple-user.ts'

const mostResults = 1000
const nobody =
  'The listed users cannot be searched either because the users do not exist or you do not have permission to view the users.'

type Asked = { qualifiers: Qualifier[]; developer: Developer }

export function searchCommits(request: RestRequest): RestAnswer {
  const asked = readQuery(request, ['author'])
  if ('status' in asked) return asked
  const { world, url } = request
  const { developer, qualifiers } = asked
  const inSpan = spanTest(qualifiers, 'author-date')
  const committedInSpan = spanTest(qualifiers, 'committer-date')
  if (!inSpan || !committedInSpan) return invalid()
  const matching = newestFirst(developer.commits, ({ authoredDate }) => authoredDate).filter(
    ({ repo, authoredDate, committedDate }) =>
      isIn(repo, qualifiers) &&
      world.directory.repository(repo)?.isFork === false &&
      inSpan(Date.parse(authoredDate)) &&
      committedInSpan(Date.parse(committedDate)),
  )
  const isOldestFirst = url.searchParams.get('order') === 'asc'
  return results(url, isOldestFirst ? matching.toReversed() : matching, (facts) => {
    const repository = world.directory.repository(facts.repo)!
    return foundCommit(world, repository, { facts, author: developer }, url.origin)
  })
}

type FoundIssue = {
  repo: string
  number: number
  createdAt: string
  state: 'OPEN' | 'CLOSED' | 'MERGED'
  mergedAt: string | null
  isPullRequest: boolean
}

export function searchIssues(request: RestRequest): RestAnswer {
  const asked = readQuery(request, ['author', 'reviewed-by'])
  if ('status' in asked) return asked
  const { world, url } = request
  const { developer, qualifiers } = asked
  const created = spanTest(qualifiers, 'created')
  const merged = spanTest(qualifiers, 'merged')
  if (!created || !merged) return invalid()
  const has = (key: string, value: string) =>
    qualifiers.some((one) => !one.not && one.key === key && one.value === value)
  const is = (value: string) => has('is', value) || has('type', value)
  const reviewed = qualifiers.some(({ key, not }) => key === 'reviewed-by' && !not)
  const list = reviewed
    ? reviewedBy(developer)
    : openedBy(developer, { pullRequests: !is('issue'), issues: !is('pr') && !is('merged') })
  if (list === null) return inaccessible()
  const matching = newestFirst(list, ({ createdAt }) => createdAt).filter(
    (item) =>
      isIn(item.repo, qualifiers) &&
      created(Date.parse(item.createdAt)) &&
      (!is('pr') || item.isPullRequest) &&
      (!is('issue') || !item.isPullRequest) &&
      (!is('merged') || item.state === 'MERGED') &&
      (!is('open') || item.state === 'OPEN') &&
      (!is('closed') || item.state !== 'OPEN') &&
      (!qualifiers.some(({ key }) => key === 'merged') ||
        (item.mergedAt !== null && merged(Date.parse(item.mergedAt)))),
  )
  const account = world.directory.account(developer.login)!
  return results(url, matching, (item) =>
    foundIssue(item, reviewed ? null : simpleUser(account, url.origin), url.origin),
  )
}

/** What the developer opened; null when a list that is wanted is not known. */
function openedBy(
  developer: Developer,
  wanted: { pullRequests: boolean; issues: boolean },
): FoundIssue[] | null {
  const pullRequests = wanted.pullRequests ? developer.pullRequests : []
  const issues = wanted.issues ? developer.issues : []
  if (pullRequests === null || issues === null) return null
  return [
    ...pullRequests.flatMap((facts) => {
      const { repo, number, state, mergedAt } = facts
      const createdAt = openedAt(facts)
      return createdAt ? { repo, number, state, mergedAt, createdAt, isPullRequest: true } : []
    }),
    ...issues.map(({ repo, number, createdAt }) => ({
      repo,
      number,
      createdAt,
      state: 'OPEN' as const,
      mergedAt: null,
      isPullRequest: false,
    })),
  ]
}

/** Each pull request once, however often it was reviewed; a review of an unknown one by itself. */
function reviewedBy({ reviews }: Developer): FoundIssue[] | null {
  if (reviews === null) return null
  const pulls = new Map<string, FoundIssue>()
  for (const [index, { repo, number, submittedAt }] of reviews.entries()) {
    pulls.set(number === null ? `unknown ${index}` : fold(`${repo}#${number}`), {
      repo,
      number: number ?? 0,
      createdAt: submittedAt,
      state: 'OPEN',
      mergedAt: null,
      isPullRequest: true,
    })
  }
  return [...pulls.values()]
}

const knownQualifiers = new Set([
  'author',
  'reviewed-by',
  'type',
  'is',
  'created',
  'merged',
  'author-date',
  'committer-date',
  'repo',
  'user',
  'org',
])

function readQuery({ url, world }: RestRequest, people: readonly string[]): Asked | RestAnswer {
  const { page, perPage } = pageOf(url)
  if ((page - 1) * perPage >= mostResults) {
    return problem(422, 'Only the first 1000 search results are available')
  }
  const qualifiers = parseQualifiers(url.searchParams.get('q') ?? '')
  if (!qualifiers || qualifiers.some(({ key }) => !knownQualifiers.has(key))) return invalid()
  const person = qualifiers.find(({ key, not }) => people.includes(key) && !not)
  const developer = person && world.directory.account(person.value)?.developer
  return developer ? { qualifiers, developer } : problem(422, `Validation Failed: ${nobody}`)
}

const invalid = () => problem(422, 'Validation Failed')

function spanTest(qualifiers: readonly Qualifier[], key: string) {
  const qualifier = qualifiers.find((one) => one.key === key)
  return qualifier ? parseSpan(qualifier.value) : () => true
}

function isIn(repo: string, qualifiers: readonly Qualifier[]): boolean {
  const owner = repo.split('/')[0]!
  return qualifiers.every(({ key, value, not }) => {
    if (key === 'repo') return (fold(value) === fold(repo)) !== not
    if (key === 'user' || key === 'org') return (fold(value) === fold(owner)) !== not
    return true
  })
}

function results<Item>(url: URL, all: readonly Item[], write: (item: Item) => unknown): RestAnswer {
  const { items, headers } = paged(url, all.slice(0, mostResults))
  const body = { total_count: all.length, incomplete_results: false, items: items.map(write) }
  return found(body, headers)
}

function foundIssue(item: FoundIssue, user: Schemas['simple-user'] | null, api: string) {
  const repository = `${api}/repos/${item.repo}`
  const url = `${repository}/issues/${item.number}`
  const page = `${webUrl}/${item.repo}/${item.isPullRequest ? 'pull' : 'issues'}/${item.number}`
  const closedAt = item.mergedAt && utc(item.mergedAt)
  return {
    url,
    repository_url: repository,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    id: databaseId(`${item.repo}#${item.number}`),
    node_id: nodeId('PullRequest', `${item.repo}#${item.number}`),
    number: item.number,
    title: `#${item.number}`,
    locked: false,
    user,
    labels: [],
    state: item.state === 'OPEN' ? 'open' : 'closed',
    assignee: null,
    milestone: null,
    comments: 0,
    created_at: utc(item.createdAt),
    updated_at: closedAt ?? utc(item.createdAt),
    closed_at: closedAt,
    author_association: 'NONE',
    score: 1,
    ...(item.isPullRequest
      ? {
          pull_request: {
            url: `${repository}/pulls/${item.number}`,
            html_url: page,
            diff_url: `${page}.diff`,
            patch_url: `${page}.patch`,
            merged_at: closedAt,
          },
        }
      : {}),
  } satisfies Schemas['issue-search-result-item']
}
