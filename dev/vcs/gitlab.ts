/**
 * A stand-in for GitLab's API of merge requests, with its rules: empty diffs where they are collapsed, positions
 * that need the right kind of line. Source: GitLab Docs, REST API, version 4.
 */
import { createHash } from 'node:crypto'
import { Hono, type Context } from 'hono'
import { bytesOf, type FileChange } from './changes.ts'
import type { Pull, Repository, Thread, WrittenComment } from './repository.ts'
import { leadingOn, type Addresses } from './renames.ts'
import { createHostStandIn, pageOf, type HostStandIn } from './stand-in.ts'

const mostNote = 1_000_000
const mostDescription = 255
const levels = { read: 20, write: 30, maintain: 40, admin: 50 }

/** The number of a person, by their name. */
export const gitlabUser = (name: string): number =>
  [...name].reduce((sum, character) => sum * 31 + character.charCodeAt(0), 0) % 1_000_003

/** Files with more lines of diff than `collapsedLines` show none of them. */
export function createGitLabStandIn(
  token = 'gitlab-token',
  collapsedLines = 5_000,
  mostFiles = 1_000,
): HostStandIn {
  return createHostStandIn(token, (standIn) => {
    const app = routes(standIn, collapsedLines, mostFiles)
    return leadingOn(standIn, addresses, (request) => app.fetch(request))
  })
}

const addresses: Addresses = {
  byName: /^\/api\/v4\/projects\/([^/]+)(\/.*)?$/,
  byId: /^\/api\/v4\/projects\/(\d+)(\/.*)?$/,
  ofId: '/api/v4/projects/',
  ofName: (name) => `/api/v4/projects/${encodeURIComponent(name)}`,
  status: 302,
}

const missing = (context: Context) => context.json({ message: '404 Not Found' }, 404)
const refused = (context: Context, message: string) => context.json({ message }, 400)

interface RangeLine {
  line_code: string
  type: string
}
interface SentPosition {
  position_type: string
  base_sha: string
  start_sha: string
  head_sha: string
  old_path: string
  new_path: string
  new_line?: number
  old_line?: number
  line_range?: { start: RangeLine; end: RangeLine }
}

