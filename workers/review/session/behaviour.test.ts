import { describe, expect, it } from 'vitest'
import { hostIds } from '../hosts/vcs-host.ts'
import { playPull } from './played.fixture.ts'

const calm = 'a calm line\nanother one\n'
const danger = `${calm}danger(alpha, beta)\n`
const config = '.phantom-scope.yml'

const play = (head = danger, base: Record<string, string> = {}) =>
  playPull('github', { 'a.conf': calm, ...base }, { 'a.conf': head })

describe('a clean pull request', () => {
  it.each([...hostIds])('gets a green check at %s, and not a word', async (host) => {
    const played = playPull(host, {}, { 'a.conf': calm })
    await played.settle(played.pushed())
    const { threads, comments, verdict, title } = played.seen()
    expect([threads, comments, title]).toEqual([[], [], 'No findings'])
    expect(['success', 'PASSED']).toContain(verdict)
  })

  it('has its summary brought up to date where it was not clean before', async () => {
    const played = play()
    await played.settle(played.pushed())
    played.push({ 'a.conf': `${calm}calm\n` })
    await played.settle(played.pushed())
    const { comments, verdict } = played.seen()
    expect(comments).toHaveLength(1)
    expect(comments[0]).toContain('Nothing is open any more. Fixed: 1.')
    expect(verdict).toBe('success')
  })
})

describe('what was not reviewed is never green:', () => {
  const verdictOf = async (played: ReturnType<typeof playPull>) => {
    await played.settle(played.pushed())
    const { verdict, title, threads } = played.seen()
    return { verdict, title, said: threads.length }
  }
  const notReviewed = { verdict: 'pending', title: 'Not reviewed', said: 0 }

  it('a draft, until it is ready', async () => {
    const played = playPull('github', {}, { 'a.conf': danger }, { isDraft: true })
    expect(await verdictOf(played)).toEqual(notReviewed)
    played.pull.isDraft = false
    expect(await verdictOf(played)).toMatchObject({ verdict: 'failure', said: 1 })
  })

  it('what a bot opened', async () => {
    const played = playPull('github', {}, { 'a.conf': danger }, { isByBot: true })
    expect(await verdictOf(played)).toEqual(notReviewed)
  })

  it('both, where the repository wants them reviewed', async () => {
    const base = { [config]: 'drafts: true\nbots: true' }
    const about = { isDraft: true, isByBot: true }
    const played = playPull('github', base, { 'a.conf': danger }, about)
    expect(await verdictOf(played)).toMatchObject({ verdict: 'failure', said: 1 })
  })

  it('nothing but what cannot be read', async () => {
    const played = playPull('github', {}, { 'a.png': new Uint8Array([137, 80, 0, 1]) })
    expect(await verdictOf(played)).toEqual(notReviewed)
  })

  it('a change of which a part could not be read', async () => {
    const large = `${'x'.repeat(80)}\n`.repeat(20_000)
    const played = playPull('github', {}, { 'a.conf': calm, 'big.conf': large })
    expect(await verdictOf(played)).toMatchObject({
      verdict: 'pending',
      title: 'Reviewed in part; files not reviewed: 1',
    })
    expect(played.seen().comments[0]).toContain('- `big.conf`: too large')
  })

  it('one at which the review failed; what blocked before still does', async () => {
    const played = play(calm + calm)
    const fail = () => {
      throw new TypeError('broken')
    }
    played.duringReview(fail)
    expect(await verdictOf(played)).toEqual(notReviewed)
    expect(played.interruptions).toEqual([new TypeError('broken')])
    played.duringReview(() => {})
    played.push({ 'a.conf': danger })
    expect(await verdictOf(played)).toMatchObject({ verdict: 'failure', said: 1 })
    played.duringReview(fail)
    played.push({ 'a.conf': `${danger}calm\n` })
    expect(await verdictOf(played)).toMatchObject({ verdict: 'failure', said: 1 })
  })
})

