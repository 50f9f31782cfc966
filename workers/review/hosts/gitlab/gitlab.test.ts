import { describe, expect, it } from 'vitest'
import { createGitLabStandIn, gitlabUser } from '../../../../dev/vcs/index.ts'
import { holdsTheContract, type HostUnderTest } from '../contract/index.fixture.ts'
import { createGitLabHost } from './index.ts'

const gitlab: HostUnderTest = {
  id: 'gitlab',
  createStandIn: () => createGitLabStandIn(),
  createHost: createGitLabHost,
  apiPath: '/api/v4',
  credential: { kind: 'token', token: 'gitlab-token' },
  hasCodeScanning: false,
  mostAnnotations: 0,
  requests: {
    readPull: '/merge_requests/',
    postComment: '/discussions',
    postSummary: '/notes',
    readSelf: '/user',
  },
  verdicts: ['success', 'failed', 'canceled'],
  user: (name) => String(gitlabUser(name)),
  repositoryId: ({ id }) => String(id),
  leadsOn: true,
}

describe('GitLab', () => holdsTheContract(gitlab))

describe('what GitLab alone does', () => {
  const { signal } = new AbortController()
  const set = (standIn = createGitLabStandIn(), kind: 'token' | 'oauth' = 'token') => {
    const lines = (word: string) =>
      Array.from({ length: 30 }, (_, at) => `${word} ${at}\n`).join('')
    const repository = standIn.add('group/sub/shop', { 'a.ts': lines('a'), 'b.ts': 'b\n' })
    const stood = repository.open({ 'a.ts': lines('c'), 'b.ts': 'c\n', 'c.ts': 'c\n' })
    const host = createGitLabHost({
      apiUrl: 'https://gitlab.com/api/v4',
      credential: { kind, token: standIn.token },
      send: standIn.send,
      now: () => 0,
    })
    const reference = { host: 'gitlab' as const, repository: repository.name, number: stood.number }
    return { repository, stood, host, pull: () => host.readPullRequest(reference, signal) }
  }

  it('collapses diffs: the file is compared, and takes comments', async () => {
    const { stood, host, pull } = set(createGitLabStandIn('gitlab-token', 10))
    const now = await pull()
    const { files, unreadFiles } = await host.readChange(now, signal)
    expect(files.map(({ addedLines }) => addedLines.length)).toEqual([30, 1, 1])
    expect(unreadFiles).toBe(0)
    const comments = [{ path: 'a.ts', line: 30, startLine: 28, body: 'Said.', key: 'a' }]
    expect((await host.postComments(now, comments, signal)).posted).toHaveLength(1)
    expect(stood.threads).toMatchObject([{ startLine: 28, line: 30 }])
  })

  it('lists no more than a thousand files, and says so', async () => {
    const { host, pull } = set(createGitLabStandIn('gitlab-token', 5_000, 2))
    const { files, unreadFiles } = await host.readChange(await pull(), signal)
    expect([files.length, unreadFiles]).toEqual([2, 1])
  })

  it('knows tokens of two kinds', async () => {
    const { pull } = set(createGitLabStandIn(), 'oauth')
    expect(await pull()).toMatchObject({ state: 'open' })
  })

  it('refuses a status that is as it was: that is none of our problems', async () => {
    const { repository, host, pull } = set()
    const now = await pull()
    const report = {
      commit: now.headCommit,
      verdict: 'passed' as const,
      title: 'a',
      summary: 'b',
      annotations: [],
    }
    await host.putReport(now, report, signal)
    await host.putReport(now, report, signal)
    expect(repository.reports).toHaveLength(1)
    const unknown = { ...report, commit: '0'.repeat(40) }
    await expect(host.putReport(now, unknown, signal)).rejects.toMatchObject({ kind: 'not-found' })
  })

  it('has not looked at the newest commits at once: trying again helps', async () => {
    const standIn = createGitLabStandIn()
    const { pull } = set(standIn)
    const body = '{"state":"opened","author":null,"target_branch":"main","diff_refs":null}'
    standIn.faults.push({ of: '/merge_requests/', times: 1, status: 200, body })
    await expect(pull()).rejects.toMatchObject({ mayRetry: true, retryAfterSeconds: 10 })
  })
})