function routes(standIn: HostStandIn, collapsedLines: number, mostFiles: number): Hono {
  const all = new Hono().basePath('/api/v4')
  all.use(async (context, next) => {
    const token = context.req.header('private-token')
    const bearer = context.req.header('authorization')
    if (token !== standIn.token && bearer !== `Bearer ${standIn.token}`)
      return context.json({ message: '401 Unauthorized' }, 401)
    await next()
    return undefined
  })
  all.get('/user', (context) => context.json({ id: gitlabUser(standIn.self) }))
  const app = new Hono()
  const of = (context: Context) => standIn.repository(context.req.param('project') ?? '')
  const mergeOf = (context: Context): [Repository, Pull] | undefined => {
    const repository = of(context)
    const pull = repository?.pulls.get(Number(context.req.param('number')))
    return repository && pull && [repository, pull]
  }
  const threadOf = (context: Context) =>
    mergeOf(context)?.[1].threads.find(({ name }) => name === context.req.param('discussion'))

  const merge = '/merge_requests/:number'
  app.get('/', (context) => {
    const repository = of(context)
    if (!repository) return missing(context)
    return context.json({ id: repository.id, path_with_namespace: repository.name })
  })
  app.get(merge, (context) => {
    const found = mergeOf(context)
    return found ? context.json(mergeRequest(...found, mostFiles)) : missing(context)
  })
  app.get(`${merge}/diffs`, (context) => {
    const found = mergeOf(context)
    if (!found) return missing(context)
    const size = Math.min(100, Number(context.req.query('per_page') ?? 20))
    const changes = found[0].changesOf(found[1]).slice(0, mostFiles)
    const page = pageOf(changes, Number(context.req.query('page') ?? 1), size)
    return context.json(page.items.map((change) => diffOf(change, collapsedLines)))
  })
  app.get('/repository/files/:path/raw', (context) => {
    const files = of(context)?.filesAt(context.req.query('ref') ?? '')
    const content = files?.[context.req.param('path')]
    return content === undefined
      ? missing(context)
      : context.body(new Uint8Array(bytesOf(content)), 200, { 'content-type': 'text/plain' })
  })
  app.post(`${merge}/discussions`, async (context) => {
    const found = mergeOf(context)
    if (!found) return missing(context)
    const { body, position } = await context.req.json<{ body: string; position: SentPosition }>()
    const problem = problemOf(...found, position)
    if (problem !== undefined || body.length > mostNote) return refused(context, problem ?? 'body')
    const id = standIn.nextNumber()
    const thread: Thread = {
      id,
      name: createHash('sha1').update(`discussion ${id}`).digest('hex'),
      body,
      author: standIn.self,
      path: position.new_path,
      startLine: startOf(position),
      line: position.new_line!,
      commit: position.head_sha,
      isResolved: false,
      replies: [],
    }
    found[1].threads.push(thread)
    return context.json(discussionOf(thread), 201)
  })
  app.get(`${merge}/discussions`, (context) => {
    const found = mergeOf(context)
    if (!found) return missing(context)
    const { threads, comments } = found[1]
    const discussions = [
      ...threads.map((thread) => ({
        id: thread.name,
        individual_note: false,
        notes: [thread, ...thread.replies].map(noteOf),
      })),
      ...comments.map((comment) => ({
        id: createHash('sha1').update(`discussion ${comment.id}`).digest('hex'),
        individual_note: true,
        notes: [noteOf(comment)],
      })),
    ]
    const size = Math.min(100, Number(context.req.query('per_page') ?? 20))
    return context.json(pageOf(discussions, Number(context.req.query('page') ?? 1), size).items)
  })
  app.get(`${merge}/discussions/:discussion`, (context) => {
    const thread = threadOf(context)
    return thread ? context.json(discussionOf(thread)) : missing(context)
  })
  app.put(`${merge}/discussions/:discussion`, async (context) => {
    const thread = threadOf(context)
    if (!thread) return missing(context)
    thread.isResolved = (await context.req.json<{ resolved: boolean }>()).resolved
    return context.json(discussionOf(thread))
  })
  app.post(`${merge}/discussions/:discussion/notes`, async (context) => {
    const thread = threadOf(context)
    if (!thread) return missing(context)
    const { body } = await context.req.json<{ body: string }>()
    thread.replies.push({ id: standIn.nextNumber(), body, author: standIn.self })
    return context.json({ id: thread.replies.at(-1)!.id }, 201)
  })
  app.post(`${merge}/notes`, async (context) => {
    const found = mergeOf(context)
    if (!found) return missing(context)
    const { body } = await context.req.json<{ body: string }>()
    if (body.length > mostNote) return refused(context, 'body is too long')
    const note = { id: standIn.nextNumber(), body, author: standIn.self }
    found[1].comments.push(note)
    return context.json({ id: note.id }, 201)
  })
  app.put(`${merge}/notes/:note`, async (context) => {
    const notes = mergeOf(context)?.[1].comments
    const note = notes?.find(({ id }) => id === Number(context.req.param('note')))
    if (!note) return missing(context)
    if (note.author !== standIn.self) return context.json({ message: '403 Forbidden' }, 403)
    note.body = (await context.req.json<{ body: string }>()).body
    return context.json({ id: note.id })
  })
  app.post('/statuses/:commit', async (context) => {
    const repository = of(context)
    const commit = context.req.param('commit')
    if (!repository?.filesAt(commit)) return missing(context)
    const sent = await context.req.json<{ state: string; name: string; description: string }>()
    const isKnown = ['pending', 'running', 'success', 'failed', 'canceled'].includes(sent.state)
    if (!isKnown || sent.description.length > mostDescription) return refused(context, 'invalid')
    const last = repository.reports.findLast((one) => one.commit === commit)
    if (last?.verdict === sent.state) return refused(context, 'Cannot transition status')
    const { description: title, name, state: verdict } = sent
    repository.reports.push({ commit, name, verdict, title, summary: '', annotations: [] })
    return context.json({ id: standIn.nextNumber(), status: verdict }, 201)
  })
  app.get('/repository/commits/:commit/statuses', (context) => {
    const reports = of(context)?.reports.filter(
      ({ commit }) => commit === context.req.param('commit'),
    )
    const last = reports?.at(-1)
    return context.json(last ? [{ status: last.verdict, name: last.name }] : [])
  })
  app.get('/members/all/:user', (context) => {
    const members = [...(of(context)?.members ?? [])]
    const found = members.find(([name]) => String(gitlabUser(name)) === context.req.param('user'))
    return found
      ? context.json({ id: gitlabUser(found[0]), state: 'active', access_level: levels[found[1]] })
      : missing(context)
  })
  return all.route('/projects/:project', app)
}