describe('findings that are alike', () => {
  const twins = (...lines: string[]) => lines.map((line) => `${line}\n`).join('')
  const both = twins('one', 'danger(alpha, beta)', 'two', 'danger(alpha, beta)', 'three')

  it.each([...hostIds])('are closed where the one that is gone stood, at %s', async (host) => {
    const played = playPull(host, { 'a.conf': calm }, { 'a.conf': both })
    const threads = () => played.seen().threads.map(({ place, isResolved }) => [place, isResolved])
    await played.settle(played.pushed())
    played.push({ 'a.conf': twins('one', 'two', 'danger(alpha, beta)', 'three') })
    await played.settle(played.pushed())
    expect(threads()).toEqual([
      ['a.conf:2', true],
      ['a.conf:4', false],
    ])
    played.push({ 'a.conf': both })
    await played.settle(played.pushed())
    expect(threads()).toEqual([
      ['a.conf:2', true],
      ['a.conf:2', false],
      ['a.conf:4', false],
    ])
    expect(played.seen().comments).toEqual([expect.stringContaining('Blocking findings: 2')])
  })

  it('are all dismissed with one of them, and stay so when another goes', async () => {
    const played = playPull('github', { 'a.conf': calm }, { 'a.conf': both })
    await played.settle(played.pushed())
    await played.settle(played.told('dismiss', 'c1', played.pull.threads[1]!.name))
    for (const text of [twins('one', 'two', 'danger(alpha, beta)', 'three'), both]) {
      played.push({ 'a.conf': text })
      await played.settle(played.pushed())
      expect(played.seen()).toMatchObject({ verdict: 'success' })
      expect(played.seen().threads.map(({ isResolved }) => isResolved)).toEqual([true, true])
    }
  })
})

describe('a configuration', () => {
  it('counts as it is where the change goes to, not as the change has it', async () => {
    const base = { [config]: 'language: de\nblocking: off' }
    const head = { 'a.conf': danger, [config]: 'severities: { tests: off }' }
    const played = playPull('github', { 'a.conf': calm, ...base }, head)
    await played.settle(played.pushed())
    const { threads, verdict, comments } = played.seen()
    expect(threads[0]!.body).toContain('**Hoch** · Sicherheit')
    expect(comments[0]).toContain('### Review · Nichts Blockierendes; offene Befunde: 1')
    expect(verdict).toBe('success')
  })

  it('that is wrong stops nothing, and is told with its line', async () => {
    const played = play(danger, { [config]: 'drafts: false\nlanguage: latin' })
    await played.settle(played.pushed())
    expect(played.seen().threads).toHaveLength(1)
    expect(played.seen().comments[0]).toContain('- Line 2: The value of `language` is not allowed.')
  })

  it('leaves files out, which are then not called unread', async () => {
    const played = play(danger, { [config]: 'ignore: [a.conf]' })
    played.push({ 'b.conf': calm })
    await played.settle(played.pushed())
    expect(played.seen()).toMatchObject({ threads: [], comments: [], verdict: 'success' })
  })

  it('that leaves a file out later closes what was said there', async () => {
    const played = play(danger)
    played.push({ 'b.conf': calm })
    await played.settle(played.pushed())
    played.repository.commit({ [config]: 'ignore: [a.conf]' })
    await played.settle(played.pushed())
    expect(played.seen()).toMatchObject({ threads: [{ isResolved: true }], verdict: 'success' })
  })

  it('that leaves everything out leaves nothing reviewed', async () => {
    const played = play(danger, { [config]: "ignore: ['**']" })
    await played.settle(played.pushed())
    expect(played.seen()).toMatchObject({ threads: [], verdict: 'pending', title: 'Not reviewed' })
  })

  it('may keep all comments off the lines', async () => {
    const played = play(danger, { [config]: 'comments: { budget: 0 }' })
    await played.settle(played.pushed())
    expect(played.seen().threads).toEqual([])
    expect(played.seen().comments[0]).toContain('`a.conf:3`: Danger. Leave it out.')
  })
})

