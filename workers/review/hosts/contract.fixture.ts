/** What every host has to hold, against a stand-in that enforces the host's own rules. */
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve, type Served } from '../../../dev/serve.ts'
import {
  BrokenConnection,
  type HostStandIn,
  type Pull,
  type Repository,
} from '../../../dev/vcs/index.ts'
import { changedText } from '../../../shared/review/diff/diff.arbitrary.ts'
import { sendTo, type Send } from '../../platform/outgoing/index.ts'
import { HostProblem, type ProblemKind } from './host-problem.ts'
import type { HostAccess } from './requests.ts'
import type { Annotation, HostId, InlineComment, VcsHost } from './vcs-host.ts'

export interface HostUnderTest {
  id: HostId
  createStandIn: () => HostStandIn
  createHost: (access: HostAccess) => VcsHost
  /** The path of the API at its host. */
  apiPath: string
  credential: HostAccess['credential']
  /** How many annotations a report shows; none where the host has none. */
  mostAnnotations: number
  /** Parts of requests, as `Fault` takes them. */
  requests: { readPull: string; postComment: string; postSummary: string }
  /** The host's words for the three verdicts. */
  verdicts: readonly [string, string, string]
  /** What events call a repository under every name. */
  repositoryId: (repository: Repository) => string
  /** Whether the host leads on from the name that a repository had. */
  leadsOn: boolean
  /** A person's name as events tell it. */
  user: (name: string) => string
}

const { signal } = new AbortController()
const lines = (...all: string[]) => all.map((line) => `${line}\n`).join('')
const long = Array.from({ length: 40 }, (_, at) => `line ${at + 1}`)

const brokenHeader = 'x-broken'

/** What breaks at the stand-in breaks at who asked it. */
const broken = (error: unknown): Response => {
  if (error instanceof BrokenConnection)
    return new Response(null, { headers: { [brokenHeader]: '1' } })
  throw error
}
function sendOrBreak(url: string): Send {
  const send = sendTo(url)
  return async (request) => {
    const response = await send(request)
    if (response.headers.has(brokenHeader)) throw new BrokenConnection('connection reset')
    return response
  }
}

