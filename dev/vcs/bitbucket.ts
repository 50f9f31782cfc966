/**
 * A stand-in for Bitbucket Cloud's API of pull requests, with its rules: short names of commits, diffs behind
 * redirects, annotations a hundred at a time. Source: Atlassian, Bitbucket Cloud REST API, version 2.0.
 */
import { createHash } from 'node:crypto'
import { Hono, type Context } from 'hono'
import { bytesOf, writeDiff, type FileChange } from './changes.ts'
import {
  isInOneHunk,
  type Pull,
  type Repository,
  type Thread,
  type WrittenComment,
} from './repository.ts'
import { createHostStandIn, pageOf, type HostStandIn } from './stand-in.ts'

const mostComment = 32_768
const mostAnnotationsAtOnce = 100
const mostAnnotations = 1_000

/** The UUID of a person, by their name. */
export function bitbucketUser(name: string): string {
  const digits = createHash('md5').update(name).digest('hex')
  return `{${digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}}`
}

/** The UUID of a repository. */
export const bitbucketRepository = ({ id }: Repository): string => bitbucketUser(`repository ${id}`)

/** Files with more lines of diff than `mostLines` are shown without them. */
export function createBitbucketStandIn(token = 'bitbucket-token', mostLines = 10_000): HostStandIn {
  return createHostStandIn(token, (standIn) => {
    const app = routes(standIn, mostLines)
    return async (request) => app.fetch(request)
  })
}

const failed = (context: Context, message: string, status: 400 | 403 | 404 | 409 = 400) =>
  context.json({ type: 'error', error: { message } }, status)
const missing = (context: Context) => failed(context, 'Resource not found', 404)

interface SentComment {
  content: { raw: string }
  inline?: { path: string; to?: number; from?: number; start_to?: number }
  parent?: { id: number }
}

