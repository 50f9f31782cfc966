import { afterAll, describe, expect, it } from 'vitest'
import { serve } from '../../../../dev/serve.ts'
import {
  bitbucketRepository,
  bitbucketUser,
  createBitbucketStandIn,
} from '../../../../dev/vcs/index.ts'
import { sendTo } from '../../../platform/outgoing/index.ts'
import { holdsTheContract, type HostUnderTest } from '../contract/index.fixture.ts'
import { createBitbucketHost } from './index.ts'

const bitbucket: HostUnderTest = {
  id: 'bitbucket',
  createStandIn: () => createBitbucketStandIn(),
  createHost: createBitbucketHost,
  apiPath: '/2.0',
  credential: { kind: 'token', token: 'bitbucket-token' },
  hasCodeScanning: false,
  mostAnnotations: 1_000,
  requests: {
    readPull: '/pullrequests/',
    postComment: '/comments',
    postSummary: '/comments',
    readSelf: '/user',
  },
  verdicts: ['PASSED', 'FAILED', 'PENDING'],
  user: bitbucketUser,
  repositoryId: bitbucketRepository,
  leadsOn: false,
}

describe('Bitbucket', () => holdsTheContract(bitbucket))

describe('what Bitbucket alone does', async () => {
  const { signal } = new AbortController()
  const standIn = createBitbucketStandIn('bitbucket-token', 50)
  const served = await serve(standIn.fetch)
  afterAll(() => served.close())
  const host = createBitbucketHost({
    apiUrl: `${served.url}/2.0`,
    credential: { kind: 'password', user: 'ada', token: standIn.token },
    send: sendTo(served.url),
    now: () => 0,
  })
  const lines = (word: string) => `${word}\n`.repeat(40)
  const repository = standIn.add('acme/shop', { 'a.ts': lines('a'), 'b.ts': 'b\n' })
  const stood = repository.open({ 'a.ts': lines('c'), 'b.ts': 'c\n', 'lfs.bin2': 'version lfs' })
  const reference = { host: 'bitbucket' as const, repository: 'acme/shop', number: stood.number }

  it('shows large files without hunks: they are compared', async () => {
    const pull = await host.readPullRequest(reference, signal)
    const { files, unreadFiles } = await host.readChange(pull, signal)
    expect(files.map(({ path, addedLines }) => [path, addedLines.length])).toEqual([
      ['a.ts', 40],
      ['b.ts', 1],
      ['lfs.bin2', 1],
    ])
    expect(unreadFiles).toBe(0)
  })

  it('leads to other hosts for large files, where the token does not go', async () => {
    const seen: Request[] = []
    const elsewhere = await serve(async (request) => {
      seen.push(request)
      return new Response('large')
    })
    const headers = { location: `${elsewhere.url}/lfs` }
    standIn.faults.push({ of: 'lfs.bin2', times: 1, status: 301, headers })
    const pull = await host.readPullRequest(reference, signal)
    const { files, unreadFiles } = await host.readChange(pull, signal)
    await elsewhere.close()
    expect(files[2]).toMatchObject({ path: 'lfs.bin2', unread: 'unavailable' })
    expect(unreadFiles).toBe(1)
    expect(seen).toEqual([])
  })

  it('shows the text of a report as it is: there is no Markdown in it', async () => {
    const pull = await host.readPullRequest(reference, signal)
    const summary = '**Files not reviewed: 1**\n\n- `a**b.ts`: too large'
    const report = { commit: pull.headCommit, verdict: 'neutral' as const, title: 'In part' }
    await host.putReport(pull, { ...report, summary, annotations: [] }, signal)
    expect(repository.reports.at(-1)!.summary).toBe('Files not reviewed: 1\n\n- a**b.ts: too large')
  })

  it('asks for permissions by nothing but a UUID', async () => {
    standIn.requests.length = 0
    expect(await host.permissionOf('acme/shop', '" OR user.uuid!="', signal)).toBe('none')
    expect(standIn.requests).toEqual([])
  })
})
