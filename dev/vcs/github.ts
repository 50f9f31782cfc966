/**
 * A stand-in for GitHub's API of pull requests, with its rules: small shares of patches, reviews that are refused
 * whole. Source: GitHub Docs, REST API, version 2022-11-28.
 */
import type { components } from '@octokit/openapi-types'
import { graphql } from 'graphql'
import { Hono, type Context } from 'hono'
import { githubSchema } from '../github/graphql/schema.ts'
import { bytesOf, type FileChange } from './changes.ts'
import { codeScanningRoutes } from './code-scanning.ts'
import { mostBody, refused } from './github-refusal.ts'
import { reportRoutes } from './github-reports.ts'
import { graphqlRoot } from './github-threads.ts'
import {
  isInOneHunk,
  type Pull,
  type Repository,
  type Thread,
  type WrittenComment,
} from './repository.ts'
import { leadingOn, type Addresses } from './renames.ts'
import { createHostStandIn, pageOf, type HostStandIn } from './stand-in.ts'

type Schemas = components['schemas']

/** What GitHub shows of patches: of one file, and in one answer. */
export interface PatchShares {
  linesOfFile: number
  linesOfAnswer: number
}

/** Ids of comments are larger than an `Int` of GraphQL. */
const firstComment = 3_000_000_000

export function createGitHubStandIn(
  token = 'github-token',
  shares: PatchShares = { linesOfFile: 3_000, linesOfAnswer: 20_000 },
  isApp = false,
  userId = gitHubUser,
): HostStandIn {
  return createHostStandIn(token, (standIn) => {
    const app = routes(standIn, shares, isApp, userId)
    return leadingOn(standIn, gitHubAddresses, (request) => app.fetch(request))
  })
}

/** The number of a person, by their login. */
export const gitHubUser = (login: string): number =>
  [...login].reduce((sum, character) => sum * 31 + character.charCodeAt(0), 0) % 1_000_003

export const gitHubAddresses: Addresses = {
  byName: /^\/repos\/([^/]+\/[^/]+)(\/.*)?$/,
  byId: /^\/repositories\/(\d+)(\/.*)?$/,
  ofId: '/repositories/',
  ofName: (name) => `/repos/${name}`,
  status: 301,
}

interface Place {
  path: string
  line: number
  side: string
  start_line?: number
  start_side?: string
  body: string
}

