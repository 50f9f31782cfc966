/** The threads of reviews. Only GitHub's GraphQL knows whether one is resolved, and resolves it. */
import * as z from 'zod/mini'
import { HostProblem, type ProblemKind } from '../host-problem.ts'
import type { HostRequests } from '../requests.ts'
import type { OwnThread, PullRequest } from '../vcs-host.ts'
import * as answers from './answers.ts'

export const threadsQuery = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        nodes { id isResolved comments(first: 1) { nodes { fullDatabaseId } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

export const resolveMutation = `mutation ($threadId: ID!) {
  resolveReviewThread(input: { threadId: $threadId }) { thread { isResolved } }
}`

const viewerQuery = 'query { viewer { login } }'

type ThreadsData = z.infer<typeof answers.reviewThreads>

/** Pages of a hundred threads; no pull request that is still read by anybody has more. */
const mostPages = 20

/** The threads that begin with these comments, with the names that GraphQL has for them. */
export async function findThreads(
  requests: HostRequests,
  { reference }: PullRequest,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<(OwnThread & { node: string })[]> {
  const [owner, name] = reference.repository.split('/')
  const wanted = new Set(ids)
  const found: (OwnThread & { node: string })[] = []
  let after: string | null = null
  for (let page = 0; page < mostPages && found.length < wanted.size; page += 1) {
    const variables = { owner, name, number: reference.number, after }
    const data: ThreadsData = await askGraphql(
      requests,
      answers.reviewThreads,
      { query: threadsQuery, variables },
      signal,
    )
    const { nodes, pageInfo } = data.repository.pullRequest.reviewThreads
    for (const { id: node, isResolved, comments } of nodes) {
      const id = String(comments.nodes[0]?.fullDatabaseId)
      if (wanted.has(id)) found.push({ id, isResolved, node })
    }
    after = pageInfo.endCursor
    if (!pageInfo.hasNextPage || after === null) break
  }
  return found
}

export async function resolveThread(
  requests: HostRequests,
  pull: PullRequest,
  id: string,
  signal: AbortSignal,
): Promise<void> {
  const [thread] = await findThreads(requests, pull, [id], signal)
  if (!thread) throw new HostProblem('not-found')
  if (thread.isResolved) return
  const body = { query: resolveMutation, variables: { threadId: thread.node } }
  await askGraphql(requests, answers.resolution, body, signal)
}

/** The login that comments written with the token have: of an App, too, which REST does not tell. */
export async function readViewer(requests: HostRequests, signal: AbortSignal): Promise<string> {
  const body = { query: viewerQuery, variables: {} }
  return (await askGraphql(requests, answers.viewer, body, signal)).viewer.login
}

const kinds: Readonly<Record<string, ProblemKind>> = {
  RATE_LIMITED: 'rate-limited',
  RATE_LIMIT: 'rate-limited',
  NOT_FOUND: 'not-found',
  FORBIDDEN: 'forbidden',
}

/** The data of an answer; GraphQL tells of problems with status 200. */
async function askGraphql<Form extends z.ZodMiniType>(
  requests: HostRequests,
  form: Form,
  body: { query: string; variables: Readonly<Record<string, unknown>> },
  signal: AbortSignal,
): Promise<z.infer<Form>> {
  const asked = { method: 'POST', path: '/graphql', body, signal } as const
  const { value, headers } = await requests.json(answers.graphql, asked)
  const type = value.errors?.[0]?.type
  if (type !== undefined && Object.hasOwn(kinds, type)) throw graphqlProblem(kinds[type]!, headers)
  const data = form.safeParse(value.data)
  if (!data.success) throw new HostProblem('malformed-answer', 200)
  return data.data as z.infer<Form>
}

/** A minute is what GitHub's documentation asks for where an answer names no other pause. */
const graphqlProblem = (kind: ProblemKind, headers: Headers): HostProblem =>
  new HostProblem(
    kind,
    200,
    kind === 'rate-limited' ? Number(headers.get('retry-after') ?? 60) || 60 : null,
  )
