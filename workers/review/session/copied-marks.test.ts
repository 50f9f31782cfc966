/** Marks stand in public comments. Whoever copies them takes over nothing, and silences nothing. */
import { describe, expect, it } from 'vitest'
import { hostIds, type HostId } from '../hosts/vcs-host.ts'
import { handleEvent } from './handle-event.ts'
import { playPull } from './played.fixture.ts'

const danger = 'calm\ndanger(alpha, input)\n'
const mallory = 'mallory'

type Played = ReturnType<typeof playPull>

/** One that was reviewed, and a second one of the same lines. */
async function reviewedTwin(host: HostId) {
  const played = playPull(host, { 'a.conf': 'calm\n' }, { 'a.conf': danger })
  await played.settle(played.pushed())
  return { played, other: played.repository.open({ 'a.conf': danger }) }
}

const handle = async (played: Played, pull: Played['pull']) =>
  handleEvent(await played.sessionOf(pull.number), {
    kind: 'pull',
    action: 'pushed',
    repository: 'acme/shop',
    number: pull.number,
    headCommit: pull.headCommit,
  })

/** Writes what the reviewer wrote on one pull request on another (or the same), before it is looked at. */
function copy(from: Played['pull'], to: Played['pull']) {
  const [thread] = from.threads
  const [summary] = from.comments
  to.comments.unshift({ id: 1, body: summary!.body, author: mallory })
  const replies = [{ id: 3, body: thread!.body, author: mallory }]
  const commit = to.headCommit
  to.threads.unshift({ ...thread!, id: 2, name: '2', replies, author: mallory, commit })
}

const byUs = ({ threads, comments }: Played['pull']) =>
  [...threads, ...comments].filter(({ author }) => author !== mallory)

describe.each(hostIds)('marks that somebody copied at %s', (host) => {
  it('from another pull request are nothing: all is said by the reviewer', async () => {
    const { played, other } = await reviewedTwin(host)
    copy(played.pull, other)
    expect(await handle(played, other)).toEqual({ kind: 'done' })
    expect(byUs(other)).toHaveLength(2)
    expect(other.comments[0]).toMatchObject({ body: played.pull.comments[0]!.body })
    expect(played.repository.reports.at(-1)).toMatchObject({ commit: other.headCommit })
    expect(played.interruptions).toEqual([])
  })

  it('from the same one are nothing, where all of it was forgotten', async () => {
    const { played } = await reviewedTwin(host)
    const { pull, entries } = played
    copy(pull, pull)
    entries.clear()
    played.push({ 'b.conf': danger })
    const before = pull.comments[0]!.body
    await played.settle(played.pushed())
    expect(pull.comments[0]!.body).toBe(before)
    // The first ones of ours are known again; one is new.
    expect(byUs(pull)).toHaveLength(3)
  })
})

describe('a summary that the host does not let the reviewer write', () => {
  it('leaves the check: it is put all the same', async () => {
    const { played, other } = await reviewedTwin('github')
    const of = `POST /repos/acme/shop/issues/${other.number}/comments`
    played.standIn.faults.push({ of, times: 9, status: 403 })
    await handle(played, other)
    expect(played.repository.reports.at(-1)).toMatchObject({
      commit: other.headCommit,
      verdict: 'failure',
    })
    expect(played.interruptions.map(String)).toEqual(['HostProblem: Host: forbidden (403)'])
  })
})