function routes(
  standIn: HostStandIn,
  shares: PatchShares,
  isApp: boolean,
  userId: (login: string) => number,
): Hono {
  const app = new Hono()
  app.use(async (context, next) => {
    if (context.req.header('authorization') !== `Bearer ${standIn.token}`)
      return context.json({ message: 'Bad credentials' }, 401)
    await next()
    return undefined
  })
  app.notFound((context) => refused(context, 'Not Found', 404))
  const of = (context: Context) =>
    standIn.repository(`${context.req.param('owner')}/${context.req.param('name')}`)
  const pullOf = (context: Context): [Repository, Pull] | undefined => {
    const repository = of(context)
    const pull = repository?.pulls.get(Number(context.req.param('number')))
    return repository && pull && [repository, pull]
  }
  const reviews = new Map<number, Thread[]>()
  const isPlaced = (repository: Repository, pull: Pull, place: Place): boolean =>
    place.side === 'RIGHT' &&
    (place.start_line === undefined ||
      (place.start_side === 'RIGHT' && place.start_line < place.line)) &&
    isInOneHunk(repository, pull, place.path, place.start_line ?? place.line, place.line)
  const write = (pull: Pull, place: Place): Thread => {
    const id = firstComment + standIn.nextNumber()
    const thread: Thread = {
      id,
      name: String(id),
      body: place.body,
      author: standIn.self,
      path: place.path,
      startLine: place.start_line ?? place.line,
      line: place.line,
      commit: pull.headCommit,
      isResolved: false,
      replies: [],
    }
    pull.threads.push(thread)
    return thread
  }

  const base = '/repos/:owner/:name'
  app.get(base, (context) => {
    const repository = of(context)
    return repository
      ? context.json(shownRepository(repository))
      : refused(context, 'Not Found', 404)
  })
  app.get(`${base}/pulls/:number`, (context) => {
    const found = pullOf(context)
    return found ? context.json(pullRequest(...found)) : refused(context, 'Not Found', 404)
  })
  app.get(`${base}/pulls/:number/files`, (context) => {
    const found = pullOf(context)
    if (!found) return refused(context, 'Not Found', 404)
    const size = Math.min(100, Number(context.req.query('per_page') ?? 30))
    const changes = found[0].changesOf(found[1]).slice(0, 3_000)
    const part = pageOf(changes, Number(context.req.query('page') ?? 1), size)
    return context.json(diffEntries(part.items, shares))
  })
  app.get(`${base}/compare/:range{.+}`, (context) => {
    const pulls = [...(of(context)?.pulls.values() ?? [])]
    const [from, to] = context.req.param('range').split('...')
    const pull = pulls.find(({ headCommit }) => headCommit === to)
    if (!pull || from !== of(context)?.baseCommit) return refused(context, 'Not Found', 404)
    return context.json({ merge_base_commit: { sha: pull.startCommit }, files: [] })
  })
  app.get(`${base}/contents/:path{.+}`, (context) => {
    const files = of(context)?.filesAt(context.req.query('ref') ?? '')
    const content = files?.[context.req.param('path')]
    if (content === undefined) return refused(context, 'Not Found', 404)
    if (context.req.header('accept') !== 'application/vnd.github.raw+json')
      return refused(context, 'only the raw media type is answered here')
    return context.body(new Uint8Array(bytesOf(content)), 200, {
      'content-type': 'application/vnd.github.raw+json; charset=utf-8',
    })
  })
  app.post(`${base}/pulls/:number/reviews`, async (context) => {
    const found = pullOf(context)
    if (!found) return refused(context, 'Not Found', 404)
    const review = await context.req.json<{ commit_id: string; event: string; comments: Place[] }>()
    const [repository, pull] = found
    const isTaken =
      review.event === 'COMMENT' &&
      review.commit_id === pull.headCommit &&
      review.comments.every(
        (one) => isPlaced(repository, pull, one) && one.body !== '' && one.body.length <= mostBody,
      )
    if (!isTaken) return refused(context, 'Unprocessable Entity')
    const id = standIn.nextNumber()
    reviews.set(
      id,
      review.comments.map((one) => write(pull, one)),
    )
    return context.json({ id, state: 'COMMENTED' })
  })
  app.get(`${base}/pulls/:number/reviews/:review/comments`, (context) => {
    const threads = reviews.get(Number(context.req.param('review')))
    if (!threads) return refused(context, 'Not Found', 404)
    const part = pageOf(
      threads,
      Number(context.req.query('page') ?? 1),
      Math.min(100, Number(context.req.query('per_page') ?? 30)),
    )
    return context.json(part.items.map(({ id, path, body }) => ({ id, path, body, position: 1 })))
  })
  app.post(`${base}/pulls/:number/comments`, async (context) => {
    const found = pullOf(context)
    if (!found) return refused(context, 'Not Found', 404)
    const place = await context.req.json<Place & { commit_id: string }>()
    const isTaken = place.commit_id === found[1].headCommit && place.body.length <= mostBody
    if (!isTaken || !isPlaced(...found, place)) return refused(context, 'Validation Failed')
    return context.json({ id: write(found[1], place).id }, 201)
  })
  app.get(`${base}/pulls/:number/comments`, (context) => {
    const found = pullOf(context)
    if (!found) return refused(context, 'Not Found', 404)
    const all = found[1].threads.flatMap((thread) => [
      shownComment(thread),
      ...thread.replies.map((reply) => ({ ...shownComment(reply), in_reply_to_id: thread.id })),
    ])
    return context.json(askedPage(context, all))
  })
  app.get(`${base}/issues/:number/comments`, (context) => {
    const found = pullOf(context)
    if (!found) return refused(context, 'Not Found', 404)
    return context.json(askedPage(context, found[1].comments.map(shownComment)))
  })
  app.post(`${base}/pulls/:number/comments/:comment/replies`, async (context) => {
    const found = pullOf(context)
    const thread = found?.[1].threads.find(({ name }) => name === context.req.param('comment'))
    if (!thread) return refused(context, 'Not Found', 404)
    const { body } = await context.req.json<{ body: string }>()
    const reply = { id: standIn.nextNumber(), body, author: standIn.self }
    thread.replies.push(reply)
    return context.json({ id: reply.id, in_reply_to_id: thread.id }, 201)
  })
  app.post(`${base}/issues/:number/comments`, async (context) => {
    const found = pullOf(context)
    const { body } = await context.req.json<{ body: string }>()
    if (!found) return refused(context, 'Not Found', 404)
    if (body.length > mostBody) return refused(context, 'body is too long')
    const comment = { id: standIn.nextNumber(), body, author: standIn.self }
    found[1].comments.push(comment)
    return context.json({ id: comment.id }, 201)
  })
  app.patch(`${base}/issues/comments/:comment`, async (context) => {
    const comments = [...(of(context)?.pulls.values() ?? [])].flatMap((pull) => pull.comments)
    const comment = comments.find(({ id }) => id === Number(context.req.param('comment')))
    const { body } = await context.req.json<{ body: string }>()
    if (!comment) return refused(context, 'Not Found', 404)
    if (comment.author !== standIn.self) return refused(context, 'Must be its author.', 403)
    if (body.length > mostBody) return refused(context, 'body is too long')
    comment.body = body
    return context.json({ id: comment.id })
  })
  reportRoutes(app, standIn, of, isApp)
  codeScanningRoutes(app, of)
  app.get(`${base}/collaborators/:user/permission`, (context) => {
    const repository = of(context)
    if (!repository) return refused(context, 'Not Found', 404)
    const login = context.req.param('user')
    const role = repository.members.get(login) ?? 'none'
    const permission = role === 'maintain' ? 'write' : role
    return context.json({ permission, role_name: role, user: { login, id: userId(login) } })
  })
  app.post('/graphql', async (context) => {
    const { query, variables } = await context.req.json<{
      query: string
      variables: Record<string, unknown>
    }>()
    const rootValue = graphqlRoot(standIn)
    const schema = githubSchema()
    const answer = await graphql({ schema, source: query, variableValues: variables, rootValue })
    return context.json(answer)
  })
  return app
}