export function holdsTheContract(tested: HostUnderTest): void {
  const standIn = tested.createStandIn()
  let served: Served
  let host: VcsHost
  const newHost = (access: Partial<HostAccess> = {}) =>
    tested.createHost({
      apiUrl: served.url + tested.apiPath,
      credential: tested.credential,
      send: sendOrBreak(served.url),
      now: () => 0,
      ...access,
    })
  let count = 0
  const add = (base: Parameters<HostStandIn['add']>[1]): Repository =>
    standIn.add(`acme/shop-${(count += 1)}`, base)
  const referTo = ({ name: repository }: Repository, { number }: Pull) => ({
    host: tested.id,
    repository,
    number,
  })
  const read = (repository: Repository, pull: Pull) =>
    host.readPullRequest(referTo(repository, pull), signal)
  const opened = async () => {
    const repository = add({ 'a.ts': lines(...long) })
    const stood = repository.open({ 'a.ts': lines(...long.with(9, 'ten').with(29, 'thirty')) })
    return { repository, stood, pull: await read(repository, stood) }
  }
  const comment = (line: number, more: Partial<InlineComment> = {}): InlineComment => ({
    path: 'a.ts',
    line,
    body: `On line ${line}.`,
    key: `key-${line}`,
    ...more,
  })
  const problemOf = async (work: Promise<unknown>): Promise<HostProblem> => {
    const error = await work.then(
      () => null,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(HostProblem)
    return error as HostProblem
  }

  beforeAll(async () => {
    served = await serve((request) => standIn.fetch(request).catch(broken))
    host = newHost()
  })
  afterAll(() => served?.close())

  describe('a pull request', () => {
    it('is read with its commits, whole', async () => {
      const { repository, stood, pull } = await opened()
      repository.commit({ 'b.ts': 'elsewhere\n' })
      expect(await read(repository, stood)).toEqual({
        ...pull,
        state: 'open',
        isDraft: false,
        isByBot: false,
        headCommit: stood.headCommit,
        baseCommit: repository.baseCommit,
        startCommit: expect.stringMatching(/^[0-9a-f]{40}$/),
        targetBranch: 'main',
      })
      stood.state = 'merged'
      expect(await read(repository, stood)).toMatchObject({ state: 'merged' })
      stood.state = 'closed'
      expect(await read(repository, stood)).toMatchObject({ state: 'closed' })
    })

    it('says who is behind it, and whether it is ready', async () => {
      const repository = add({ 'a.ts': 'a\n' })
      const stood = repository.open({ 'a.ts': 'b\n' }, { isDraft: true, isByBot: true })
      expect(await read(repository, stood)).toMatchObject({ isDraft: true, isByBot: true })
    })
  })

  describe('a change', () => {
    it('is read whole, and says what is not', async () => {
      const base = {
        'src/changed.ts': lines(...long),
        'src/moved.ts': lines(...long, 'moved'),
        'src/renamed.ts': lines(...long, 'renamed'),
        'src/removed.ts': lines('a', 'b'),
        'src/crlf.ts': 'a\r\nb\r\n',
        'src/open.ts': 'a\nb',
        'logo.svg': 'a',
        'data.custom': new Uint8Array([0, 1, 2]),
        'package-lock.json': '{}\n',
      }
      const head = {
        'src/changed.ts': lines(...long.with(1, 'two'), 'last'),
        'src/moved.ts': undefined,
        'src/there.ts': lines(...long, 'moved'),
        'src/renamed.ts': undefined,
        'src/new name # 100%?.ts': lines(...long.with(1, 'two'), 'renamed'),
        'src/removed.ts': undefined,
        'src/crlf.ts': 'a\r\nc\r\n',
        'src/open.ts': 'a\nb\n',
        'src/empty.ts': '',
        'src/ünder.ts': 'added',
        'src/marked.ts': '// Code generated by hand. DO NOT EDIT.\n',
        'data.custom': new Uint8Array([0, 1, 3]),
        'latin.txt': new Uint8Array([0xe4, 10]),
        'logo.png': new Uint8Array([0, 1]),
        'dist/app.js': 'a\n',
        'vendor/a.go': 'a\n',
        'package-lock.json': '{"a":1}\n',
      }
      const repository = add(base)
      const stood = repository.open(head)
      const change = await host.readChange(await read(repository, stood), signal)
      const told = Object.fromEntries(change.files.map((file) => [file.path, file]))
      expect(Object.keys(told).sort()).toEqual(
        [...Object.keys(head), 'src/removed.ts']
          .filter(
            (path, at, all) =>
              all.indexOf(path) === at && path !== 'src/moved.ts' && path !== 'src/renamed.ts',
          )
          .sort(),
      )
      expect(told['src/changed.ts']).toEqual({
        path: 'src/changed.ts',
        status: 'modified',
        addedLines: [2, 41],
        removedLines: 1,
        commentable: [1, 2, 3, 4, 5, 38, 39, 40, 41],
        text: head['src/changed.ts'],
        previousText: base['src/changed.ts'],
      })
      expect(told['src/there.ts']).toMatchObject({
        status: 'renamed',
        previousPath: 'src/moved.ts',
        addedLines: [],
        text: head['src/there.ts'],
      })
      expect(told['src/new name # 100%?.ts']).toMatchObject({
        status: 'renamed',
        previousPath: 'src/renamed.ts',
        addedLines: [2],
        previousText: base['src/renamed.ts'],
      })
      expect(told['src/removed.ts']).toMatchObject({ status: 'removed', removedLines: 2 })
      expect(told['src/removed.ts']!.text).toBeUndefined()
      expect(told['src/crlf.ts']).toMatchObject({ addedLines: [2], text: 'a\r\nc\r\n' })
      expect(told['src/open.ts']).toMatchObject({ addedLines: [2], previousText: 'a\nb' })
      expect(told['src/empty.ts']).toMatchObject({ status: 'added', text: '', addedLines: [] })
      expect(told['src/ünder.ts']).toMatchObject({
        status: 'added',
        text: 'added',
        addedLines: [1],
      })
      expect(told['package-lock.json']).toMatchObject({ unread: 'generated', text: '{"a":1}\n' })
      const unread = change.files.flatMap(({ path, text, unread: why }) =>
        why && text === undefined ? [[path, why]] : [],
      )
      expect(Object.fromEntries(unread)).toEqual({
        'src/marked.ts': 'generated',
        'data.custom': 'binary',
        'latin.txt': expect.stringMatching(/^(?:not_text|binary)$/),
        'logo.png': 'binary',
        'dist/app.js': 'generated',
        'vendor/a.go': 'vendored',
      })
      expect(change.unreadFiles).toBe(told['latin.txt']!.unread === 'not_text' ? 1 : 0)
    })

    it('is of where it began, not of what came to the other branch since', async () => {
      const { repository, stood } = await opened()
      repository.commit({ 'a.ts': lines('other', ...long), 'c.ts': 'c\n' })
      const change = await host.readChange(await read(repository, stood), signal)
      expect(change.files.map(({ path, addedLines }) => [path, addedLines])).toEqual([
        ['a.ts', [10, 30]],
      ])
    })

    it('of many files is listed in pages, and in part read', async () => {
      const repository = add({})
      const files = Array.from({ length: 130 }, (_, at) => [`f${at}.ts`, 'a\n'] as const)
      const stood = repository.open(Object.fromEntries(files))
      const { files: told, unreadFiles } = await host.readChange(
        await read(repository, stood),
        signal,
      )
      expect(told).toHaveLength(130)
      expect(told.filter(({ text }) => text === 'a\n')).toHaveLength(100)
      expect(told.filter(({ unread }) => unread === 'too_many_files')).toHaveLength(30)
      expect(unreadFiles).toBe(30)
    })

    it('leaves one file unread that is too large, and reads the others', async () => {
      const repository = add({})
      const stood = repository.open({ 'big.ts': 'a'.repeat(1024 * 1024 + 1), 'a.ts': 'a\n' })
      const { files, unreadFiles } = await host.readChange(await read(repository, stood), signal)
      expect(files.map(({ path, unread, text }) => [path, unread, text])).toEqual([
        ['a.ts', undefined, 'a\n'],
        ['big.ts', 'too_large', undefined],
      ])
      expect(unreadFiles).toBe(1)
    })

    it('gives one file at a commit', async () => {
      const { repository, pull } = await opened()
      const at = (path: string, commit = pull.headCommit) =>
        host.readFile(repository.name, path, commit, signal)
      expect(await at('a.ts')).toContain('thirty')
      expect(await at('a.ts', pull.baseCommit)).not.toContain('thirty')
      expect(await at('.none.yml')).toBeUndefined()
    })
  })

  describe('comments on lines', () => {
    it('are taken wherever they may stand, and nowhere else', async () => {
      const span = fc.record({ first: fc.nat(45), length: fc.nat(4) })
      await fc.assert(
        fc.asyncProperty(
          changedText.filter(({ base, head }) => base !== head),
          fc.array(span, { maxLength: 4 }),
          async ({ base, head }, spans) => {
            const repository = add({ 'src/a.py': base })
            const stood = repository.open({ 'src/a.py': head })
            const pull = await read(repository, stood)
            const [file] = (await host.readChange(pull, signal)).files
            const own = { path: 'src/a.py', body: 'Said.' }
            const single = Array.from({ length: 45 }, (_, at) => ({
              ...own,
              line: at + 1,
              key: `${at + 1}`,
            }))
            const ranges = spans.map(({ first, length }, at) => ({
              ...own,
              startLine: first + 1,
              line: first + 1 + length,
              key: `range-${at}`,
            }))
            const posting = await host.postComments(pull, [...single, ...ranges], signal)
            expect(posting.failure).toBeUndefined()
            const touches = ({ startLine, line }: { startLine: number; line: number }) =>
              file!.commentable.includes(startLine) || file!.commentable.includes(line)
            expect(posting.posted.map(({ key }) => key).sort()).toEqual(
              [
                ...file!.commentable.map(String),
                ...ranges.filter(touches).map(({ key }) => key),
              ].sort(),
            )
            expect(posting.posted.length + posting.refused.length).toBe(45 + ranges.length)
            expect(stood.threads).toHaveLength(posting.posted.length)
            for (const { key, id } of posting.posted) {
              const thread = stood.threads.find(({ name }) => name === id)!
              if (!key.startsWith('range')) expect(String(thread.line)).toBe(key)
            }
          },
        ),
        { numRuns: 8 },
      )
    })

    it('are taken in renamed files, and where nobody read the change before', async () => {
      const repository = add({ 'old.ts': lines(...long) })
      const moved = { 'old.ts': undefined, 'new.ts': lines(...long.with(4, 'five')) }
      const stood = repository.open(moved)
      const pull = await read(repository, stood)
      const more = { path: 'new.ts', previousPath: 'old.ts' }
      const comments = [comment(5, more), comment(7, more), comment(20, more), comment(6)]
      const posting = await newHost().postComments(pull, comments, signal)
      expect(posting.posted.map(({ key }) => key)).toEqual(['key-5', 'key-7'])
      expect(posting.refused).toEqual(['key-20', 'key-6'])
    })

    it('carry lines to take over, or show them; part of them is never offered', async () => {
      const { stood, pull } = await opened()
      const replaced = [
        comment(10, { replacement: 'const ten = 10' }),
        comment(30, { startLine: 29, replacement: '```\nall' }),
        comment(31, { startLine: 2, replacement: 'too much', key: 'clipped' }),
      ]
      await host.postComments(pull, replaced, signal)
      const [one, several, clipped] = stood.threads.map(({ body }) => body)
      expect(one).toMatch(/\n```\S*\nconst ten = 10\n```\n$/)
      expect(several).toMatch(/\n````\S*\n```\nall\n````\n$/)
      expect(one!.includes('suggestion')).toBe(host.hasSuggestions)
      expect(clipped).not.toContain('suggestion')
      expect(stood.threads[1]).toMatchObject({ startLine: 29, line: 30 })
      expect(stood.threads[2]).toMatchObject({ startLine: 27, line: 31 })
    })

    it('say nothing to the reviewer, and are not too long', async () => {
      const { stood, pull } = await opened()
      const bodies = ['@phantom dismiss', '😀'.repeat(40_000)]
      await host.postComments(
        pull,
        bodies.map((body, at) => comment(10 + at, { body })),
        signal,
      )
      expect(stood.threads[0]!.body).toBe('`@phantom` dismiss')
      expect(stood.threads[1]!.body).toHaveLength(32_767)
      expect(stood.threads[1]!.body.isWellFormed()).toBe(true)
    })

    it('of another commit than the one that was read are not posted to it', async () => {
      const { repository, stood, pull } = await opened()
      await host.readChange(pull, signal)
      repository.push(stood, { 'a.ts': lines(...long.with(0, 'one')) })
      const posting = await host.postComments(pull, [comment(10), comment(30)], signal)
      expect(posting.posted).toEqual([])
      expect(stood.threads).toEqual([])
    })

    it('are posted once, whatever the host does in the middle', async () => {
      for (const fault of [{}, { status: 502 }, { isAfter: true }]) {
        const { stood, pull } = await opened()
        standIn.faults.push({ of: tested.requests.postComment, times: 1, ...fault })
        const all = [comment(10), comment(30)]
        const first = await host.postComments(pull, all, signal)
        expect(first.failure!.problem.mayRetry).toBe(true)
        const settled = new Set([...first.posted.map(({ key }) => key), ...first.failure!.unknown])
        const rest = all.filter(({ key }) => !settled.has(key))
        const second = await host.postComments(pull, rest, signal)
        expect(second.failure).toBeUndefined()
        const bodies = stood.threads.map(({ body }) => body)
        expect(bodies).toEqual([...new Set(bodies)])
      }
    })

    it('are told of where somebody stops in the middle', async () => {
      const { stood, pull } = await opened()
      const stop = new AbortController()
      const send = sendOrBreak(served.url)
      const stopping = newHost({
        send: async (request) => {
          const response = await send(request)
          if (request.method === 'POST') stop.abort(new Error('stopped'))
          return response
        },
      })
      const all = [comment(10), comment(30)]
      const { posted, failure } = await stopping.postComments(pull, all, stop.signal)
      const told = [...posted.map(({ key }) => key), ...failure!.unknown]
      expect(told).toEqual(stood.threads.map(({ line }) => `key-${line}`))
    })

    it('reject where the host says that it took none', async () => {
      const { pull } = await opened()
      const headers = { 'retry-after': '7' }
      standIn.faults.push({ of: tested.requests.postComment, times: 1, status: 429, headers })
      const problem = await problemOf(host.postComments(pull, [comment(10)], signal))
      expect(problem).toMatchObject({ kind: 'rate-limited', retryAfterSeconds: 7, mayRetry: true })
    })
  })

  describe('threads', () => {
    it('are answered, resolved and read', async () => {
      const { stood, pull } = await opened()
      const { posted } = await host.postComments(pull, [comment(10), comment(30)], signal)
      const [one, other] = posted.map(({ id }) => id) as [string, string]
      await host.reply(pull, one, 'Because.\n@phantom pause', signal)
      expect(stood.threads[0]!.replies.map(({ body }) => body)).toEqual([
        'Because.\n`@phantom` pause',
      ])
      await host.resolveThread(pull, one, signal)
      await host.resolveThread(pull, one, signal)
      expect(stood.threads.map(({ isResolved }) => isResolved)).toEqual([true, false])
      const gone = tested.id === 'gitlab' ? '0'.repeat(40) : '999999'
      expect(await host.readThreads(pull, [one, other, gone], signal)).toEqual([
        { id: one, isResolved: true },
        { id: other, isResolved: false },
      ])
      expect(await host.readThreads(pull, [], signal)).toEqual([])
      expect(await problemOf(host.resolveThread(pull, gone, signal))).toMatchObject({
        kind: 'not-found',
      })
    })

    it('and what stands alone are read as they stand, whoever wrote them', async () => {
      const { stood, pull } = await opened()
      const { posted } = await host.postComments(pull, [comment(10)], signal)
      const [thread] = posted.map(({ id }) => id)
      await host.reply(pull, thread!, 'Because.', signal)
      const summary = await host.putSummary(pull, undefined, 'All of it.', signal)
      for (let at = 0; at < 120; at += 1)
        stood.comments.push({ id: 10_000 + at, body: `Words ${at}`, author: 'ada' })
      const standing = await host.readComments(pull, signal)
      expect(standing).toHaveLength(123)
      expect(standing).toContainEqual({ id: thread, body: 'Because.' })
      expect(standing).toContainEqual({ id: summary, body: 'All of it.' })
      expect(standing.filter(({ id }) => id === thread)).toHaveLength(2)
      expect(standing.at(-1)!.body).toBe('Words 119')
    })
  })

  describe('the summary', () => {
    it('is one, edited in place, and written anew where somebody deleted it', async () => {
      const { stood, pull } = await opened()
      const first = await host.putSummary(pull, undefined, 'First.', signal)
      expect(await host.putSummary(pull, first, 'Second.', signal)).toBe(first)
      expect(stood.comments.map(({ body }) => body)).toEqual(['Second.'])
      stood.comments.length = 0
      const third = await host.putSummary(pull, first, `${'x'.repeat(100_000)}`, signal)
      expect(third).not.toBe(first)
      expect(stood.comments.map(({ body }) => body.length)).toEqual([32_768])
    })

    it('is not written twice where nobody knows its fate', async () => {
      const { stood, pull } = await opened()
      standIn.faults.push({ of: tested.requests.postSummary, times: 1, isAfter: true })
      const problem = await problemOf(host.putSummary(pull, undefined, 'First.', signal))
      expect(problem.isFateUnknown).toBe(true)
      expect(stood.comments).toHaveLength(1)
    })
  })

  describe('a report', () => {
    const annotation = (line: number): Annotation => ({
      path: 'a.ts',
      line,
      endLine: line,
      level: line % 2 === 0 ? 'failure' : 'warning',
      title: 'Shell from input',
      message: `On line ${line}. ${'x'.repeat(5_000)}`,
    })
    const report = {
      title: `3 findings. ${'x'.repeat(400)}`,
      summary: 'All of them.'.repeat(10_000),
    }

    it('has a verdict; what was not reviewed is never green', async () => {
      const { repository, pull } = await opened()
      const commit = pull.headCommit
      for (const verdict of ['passed', 'failed', 'neutral'] as const)
        await host.putReport(pull, { ...report, commit, verdict, annotations: [] }, signal)
      const told = [...new Set(repository.reports.map(({ verdict }) => verdict))]
      expect(told).toEqual(tested.verdicts)
    })

    it('has annotations, as many at once as the host takes', async () => {
      const { repository, pull } = await opened()
      const annotations = Array.from({ length: 220 }, (_, at) => annotation(at + 1))
      const all = { ...report, commit: pull.headCommit, verdict: 'failed' as const, annotations }
      await host.putReport(pull, all, signal)
      const told = repository.reports.at(-1)!.annotations.map(({ line }) => line)
      expect(told).toEqual(annotations.slice(0, tested.mostAnnotations).map(({ line }) => line))
    })
  })

  describe('a person', () => {
    it('may do what the host says', async () => {
      const { repository } = await opened()
      repository.members.set('grace', 'write').set('eve', 'read')
      const told = ['ada', 'grace', 'eve', 'mallory'].map((name) =>
        host.permissionOf(repository.name, tested.user(name), signal),
      )
      expect(await Promise.all(told)).toEqual(['admin', 'write', 'read', 'none'])
    })
  })

  describe('a problem', () => {
    const fails = async (fault: Partial<HostStandIn['faults'][number]>) => {
      const { repository, stood } = await opened()
      standIn.faults.push({ of: tested.requests.readPull, times: 1, ...fault })
      return problemOf(read(repository, stood))
    }

    it.each<[ProblemKind, boolean, number | undefined, string]>([
      ['credentials', false, 401, '{}'],
      ['forbidden', false, 403, '{}'],
      ['not-found', false, 404, '{}'],
      ['refused', false, 400, '{}'],
      ['rate-limited', true, 429, ''],
      ['server-error', true, 503, 'down'],
      ['malformed-answer', false, 200, '<html>'],
      ['malformed-answer', false, 200, '{"sha":1}'],
      ['network', true, undefined, ''],
    ])('is told as %s', async (kind, mayRetry, status, body) => {
      const problem = await fails({ body, ...(status !== undefined && { status }) })
      expect(problem).toMatchObject({ kind, mayRetry })
      expect(problem.status).toBe(status ?? null)
      expect(problem.retryAfterSeconds).toBe(kind === 'rate-limited' ? 60 : null)
    })

    it('says when trying again may help', async () => {
      const headers = { 'x-ratelimit-reset': '90', 'x-ratelimit-remaining': '0' }
      expect(await fails({ status: 429, headers })).toMatchObject({ retryAfterSeconds: 90 })
      const never = { 'retry-after': '99999999' }
      expect(await fails({ status: 429, headers: never })).toMatchObject({
        retryAfterSeconds: 3_600,
      })
    })

    it('is all that comes of an answer that is not the host’s', async () => {
      const { pull } = await opened()
      const answers = fc.oneof(
        fc.jsonValue(),
        fc.record({
          values: fc.jsonValue(),
          next: fc.constantFrom('', '/x', 'https://example.com/', '@example.com'),
        }),
        fc.array(fc.record({ filename: fc.string(), status: fc.string(), patch: fc.string() })),
      )
      await fc.assert(
        fc.asyncProperty(answers, async (answer) => {
          const odd = newHost({ send: async () => Response.json(answer) })
          const works = [
            odd.readPullRequest(pull.reference, signal),
            odd.readChange(pull, signal),
            odd.postComments(pull, [comment(1)], signal),
            odd.readThreads(pull, ['1'], signal),
            odd.putSummary(pull, undefined, 'Said.', signal),
            odd.permissionOf('a/b', tested.user('ada'), signal),
          ]
          for (const { status, reason } of (await Promise.allSettled(
            works,
          )) as PromiseRejectedResult[])
            if (status === 'rejected') expect(reason).toBeInstanceOf(HostProblem)
        }),
        { numRuns: 40 },
      )
    })

    it('quotes nothing of what the host says', async () => {
      const problem = await fails({ status: 400, body: '{"message":"const secret = 1"}' })
      expect(JSON.stringify(problem) + problem.message + problem.stack).not.toContain('secret')
    })

    it('is none of the host where somebody stops', async () => {
      const { repository, stood } = await opened()
      const stopped = AbortSignal.abort(new Error('stopped'))
      await expect(host.readPullRequest(referTo(repository, stood), stopped)).rejects.toThrow(
        'stopped',
      )
    })

    it('is a redirect to another host, which gets no token', async () => {
      const seen: Request[] = []
      const elsewhere = await serve(async (request) => {
        seen.push(request)
        return Response.json({})
      })
      const { repository, stood } = await opened()
      const headers = { location: `${elsewhere.url}/` }
      standIn.faults.push({ of: tested.requests.readPull, times: 1, status: 302, headers })
      const problem = await problemOf(read(repository, stood))
      await elsewhere.close()
      expect(problem.kind).toBe('redirected')
      expect(seen).toEqual([])
    })

    it('is a token that the host does not know', async () => {
      const { repository, stood } = await opened()
      const credential = { ...tested.credential, token: 'other' }
      const work = newHost({ credential }).readPullRequest(referTo(repository, stood), signal)
      expect((await problemOf(work)).kind).toBe('credentials')
    })

    it('is that another repository has the name by now', async () => {
      const { repository, stood } = await opened()
      const before = {
        ...referTo(repository, stood),
        repositoryId: tested.repositoryId(repository),
      }
      standIn.rename(repository.name, `${repository.name}-of-now`)
      const other = standIn.add(before.repository, { 'a.ts': 'one\n' })
      other.pulls.set(stood.number, { ...other.open({ 'a.ts': 'two\n' }), number: stood.number })
      const problem = await problemOf(host.readPullRequest(before, signal))
      expect(problem.kind).toBe('not-found')
    })

    it('is never that a name leads to another resource', async () => {
      const { pull } = await opened()
      standIn.requests.length = 0
      const names = ['a/../../user', 'a/b?x=/', 'a/b#', 'a/%2e%2e']
      for (const repository of names)
        await host
          .readFile(repository, '../../../user?a#b', pull.headCommit, signal)
          .catch(() => {})
      const paths = standIn.requests.map(({ path }) => path)
      expect(paths.filter((path) => /^(?:\/api\/v4|\/2\.0)?\/user\b/.test(path))).toEqual([])
    })
  })

  describe.runIf(tested.leadsOn)('a repository that is called otherwise', () => {
    it('is led to for reading, and written to by its name of now', async () => {
      const { repository, stood } = await opened()
      const before = referTo(repository, stood)
      standIn.rename(repository.name, `${repository.name}-of-now`)
      const pull = await host.readPullRequest(before, signal)
      expect(pull.reference).toEqual({ ...before, repository: repository.name })
      expect((await host.postComments(pull, [comment(10)], signal)).posted).toHaveLength(1)
      const id = await host.putSummary(pull, undefined, 'Said.', signal)
      await host.putSummary(pull, id, 'Said better.', signal)
      expect(stood.threads.map(({ line }) => line)).toEqual([10])
      expect(stood.comments.map(({ body }) => body)).toEqual(['Said better.'])
      expect(await host.permissionOf(before.repository, tested.user('ada'), signal)).toBe('admin')
    })
  })
}
