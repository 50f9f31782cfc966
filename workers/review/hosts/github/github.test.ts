import { describe, expect, it } from 'vitest'
import { createGitHubStandIn, type HostStandIn } from '../../../../dev/vcs/index.ts'
import { holdsTheContract, type HostUnderTest } from '../contract/index.fixture.ts'
import { createGitHubHost } from './index.ts'

const github: HostUnderTest = {
  id: 'github',
  createStandIn: () => createGitHubStandIn(),
  createHost: createGitHubHost,
  apiPath: '',
  credential: { kind: 'token', token: 'github-token' },
  hasCodeScanning: true,
  mostAnnotations: 0,
  requests: {
    readPull: '/pulls/',
    postComment: 'POST /repos',
    postSummary: '/comments',
    readSelf: '/graphql',
  },
  verdicts: ['success', 'failure', 'pending'],
  user: (name) => name,
  repositoryId: ({ id }) => String(id),
  leadsOn: true,
}

describe('GitHub, with a token', () => holdsTheContract(github))

describe('what GitHub alone does', () => {
  const { signal } = new AbortController()
  const files = (count: number, text: string) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}.ts`, text.repeat(at + 1)]))
  const set = (standIn: HostStandIn, kind: 'token' | 'app' = 'token') => {
    const repository = standIn.add('acme/shop', files(8, 'a\n'))
    const stood = repository.open(files(8, 'b\n'))
    const host = createGitHubHost({
      apiUrl: 'https://api.github.com',
      credential: { kind, token: standIn.token },
      send: standIn.send,
      now: () => 0,
    })
    const reference = { host: 'github' as const, repository: 'acme/shop', number: stood.number }
    return { repository, stood, host, pull: () => host.readPullRequest(reference, signal) }
  }

  it('shows no patch of what is large: it is compared, not called unchanged', async () => {
    const { stood, host, pull } = set(
      createGitHubStandIn('github-token', { linesOfFile: 9, linesOfAnswer: 30 }),
    )
    const now = await pull()
    const { files: told, unreadFiles } = await host.readChange(now, signal)
    expect(told.map(({ addedLines }) => addedLines.length)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(unreadFiles).toBe(0)
    const comment = { path: 'f7.ts', line: 8, body: 'Said.', key: 'a' }
    expect((await host.postComments(now, [comment], signal)).posted).toHaveLength(1)
    expect(stood.threads).toHaveLength(1)
  })

  it('refuses a review whole: then its comments are posted one by one', async () => {
    const standIn = createGitHubStandIn()
    const { stood, host, pull } = set(standIn)
    standIn.faults.push({ of: '/reviews', times: 1, status: 422 })
    const comments = [1, 2, 9].map((line) => ({
      path: 'f1.ts',
      line,
      body: 'Said.',
      key: `${line}`,
    }))
    const posting = await host.postComments(await pull(), comments, signal)
    expect(posting.posted.map(({ key }) => key)).toEqual(['1', '2'])
    expect(posting.refused).toEqual(['9'])
    expect(stood.threads).toHaveLength(2)
  })

  it('takes check runs of Apps, with annotations fifty at a time', async () => {
    const { repository, host, pull } = set(createGitHubStandIn('app-token', undefined, true), 'app')
    const now = await pull()
    const annotations = Array.from({ length: 120 }, (_, at) => ({
      path: 'f0.ts',
      line: at + 1,
      endLine: at + 1,
      level: 'warning' as const,
      title: 'Title',
      message: 'Message.',
    }))
    const report = { commit: now.headCommit, verdict: 'neutral' as const, title: 'a', summary: 'b' }
    await host.putReport(now, { ...report, annotations }, signal)
    expect(repository.reports).toHaveLength(1)
    expect(repository.reports[0]).toMatchObject({ verdict: 'neutral' })
    expect(repository.reports[0]!.annotations.map(({ line }) => line)).toEqual(
      annotations.map(({ line }) => line),
    )
  })

  it('has many threads in pages, and takes many comments in shares', async () => {
    const standIn = createGitHubStandIn()
    const { repository, stood, host, pull } = set(standIn)
    repository.push(stood, {
      'many.ts': Array.from({ length: 120 }, (_, at) => `${at}\n`).join(''),
    })
    const now = await pull()
    const path = 'many.ts'
    const comments = Array.from({ length: 105 }, (_, at) => ({
      path,
      line: at + 1,
      body: 'The same words.',
      key: `${at}`,
    }))
    const { posted } = await host.postComments(now, comments, signal)
    expect(posted.map(({ id }) => stood.threads.find(({ name }) => name === id)!.line)).toEqual(
      comments.map(({ line }) => line),
    )
    expect(standIn.requests.filter(({ method }) => method === 'POST')).toHaveLength(4)
    const last = posted.at(-1)!.id
    expect(await host.readThreads(now, [last], signal)).toEqual([{ id: last, isResolved: false }])
  })

  it('tells of limits in GraphQL with status 200', async () => {
    const standIn = createGitHubStandIn()
    const { host, pull } = set(standIn)
    const now = await pull()
    const body = '{"errors":[{"type":"RATE_LIMITED","message":"API rate limit exceeded"}]}'
    standIn.faults.push({ of: '/graphql', times: 1, status: 200, body })
    await expect(host.readThreads(now, ['1'], signal)).rejects.toMatchObject({
      kind: 'rate-limited',
      retryAfterSeconds: 60,
    })
  })
})