function routes(standIn: HostStandIn, mostLines: number): Hono {
  const app = new Hono().basePath('/2.0')
  app.use(async (context, next) => {
    const own = [`Bearer ${standIn.token}`, `Basic ${btoa(`ada:${standIn.token}`)}`]
    if (!own.includes(context.req.header('authorization') ?? ''))
      return context.json({ type: 'error', error: { message: 'Token is invalid' } }, 401)
    await next()
    return undefined
  })
  const of = (context: Context) =>
    standIn.repository(`${context.req.param('workspace')}/${context.req.param('slug')}`)
  const pullOf = (context: Context): [Repository, Pull] | undefined => {
    const repository = of(context)
    const pull = repository?.pulls.get(Number(context.req.param('number')))
    return repository && pull && [repository, pull]
  }
  const commentOf = (context: Context) => {
    const [, pull] = pullOf(context) ?? []
    const id = Number(context.req.param('comment'))
    const thread = pull?.threads.find((one) => one.id === id)
    return { thread, written: thread ?? pull?.comments.find((one) => one.id === id) }
  }

  app.get('/user', (context) => context.json({ uuid: bitbucketUser(standIn.self) }))
  const base = '/repositories/:workspace/:slug'
  const pull = `${base}/pullrequests/:number`
  app.get(base, (context) => {
    const { workspace, slug } = context.req.param()
    // Empty braces stand for any workspace: then the repository goes by its UUID.
    const all = standIn.repositoryNames().map((name) => standIn.repository(name)!)
    const found =
      workspace === '{}' ? all.find((one) => bitbucketRepository(one) === slug) : of(context)
    if (!found) return missing(context)
    return context.json({ full_name: found.name, uuid: bitbucketRepository(found) })
  })
  app.get(pull, (context) => {
    const found = pullOf(context)
    return found ? context.json(pullRequest(...found)) : missing(context)
  })
  app.get(`${base}/commit/:commit`, (context) => {
    const wanted = context.req.param('commit')
    const repository = of(context)
    const commits = [repository?.baseCommit ?? '']
    for (const one of repository?.pulls.values() ?? []) commits.push(one.headCommit)
    const hash = commits.find((one) => one.startsWith(wanted))
    return hash === undefined ? missing(context) : context.json({ type: 'commit', hash })
  })
  app.get(`${base}/merge-base/:range`, (context) => {
    const [, head] = context.req.param('range').split('..')
    const pulls = [...(of(context)?.pulls.values() ?? [])]
    const found = pulls.find(({ headCommit }) => headCommit === head)
    return found ? context.json({ type: 'commit', hash: found.startCommit }) : missing(context)
  })
  // Both lead on to the repository's own diff.
  for (const kind of ['diff', 'diffstat'] as const)
    app.get(`${pull}/${kind}`, (context) => {
      const found = pullOf(context)
      if (!found) return missing(context)
      const { search } = new URL(context.req.url)
      const spec = `pull-${found[1].number}`
      return context.redirect(`/2.0/repositories/${found[0].name}/${kind}/${spec}${search}`, 302)
    })
  const changesOf = (context: Context): FileChange[] | undefined => {
    const number = Number(context.req.param('spec')?.replace('pull-', ''))
    const found = of(context)?.pulls.get(number)
    return found && of(context)!.changesOf(found)
  }
  app.get(`${base}/diff/:spec`, (context) => {
    const changes = changesOf(context)
    return changes ? context.text(writeDiff(changes.map(shown(mostLines)))) : missing(context)
  })
  app.get(`${base}/diffstat/:spec`, (context) => {
    const changes = changesOf(context)
    if (!changes) return missing(context)
    const page = Number(context.req.query('page') ?? 1)
    const size = Math.min(100, Number(context.req.query('pagelen') ?? 10))
    const { items, isLast } = pageOf(changes, page, size)
    const next = new URL(context.req.url)
    next.searchParams.set('page', String(page + 1))
    return context.json({ values: items.map(diffstatOf), ...(!isLast && { next: next.href }) })
  })
  app.get(`${base}/src/:commit/:path{.+}`, (context) => {
    const content = of(context)?.filesAt(context.req.param('commit'))?.[context.req.param('path')]
    return content === undefined
      ? missing(context)
      : context.body(new Uint8Array(bytesOf(content)), 200, { 'content-type': 'text/plain' })
  })
  app.post(`${pull}/comments`, async (context) => {
    const found = pullOf(context)
    if (!found) return missing(context)
    const sent = await context.req.json<SentComment>()
    if (sent.content.raw === '' || sent.content.raw.length > mostComment)
      return failed(context, 'content is too long')
    const id = write(standIn, ...found, sent)
    return id === undefined
      ? failed(context, 'inline is not in the diff')
      : context.json({ id }, 201)
  })
  app.get(`${pull}/comments`, (context) => {
    const found = pullOf(context)
    if (!found) return missing(context)
    const { threads, comments } = found[1]
    const all = [
      ...threads.flatMap((thread) => [
        shownComment(thread),
        ...thread.replies.map((reply) => ({ ...shownComment(reply), parent: { id: thread.id } })),
      ]),
      ...comments.map(shownComment),
    ].toSorted((one, other) => one.id - other.id)
    const page = Number(context.req.query('page') ?? 1)
    const size = Math.min(100, Number(context.req.query('pagelen') ?? 10))
    const { items, isLast } = pageOf(all, page, size)
    const next = new URL(context.req.url)
    next.searchParams.set('page', String(page + 1))
    return context.json({ values: items, ...(!isLast && { next: next.href }) })
  })
  app.get(`${pull}/comments/:comment`, (context) => {
    const { thread, written } = commentOf(context)
    if (!written) return missing(context)
    const resolution = thread?.isResolved ? { type: 'comment_resolution' } : null
    return context.json({ id: written.id, deleted: false, resolution })
  })
  app.put(`${pull}/comments/:comment`, async (context) => {
    const { written } = commentOf(context)
    if (!written) return missing(context)
    if (written.author !== standIn.self) return failed(context, 'Not yours', 403)
    written.body = (await context.req.json<SentComment>()).content.raw
    return context.json({ id: written.id })
  })
  app.post(`${pull}/comments/:comment/resolve`, (context) => {
    const { thread } = commentOf(context)
    if (!thread) return missing(context)
    if (thread.isResolved) return failed(context, 'already resolved', 409)
    thread.isResolved = true
    return context.json({ type: 'comment_resolution' })
  })
  reportRoutes(app, of)
  app.get('/workspaces/:workspace/permissions/repositories/:slug', (context) => {
    const members = [...(of(context)?.members ?? [])]
    const wanted = /^user\.uuid="(.+)"$/.exec(context.req.query('q') ?? '')?.[1]
    const values = members
      .map(([name, permission]) => ({ permission, user: { uuid: bitbucketUser(name) } }))
      .filter(({ user }) => user.uuid === wanted)
    return context.json({ values })
  })
  return app
}