const shownComment = ({ id, body, author }: WrittenComment) => ({
  id,
  body,
  user: { login: author },
})

/** The items of the page that is asked for. */
function askedPage<Item extends { id: number }>(context: Context, items: readonly Item[]): Item[] {
  const size = Math.min(100, Number(context.req.query('per_page') ?? 30))
  const inOrder = items.toSorted((one, other) => one.id - other.id)
  return pageOf(inOrder, Number(context.req.query('page') ?? 1), size).items
}

const shownRepository = ({ id, name }: Repository) => ({ id, full_name: name })

function pullRequest(repository: Repository, pull: Pull) {
  const { author, headCommit, isDraft, number, state } = pull
  return {
    number,
    state: state === 'open' ? ('open' as const) : ('closed' as const),
    merged: state === 'merged',
    draft: isDraft,
    changed_files: repository.changesOf(pull).length,
    user: { login: author.name, type: author.isBot ? 'Bot' : 'User' },
    head: { sha: headCommit, ref: 'change' },
    base: { sha: repository.baseCommit, ref: 'main', repo: shownRepository(repository) },
  }
}

/** The rows of an answer; behind its share of lines they show neither patch nor numbers, and do not say so. */
function diffEntries(
  changes: readonly FileChange[],
  shares: PatchShares,
): Partial<Schemas['diff-entry']>[] {
  let shown = 0
  return changes.map(({ path, previousPath, status, isBinary, hunks, patch }) => {
    const marks = hunks.flatMap(({ lines }) => lines.map(({ mark }) => mark))
    const isLarge = marks.length > shares.linesOfFile
    shown += marks.length
    const isBeyond = shown > shares.linesOfAnswer
    const count = (mark: string) =>
      isBeyond || isBinary ? 0 : marks.filter((one) => one === mark).length
    return {
      sha: '0'.repeat(40),
      filename: path,
      status,
      ...(previousPath && { previous_filename: previousPath }),
      additions: count('+'),
      deletions: count('-'),
      changes: count('+') + count('-'),
      ...(patch !== '' && !isLarge && !isBeyond && { patch: patch.replace(/\n$/, '') }),
    }
  })
}