describe('pushes in quick succession', () => {
  it('let the older run stop before it says anything', async () => {
    const played = play()
    played.duringReview(() => {
      played.duringReview(() => {})
      played.push({ 'a.conf': `${calm}danger(newer, push)\n` })
    })
    expect(await played.deliver(played.pushed())).toEqual({ kind: 'later', seconds: 20 })
    expect(played.seen()).toMatchObject({ threads: [], comments: [] })
    await played.settle(played.pushed())
    expect(played.seen().threads).toHaveLength(1)
  })

  it('in the moment of posting have nothing said of lines that are no more', async () => {
    const played = play()
    const send = played.standIn.fetch.bind(played.standIn)
    let isFirst = true
    played.standIn.fetch = async (request) => {
      if (isFirst && request.method === 'POST') {
        isFirst = false
        played.push({ 'a.conf': `calm\n${danger}` })
      }
      return send(request)
    }
    await played.settle(played.pushed())
    expect(played.seen().threads.map(({ place }) => place)).toEqual(['a.conf:4'])
    expect(played.seen().comments[0]).not.toContain('Further findings')
  })

  it('and deliveries at the same time lead to one review', async () => {
    const played = play()
    const worked = await Promise.all(
      Array.from({ length: 5 }, () => played.deliver(played.pushed())),
    )
    expect(worked.filter((each) => each !== 'crashed' && each.kind === 'done')).toHaveLength(1)
    await Promise.all(Array.from({ length: 5 }, () => played.settle(played.pushed())))
    expect(played.seen().threads).toHaveLength(1)
    expect(played.seen().comments).toHaveLength(1)
  })
})

describe('a host', () => {
  it.each([...hostIds])('that has enough for now is asked later, at %s', async (host) => {
    const played = playPull(host, {}, { 'a.conf': danger })
    const headers = { 'retry-after': '70' }
    played.standIn.faults.push({ of: 'POST', times: 1, status: 429, headers })
    expect(await played.deliver(played.pushed())).toEqual({ kind: 'later', seconds: 70 })
    played.wait(70)
    await played.settle(played.pushed())
    expect(played.seen().threads).toHaveLength(1)
    expect(played.seen().comments).toHaveLength(1)
  })

  it.each([...hostIds])('that fails behind any answer is not told twice, at %s', async (host) => {
    const count = async (failing: number) => {
      const head = { 'a.conf': `danger(one, two)\n${danger}` }
      const played = playPull(host, { [config]: 'sarif: upload' }, head)
      const fault = { of: 'POST', times: 0, isAfter: true }
      const send = played.standIn.fetch.bind(played.standIn)
      let posts = 0
      played.standIn.fetch = async (request) => {
        if (request.method !== 'GET') posts += 1
        if (posts !== failing) return send(request)
        posts += 1
        played.standIn.faults.push({ ...fault, of: request.method, times: 1 })
        return send(request)
      }
      await played.settle(played.pushed())
      expect([failing, played.seen().threads.length, played.seen().comments.length]).toEqual([
        failing,
        2,
        1,
      ])
      expect(played.seen().uploads).toHaveLength(host === 'github' ? 1 : 0)
      return posts
    }
    const all = await count(0)
    for (let failing = 1; failing <= all; failing += 1) await count(failing)
  })

  it('that knows the pull request no longer leaves nothing to do', async () => {
    const played = play()
    played.repository.pulls.clear()
    expect(await played.deliver(played.pushed())).toEqual({ kind: 'done' })
    expect(played.interruptions).toHaveLength(1)
  })
})

