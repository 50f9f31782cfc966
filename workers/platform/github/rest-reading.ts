/**
 * Reading without GraphQL: what GitHub answers to anyone. It gives counts by search, repositories
 * without their bytes, and no files; the rest is unknown and says that it needs a token.
 */
import * as z from 'zod/mini'
import {
  evidenceVersion,
  known,
  unknown,
  type Commit,
  type Evidence,
  type Field,
  type PullRequest,
  type Repository,
  type SubjectKind,
  type Window,
} from '../../../shared/evidence/index.ts'
import type { GitHubClient } from './client.ts'
import { GitHubFailure } from './failure.ts'
import { unknownReasonOf } from './unknown-reason.ts'

const account = z.object({
  login: z.string(),
  type: z.string(),
  name: z.optional(z.nullable(z.string())),
  avatar_url: z.optional(z.nullable(z.string())),
  created_at: z.optional(z.nullable(z.string())),
  public_repos: z.optional(z.int()),
})

const repositories = z.array(
  z.object({
    full_name: z.string(),
    private: z.boolean(),
    fork: z.boolean(),
    archived: z.optional(z.boolean()),
    created_at: z.optional(z.nullable(z.string())),
    pushed_at: z.optional(z.nullable(z.string())),
    language: z.optional(z.nullable(z.string())),
    description: z.nullable(z.string()),
    topics: z.optional(z.array(z.string())),
    license: z.optional(z.nullable(z.object({ spdx_id: z.optional(z.nullable(z.string())) }))),
  }),
)

const gitIdentity = z.object({ name: z.string(), email: z.string(), date: z.string() })
const accountLogin = z.optional(z.nullable(z.object({ login: z.optional(z.string()) })))
const foundCommits = z.object({
  total_count: z.int(),
  incomplete_results: z.boolean(),
  items: z.array(
    z.object({
      sha: z.string(),
      commit: z.object({
        message: z.string(),
        author: gitIdentity,
        committer: z.nullable(gitIdentity),
      }),
      author: accountLogin,
      committer: accountLogin,
      repository: z.object({ full_name: z.string(), private: z.boolean(), fork: z.boolean() }),
    }),
  ),
})

const foundIssues = z.object({
  total_count: z.int(),
  incomplete_results: z.boolean(),
  items: z.array(
    z.object({
      repository_url: z.string(),
      created_at: z.string(),
      pull_request: z.optional(z.object({ merged_at: z.optional(z.nullable(z.string())) })),
    }),
  ),
})

const kinds: Record<string, SubjectKind> = { Organization: 'organization', Bot: 'bot' }
const resultsOfOneSearch = 100

/** The evidence that REST can give. Throws a `GitHubFailure` when not even the account can be had. */
export async function readByRest(
  client: GitHubClient,
  login: string,
  window: Window,
  at: string,
): Promise<Evidence> {
  const name = encodeURIComponent(login)
  const answer = account.safeParse(await client.rest(`/users/${name}`))
  if (!answer.success) throw new GitHubFailure('malformed-answer')
  const kind = kinds[answer.data.type] ?? 'user'
  const empty = withoutActivity(answer.data, kind, window, at)
  if (kind !== 'user') return empty

  const since = window.from.toISOString().slice(0, 10)
  const search = (query: string, size: number) =>
    `/search/issues?q=${encodeURIComponent(query)}&per_page=${size}`
  const [owned, commits, pullRequests, issues, reviews] = await Promise.all([
    ask(client, `/users/${name}/repos?type=owner&sort=pushed&per_page=100`, repositories),
    ask(
      client,
      `/search/commits?q=${encodeURIComponent(`author:${login} author-date:>=${since}`)}&sort=author-date&per_page=${resultsOfOneSearch}`,
      foundCommits,
    ),
    ask(
      client,
      search(`author:${login} type:pr created:>=${since}`, resultsOfOneSearch),
      foundIssues,
    ),
    ask(client, search(`author:${login} type:issue created:>=${since}`, 1), foundIssues),
    ask(
      client,
      search(`reviewed-by:${login} -author:${login} type:pr created:>=${since}`, 1),
      foundIssues,
    ),
  ])

  const toField = <Value, Result>(asked: Asked<Value>, read: (value: Value) => Result) =>
    asked.answered ? known(read(asked.value), 'rest' as const, at) : unknown(asked.reason)
  const own = `${answer.data.login.toLowerCase()}/`

  return {
    ...empty,
    totals: {
      commits: toField(commits, (found) => found.total_count),
      pullRequests: toField(pullRequests, (found) => found.total_count),
      reviews: toField(reviews, (found) => found.total_count),
      issues: toField(issues, (found) => found.total_count),
    },
    totalsByRepository: {
      commits: whole(commits, at, (found) =>
        countBy(found.items.map((item) => item.repository.full_name)),
      ),
      pullRequests: whole(pullRequests, at, (found) =>
        countBy(found.items.map((item) => repositoryOfUrl(item.repository_url))),
      ),
      reviews: unknown('needs-token'),
      issues: unknown('needs-token'),
    },
    pullRequests: toField(pullRequests, (found) =>
      found.items.map((item): PullRequest => {
        const repository = repositoryOfUrl(item.repository_url)
        return {
          repository,
          intoOwn: repository.toLowerCase().startsWith(own),
          createdAt: item.created_at,
          mergedAt: item.pull_request?.merged_at ?? null,
        }
      }),
    ),
    repositories: toField(owned, (list) => list.filter((item) => !item.private).map(repositoryOf)),
    commits: toField(commits, (found) =>
      found.items
        .filter((item) => !item.repository.private && !item.repository.fork)
        .map((item): Commit => ({
          repository: item.repository.full_name,
          oid: item.sha,
          authoredAt: item.commit.author.date,
          message: item.commit.message,
          author: {
            name: item.commit.author.name,
            email: item.commit.author.email,
            login: item.author?.login ?? null,
          },
          committer: {
            name: item.commit.committer?.name ?? '',
            email: item.commit.committer?.email ?? '',
            login: item.committer?.login ?? null,
          },
        })),
    ),
  }
}