function mergeRequest(repository: Repository, pull: Pull, mostFiles: number) {
  const count = repository.changesOf(pull).length
  return {
    iid: pull.number,
    state: pull.state === 'open' ? 'opened' : pull.state,
    draft: pull.isDraft,
    author: { id: 1, username: pull.author.isBot ? 'project_1_bot_0a1b2c' : pull.author.name },
    target_branch: 'main',
    project_id: repository.id,
    references: { full: `${repository.name}!${pull.number}` },
    changes_count: count > mostFiles ? `${mostFiles}+` : String(count),
    sha: pull.headCommit,
    diff_refs: refsOf(repository, pull),
  }
}

const refsOf = (repository: Repository, pull: Pull) => ({
  base_sha: pull.startCommit,
  start_sha: repository.baseCommit,
  head_sha: pull.headCommit,
})

function diffOf(change: FileChange, collapsedLines: number) {
  const { path, previousPath = path, status, isBinary, hunks, patch } = change
  const isCollapsed = hunks.reduce((sum, { lines }) => sum + lines.length, 0) > collapsedLines
  const text = isBinary ? `Binary files a/${previousPath} and b/${path} differ\n` : patch
  return {
    old_path: previousPath,
    new_path: path,
    new_file: status === 'added',
    renamed_file: status === 'renamed',
    deleted_file: status === 'removed',
    diff: isCollapsed ? '' : text,
    collapsed: isCollapsed,
    too_large: false,
    generated_file: false,
  }
}

const noteOf = ({ id, body, author }: WrittenComment) => ({
  id,
  body,
  author: { id: gitlabUser(author), username: author },
})

const discussionOf = (thread: Thread) => ({
  id: thread.name,
  notes: [{ id: thread.id, body: thread.body, resolvable: true, resolved: thread.isResolved }],
})

/** The first line of a range, from its code. */
const startOf = ({ line_range: range, new_line: line }: SentPosition): number =>
  range ? Number(range.start.line_code.split('_')[2]) : line!

const noLineCode = `400 Bad request - Note {:line_code=>["can't be blank", "must be a valid line code"]}`

/** Why a position is refused; `undefined` where it is taken. */
function problemOf(repository: Repository, pull: Pull, sent: SentPosition): string | undefined {
  const refs = refsOf(repository, pull)
  const isOfNow = Object.entries(refs).every(
    ([name, sha]) => sent[name as keyof typeof refs] === sha,
  )
  const change = repository.changesOf(pull).find(({ path }) => path === sent.new_path)
  if (sent.position_type !== 'text' || !isOfNow || !change) return noLineCode
  if (sent.old_path !== (change.previousPath ?? change.path)) return noLineCode
  const lines = codedLines(change)
  const line = lines.find(({ newLine }) => newLine === sent.new_line)
  const isRightKind = line?.isAdded ? sent.old_line === undefined : sent.old_line === line?.oldLine
  if (!line || !isRightKind) return noLineCode
  const { start, end } = sent.line_range ?? {}
  if (!start || !end) return undefined
  const first = lines.find(({ code }) => code === start.line_code)
  const isSound = first && end.line_code === line.code && first.newLine <= line.newLine
  const areKinds = [
    [first, start],
    [line, end],
  ] as const
  return isSound && areKinds.every(([one, { type }]) => type === (one!.isAdded ? 'new' : 'old'))
    ? undefined
    : noLineCode
}

/** The lines that stand in the head file, with the codes that GitLab gives them. */
function codedLines({ path, hunks }: FileChange) {
  const name = createHash('sha1').update(path).digest('hex')
  return hunks.flatMap(({ oldStart, newStart, lines }) => {
    const isNew = lines.every(({ mark }) => mark === '+')
    let [oldLine, newLine] = [isNew ? oldStart + 1 : oldStart, newStart]
    return lines.flatMap(({ mark }) => {
      const coded = {
        code: `${name}_${oldLine}_${newLine}`,
        isAdded: mark === '+',
        oldLine,
        newLine,
      }
      if (mark !== '+') oldLine += 1
      if (mark !== '-') newLine += 1
      return mark === '-' ? [] : [coded]
    })
  })
}