describe('commands', () => {
  const opened = async () => {
    const played = play()
    await played.settle(played.pushed())
    const thread = played.pull.threads[0]!
    return { played, thread, replies: () => thread.replies.map(({ body }) => body) }
  }

  it.each([...hostIds])('explain by the rule’s own words, once, at %s', async (host) => {
    const played = playPull(host, {}, { 'a.conf': danger })
    await played.settle(played.pushed())
    const thread = played.pull.threads[0]!
    const explain = played.told('explain', 'c1', thread.name)
    await played.settle(explain)
    await played.settle(explain)
    expect(thread.replies).toHaveLength(1)
    expect(thread.replies[0]!.body).toContain('It is dangerous.')
    expect(thread.replies[0]!.body).toContain('Is reported:\n\n```conf\ndanger(1)\n```')
  })

  it('are for people who may write; others are told so once', async () => {
    const { played, thread, replies } = await opened()
    for (const comment of ['c1', 'c2', 'c3'])
      await played.settle(played.told('dismiss', comment, thread.name, 'reader'))
    await played.settle(played.told('pause', 'c4', undefined, 'stranger'))
    expect(replies()).toEqual([expect.stringContaining('only people with write access')])
    expect(played.seen().comments).toHaveLength(2)
    expect(played.seen().verdict).toBe('failure')
    expect(played.counted.map(({ fate }) => fate)).toEqual(['posted'])
  })

  it('ask the host anew who may', async () => {
    const { played, thread } = await opened()
    played.repository.members.delete('writer')
    await played.settle(played.told('dismiss', 'c1', thread.name))
    expect(thread.isResolved).toBe(false)
  })

  it('dismiss for the whole repository, which shows in the check at once', async () => {
    const { played, thread, replies } = await opened()
    await played.settle(played.told('dismiss', 'c1', thread.name))
    expect(thread.isResolved).toBe(true)
    expect(replies()).toEqual([expect.stringContaining('Dismissed.')])
    expect(played.seen().verdict).toBe('success')

    const next = played.repository.open({ 'other/b.conf': danger })
    await played.reviewOther(next.number)
    expect(next.threads).toEqual([])
  })

  it('that stand alone are answered alone', async () => {
    const { played } = await opened()
    await played.settle(played.told('dismiss', 'c1'))
    expect(played.seen().comments.at(-1)).toContain('Please answer in the thread')
    await played.settle(played.told('explain', 'c2', '999'))
    expect(played.counted.map(({ fate }) => fate)).toEqual(['posted'])
  })

  it('pause until resume', async () => {
    const { played } = await opened()
    await played.settle(played.told('pause', 'c1'))
    played.push({ 'b.conf': danger.replace('alpha', 'gamma') })
    await played.settle(played.pushed())
    expect(played.seen()).toMatchObject({ verdict: 'pending', title: 'Not reviewed' })
    expect(played.seen().threads).toHaveLength(1)
    await played.settle(played.told('resume', 'c2'))
    expect(played.seen().threads).toHaveLength(2)
    expect(played.seen().verdict).toBe('failure')
    // The first one, delivered late once more, changes nothing.
    await played.settle(played.told('pause', 'c1'))
    expect(played.seen().verdict).toBe('failure')
  })

  it('re-review', async () => {
    const { played } = await opened()
    let reviews = 0
    played.duringReview(() => (reviews += 1))
    await played.settle(played.pushed())
    expect(reviews).toBe(0)
    await played.settle(played.told('re-review', 'c1'))
    expect(reviews).toBe(1)
    expect(played.seen().threads).toHaveLength(1)
  })
})

describe('what is remembered', () => {
  it('of a pull request is gone once it is closed', async () => {
    const played = play()
    await played.settle(played.pushed())
    expect([...played.entries.keys()].map((key) => key.split(':')[0])).toEqual(['reviewed-pull'])
    played.pull.state = 'merged'
    await played.settle({ ...played.pushed(), action: 'closed' } as never)
    expect(played.entries.size).toBe(0)
  })

  it.each([...hostIds])(
    'may be lost: what was said is found again by its marks, at %s',
    async (host) => {
      const played = playPull(host, {}, { 'a.conf': `danger(one, two)\n${danger}` })
      await played.settle(played.pushed())
      played.entries.clear()
      played.push({ 'a.conf': `danger(newer, one)\ndanger(one, two)\n${danger}` })
      await played.settle(played.pushed())
      expect(played.seen().threads).toHaveLength(3)
      expect(played.seen().comments).toEqual([expect.stringContaining('Blocking findings: 3')])
      played.push({ 'a.conf': calm })
      await played.settle(played.pushed())
      expect(played.seen().threads.map(({ isResolved }) => isResolved)).toEqual([true, true, true])
    },
  )

  it('comes back with its summary and its threads where it was closed while it was clean', async () => {
    const played = play()
    await played.settle(played.pushed())
    played.push({ 'a.conf': calm })
    await played.settle(played.pushed())
    played.pull.state = 'closed'
    await played.settle({ ...played.pushed(), action: 'closed' } as never)
    played.pull.state = 'open'
    await played.settle(played.pushed())
    played.push({ 'a.conf': danger })
    await played.settle(played.pushed())
    const { threads, comments } = played.seen()
    expect(threads.map(({ isResolved }) => isResolved)).toEqual([true, false])
    expect(comments).toEqual([expect.stringContaining('Blocking findings: 1')])
  })

  it('lives for 30 days, of what was dismissed for 180', async () => {
    const played = play()
    await played.settle(played.pushed())
    await played.settle(played.told('dismiss', 'c1', played.pull.threads[0]!.name))
    const lifetimes = [...played.entries].map(([key, { ttlSeconds }]) => [
      key.split(':')[0],
      ttlSeconds,
    ])
    expect(Object.fromEntries(lifetimes)).toEqual({
      'reviewed-pull': 30 * 86_400,
      'reviewed-repository': 180 * 86_400,
    })
  })
})