function reportRoutes(app: Hono, of: (context: Context) => Repository | undefined): void {
  const path = '/repositories/:workspace/:slug/commit/:commit/reports/:report'
  const indexOf = (context: Context) =>
    of(context)?.reports.findLastIndex(
      ({ commit, name }) =>
        commit === context.req.param('commit') && name === context.req.param('report'),
    ) ?? -1
  app.delete(path, (context) => {
    const at = indexOf(context)
    // What was told before is kept: tests read it.
    if (at >= 0) of(context)!.reports[at]!.name = 'deleted'
    return at < 0 ? missing(context) : context.body(null, 204)
  })
  app.put(path, async (context) => {
    const repository = of(context)
    const { commit, report: name } = context.req.param() as Record<string, string>
    if (!repository?.filesAt(commit!)) return missing(context)
    const sent = await context.req.json<{ title: string; details: string; result: string }>()
    const isKnown = ['PASSED', 'FAILED', 'PENDING'].includes(sent.result)
    if (!isKnown || sent.title.length > 450 || sent.details.length > 2_000)
      return failed(context, 'invalid report')
    const { title, details: summary, result: verdict } = sent
    const report = { commit: commit!, name: name!, verdict, title, summary, annotations: [] }
    const at = indexOf(context)
    if (at < 0) repository.reports.push(report)
    else Object.assign(repository.reports[at]!, { verdict, title, summary })
    return context.json({ uuid: '{0}' })
  })
  app.post(`${path}/annotations`, async (context) => {
    const report = of(context)?.reports[indexOf(context)]
    if (!report) return missing(context)
    const sent =
      await context.req.json<
        { path: string; line: number; summary: string; details: string; external_id: string }[]
      >()
    const isSound =
      sent.length <= mostAnnotationsAtOnce &&
      report.annotations.length + sent.length <= mostAnnotations &&
      new Set(sent.map((one) => one.external_id)).size === sent.length &&
      sent.every(({ summary, details }) => summary.length <= 450 && details.length <= 2_000)
    if (!isSound) return failed(context, 'invalid annotations')
    for (const { path: file, line, details: message } of sent)
      report.annotations.push({ path: file, line, message })
    return context.json([])
  })
}

/** Writes a comment, alone, in a thread, or on lines; `undefined` where it cannot stand. */
function write(
  standIn: HostStandIn,
  repository: Repository,
  pull: Pull,
  { content, inline, parent }: SentComment,
): number | undefined {
  const own = { id: standIn.nextNumber(), body: content.raw, author: standIn.self }
  if (parent) {
    const thread = pull.threads.find(({ id }) => id === parent.id)
    thread?.replies.push(own)
    return thread && own.id
  }
  if (!inline) {
    pull.comments.push(own)
    return own.id
  }
  const { path, from, to: line, start_to: startLine = line } = inline
  // Beside a line of the base file, that of the head is dropped.
  if (from !== undefined || line === undefined || startLine === undefined) return undefined
  if (!isInOneHunk(repository, pull, path, startLine, line)) return undefined
  const place = { path, startLine, line, commit: pull.headCommit, isResolved: false }
  const thread: Thread = { ...own, ...place, name: String(own.id), replies: [] }
  pull.threads.push(thread)
  return own.id
}

const shownComment = ({ id, body, author }: WrittenComment) => ({
  id,
  content: { raw: body },
  user: { uuid: bitbucketUser(author) },
})

const states = { open: 'OPEN', merged: 'MERGED', closed: 'DECLINED' }

function pullRequest(repository: Repository, { author, headCommit, isDraft, number, state }: Pull) {
  const end = (name: string, commit: string) => ({
    branch: { name },
    commit: { hash: commit.slice(0, 12) },
    repository: { full_name: repository.name, uuid: bitbucketRepository(repository) },
  })
  return {
    id: number,
    state: states[state],
    draft: isDraft,
    author: { type: author.isBot ? 'app_user' : 'user', uuid: bitbucketUser(author.name) },
    source: end('change', headCommit),
    destination: end('main', repository.baseCommit),
  }
}

const shown =
  (mostLines: number) =>
  (change: FileChange): FileChange =>
    change.hunks.reduce((sum, { lines }) => sum + lines.length, 0) > mostLines
      ? { ...change, hunks: [], patch: '' }
      : change

function diffstatOf({ path, previousPath = path, status, hunks }: FileChange) {
  const count = (wanted: string) =>
    hunks.reduce((sum, { lines }) => sum + lines.filter(({ mark }) => mark === wanted).length, 0)
  return {
    type: 'diffstat',
    status,
    lines_added: count('+'),
    lines_removed: count('-'),
    old: status === 'added' ? null : { path: previousPath },
    new: status === 'removed' ? null : { path },
  }
}
