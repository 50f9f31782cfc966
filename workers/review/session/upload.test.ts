import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { playPull } from './played.fixture.ts'

const calm = 'a calm line\nanother one\n'
const danger = `${calm}danger(alpha, beta)\n`
const wanted = { '.phantom-scope.yml': 'sarif: upload' }

const play = (base: Record<string, string> = wanted) =>
  playPull('github', { 'a.conf': calm, ...base }, { 'a.conf': danger })
const uploads = (played: ReturnType<typeof play>) =>
  played.seen().uploads.map(({ state, results }) => [state, results])

describe('code scanning', () => {
  it('gets nothing where nobody asks for it', async () => {
    const played = play({})
    await played.settle(played.pushed())
    expect(uploads(played)).toEqual([])
  })

  it('gets what is open, once for each push, and less once something is dismissed', async () => {
    const played = play()
    await played.settle(played.pushed())
    await played.settle(played.told('re-review', 'c1'))
    expect(uploads(played)).toEqual([['complete', 1]])
    played.push({ 'a.conf': `calm\n${danger}danger(more, of it)\n` })
    await played.settle(played.pushed())
    await played.settle(played.told('dismiss', 'c2', played.pull.threads[0]!.name))
    expect(uploads(played).slice(1)).toEqual([
      ['complete', 2],
      ['complete', 1],
    ])
    const identities = played.repository.uploads.map(({ log }) =>
      (log as Log).runs[0]!.results!.map(
        ({ partialFingerprints }) => partialFingerprints!['primaryLocationLineHash'],
      ),
    )
    // The same finding is the same wherever it went.
    expect(identities[1]).toContain(identities[0]![0])
    expect(identities[2]).not.toContain(identities[0]![0])
  })

  it('that may not be written to stops nothing, is told of, and works once it may', async () => {
    const played = play()
    played.repository.hasCodeScanning = false
    await played.settle(played.pushed())
    expect(played.seen()).toMatchObject({ verdict: 'failure', uploads: [] })
    expect(played.seen().comments).toEqual([
      expect.stringContaining('The findings are not in code scanning: the token may not'),
    ])
    played.repository.hasCodeScanning = true
    await played.settle(played.told('re-review', 'c1'))
    expect(uploads(played)).toEqual([['complete', 1]])
    expect(played.seen().comments[0]).not.toContain('code scanning')
  })

  it('that a host has not is told of, and a clean pull request stays without a word', async () => {
    for (const host of ['gitlab', 'bitbucket'] as const) {
      const played = playPull(host, wanted, { 'a.conf': calm })
      await played.settle(played.pushed())
      expect(played.seen().comments).toEqual([])
      played.push({ 'a.conf': danger })
      await played.settle(played.pushed())
      expect(played.seen().comments).toEqual([
        expect.stringContaining('Findings go to code scanning only at GitHub'),
      ])
    }
  })

  it('that fails for now has the review said all the same, and is asked again', async () => {
    const played = play()
    played.standIn.faults.push({ of: '/code-scanning/sarifs', times: 1, status: 503 })
    expect(await played.deliver(played.pushed())).toMatchObject({ kind: 'later' })
    expect(played.seen()).toMatchObject({ verdict: 'failure', uploads: [] })
    expect(played.seen().comments).toHaveLength(1)
    await played.settle(played.pushed())
    expect(uploads(played)).toEqual([['complete', 1]])
    expect(played.seen().threads).toHaveLength(1)
  })

  it('that takes the findings and breaks off has them once', async () => {
    const played = play()
    const of = 'POST /repos/acme/shop/code-scanning'
    played.standIn.faults.push({ of, times: 1, isAfter: true })
    await played.settle(played.pushed())
    expect(uploads(played)).toEqual([['complete', 1]])
  })

  it('gets what is open where somebody else put as many findings there', async () => {
    const played = play()
    const of = { commit: played.pull.headCommit, ref: `refs/pull/${played.pull.number}/head` }
    const theirs = { id: 'theirs', ...of, state: 'complete' as const, errors: [], log: {} }
    played.repository.uploads.push({ ...theirs, results: 1 })
    await played.settle(played.pushed())
    expect(uploads(played)).toEqual([
      ['complete', 1],
      ['complete', 1],
    ])
  })

  it('that could not process what it took is told of', async () => {
    const played = play()
    const body = '{"processing_status":"failed","errors":["no"]}'
    const of = 'GET /repos/acme/shop/code-scanning/sarifs/'
    played.standIn.faults.push({ of, times: 1, status: 200, body })
    await played.settle(played.pushed())
    expect(played.seen().comments[0]).toContain('GitHub could not process them')
  })

  it('is not told that something is fixed where nobody could look', async () => {
    const played = play()
    await played.settle(played.pushed())
    const large = `${'x'.repeat(80)}\n`.repeat(20_000)
    played.push({ 'a.conf': danger + large, 'b.conf': calm })
    await played.settle(played.pushed())
    expect(uploads(played)).toEqual([['complete', 1]])
  })
})