type Asked<Value> =
  { answered: true; value: Value } | { answered: false; reason: ReturnType<typeof unknownReasonOf> }

async function ask<Schema extends z.ZodMiniType>(
  client: GitHubClient,
  path: string,
  schema: Schema,
): Promise<Asked<z.infer<Schema>>> {
  try {
    const parsed = schema.safeParse(await client.rest(path))
    if (!parsed.success || isIncomplete(parsed.data)) {
      return { answered: false, reason: 'upstream-failed' }
    }
    return { answered: true, value: parsed.data }
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error
    return { answered: false, reason: unknownReasonOf(error) }
  }
}

/** GitHub's search ran out of time: its counts are too small. */
function isIncomplete(found: unknown): boolean {
  return (found as { incomplete_results?: boolean }).incomplete_results === true
}

/** A list is known only when the search found no more than it listed. */
function whole<Found extends { total_count: number; items: unknown[] }, Result>(
  asked: Asked<Found>,
  at: string,
  read: (found: Found) => Result,
): Field<Result> {
  if (!asked.answered) return unknown(asked.reason)
  const { total_count, items } = asked.value
  if (total_count > items.length) return unknown('needs-token')
  return known(read(asked.value), 'rest', at)
}

function countBy(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

function repositoryOfUrl(url: string): string {
  return url.split('/').slice(-2).join('/')
}

function repositoryOf(item: z.infer<typeof repositories>[number]): Repository {
  return {
    nameWithOwner: item.full_name,
    relation: 'owned',
    isFork: item.fork,
    isArchived: item.archived ?? false,
    createdAt: item.created_at ?? '1970-01-01T00:00:00Z',
    pushedAt: item.pushed_at ?? null,
    primaryLanguage: item.language ?? null,
    description: item.description,
    topics: item.topics ?? [],
    license: item.license?.spdx_id ?? null,
    languages: unknown('needs-token'),
    paths: unknown('needs-token'),
    manifests: unknown('needs-token'),
  }
}

/**
 * Evidence of an account of which only its own page is known. GitHub counts the contributions of
 * people alone. An organisation writes nothing itself; what it owns, and what a bot wrote, is there
 * and not asked for.
 */
function withoutActivity(
  answer: z.infer<typeof account>,
  kind: SubjectKind,
  window: Window,
  at: string,
): Evidence {
  const field = unknown(kind === 'user' ? 'needs-token' : 'not-applicable')
  const written = unknown(kind === 'bot' ? 'not-read' : field.reason)
  const owned = unknown(kind === 'organization' ? 'not-read' : field.reason)
  const fields = { commits: field, pullRequests: field, reviews: field, issues: field }
  return {
    version: evidenceVersion,
    asOf: window.to.toISOString(),
    window: { from: window.from.toISOString(), to: window.to.toISOString() },
    subject: {
      login: answer.login,
      kind,
      name: known(answer.name ?? null, 'rest', at),
      avatarUrl: known(answer.avatar_url ?? null, 'rest', at),
      createdAt: answer.created_at ? known(answer.created_at, 'rest', at) : owned,
    },
    calendar: field,
    totals: fields,
    totalsByRepository: fields,
    activeYears: field,
    pullRequests: written,
    repositories: owned,
    ownedRepositoryCount:
      answer.public_repos === undefined ? owned : known(answer.public_repos, 'rest', at),
    commits: written,
  }
}
