/** How every host holds threads and the summary. */
import { describe, expect, it } from 'vitest'
import { comment, problemOf, signal, type Contract } from './contract-of.fixture.ts'

export function converses(contract: Contract): void {
  const { tested, standIn, opened } = contract

  describe('threads', () => {
    it('are answered, resolved and read', async () => {
      const { stood, pull } = await opened()
      const { posted } = await contract.host.postComments(pull, [comment(10), comment(30)], signal)
      const [one, other] = posted.map(({ id }) => id) as [string, string]
      await contract.host.reply(pull, one, 'Because.\n@phantom pause', signal)
      expect(stood.threads[0]!.replies.map(({ body }) => body)).toEqual([
        'Because.\n`@phantom` pause',
      ])
      await contract.host.resolveThread(pull, one, signal)
      await contract.host.resolveThread(pull, one, signal)
      expect(stood.threads.map(({ isResolved }) => isResolved)).toEqual([true, false])
      const gone = tested.id === 'gitlab' ? '0'.repeat(40) : '999999'
      expect(await contract.host.readThreads(pull, [one, other, gone], signal)).toEqual([
        { id: one, isResolved: true },
        { id: other, isResolved: false },
      ])
      expect(await contract.host.readThreads(pull, [], signal)).toEqual([])
      expect(await problemOf(contract.host.resolveThread(pull, gone, signal))).toMatchObject({
        kind: 'not-found',
      })
    })

    it('and what stands alone are read as they stand, whoever wrote them', async () => {
      const { stood, pull } = await opened()
      const { posted } = await contract.host.postComments(pull, [comment(10)], signal)
      const [thread] = posted.map(({ id }) => id)
      await contract.host.reply(pull, thread!, 'Because.', signal)
      const summary = await contract.host.putSummary(pull, undefined, 'All of it.', signal)
      for (let at = 0; at < 120; at += 1)
        stood.comments.push({ id: 10_000 + at, body: `Words ${at}`, author: 'ada' })
      const standing = await contract.host.readComments(pull, signal)
      expect(standing).toHaveLength(123)
      expect(standing).toContainEqual({ id: thread, body: 'Because.', isOwn: true })
      expect(standing).toContainEqual({ id: summary, body: 'All of it.', isOwn: true })
      expect(standing.filter(({ id }) => id === thread)).toHaveLength(2)
      expect(standing.at(-1)).toMatchObject({ body: 'Words 119', isOwn: false })
    })

    it('are nobody’s where the host does not tell whose the token is', async () => {
      const { stood, pull } = await opened()
      stood.comments.push({ id: 10_000, body: 'Words', author: 'ada' })
      standIn.faults.push({ of: tested.requests.readSelf, times: 1, status: 403 })
      const standing = await contract.newHost().readComments(pull, signal)
      expect(standing).toEqual([{ id: '10000', body: 'Words' }])
    })
  })

  describe('the summary', () => {
    it('is one, edited in place, and written anew where somebody deleted it', async () => {
      const { stood, pull } = await opened()
      const first = await contract.host.putSummary(pull, undefined, 'First.', signal)
      expect(await contract.host.putSummary(pull, first, 'Second.', signal)).toBe(first)
      expect(stood.comments.map(({ body }) => body)).toEqual(['Second.'])
      stood.comments.length = 0
      const third = await contract.host.putSummary(pull, first, `${'x'.repeat(100_000)}`, signal)
      expect(third).not.toBe(first)
      expect(stood.comments.map(({ body }) => body.length)).toEqual([32_768])
    })

    it('is written anew where the one that stands is somebody else’s', async () => {
      const { stood, pull } = await opened()
      stood.comments.push({ id: 10_000, body: 'Mine.', author: 'ada' })
      const id = await contract.host.putSummary(pull, '10000', 'All of it.', signal)
      expect(id).not.toBe('10000')
      expect(stood.comments.map(({ body }) => body)).toEqual(['Mine.', 'All of it.'])
    })

    it('is not written twice where nobody knows its fate', async () => {
      const { stood, pull } = await opened()
      standIn.faults.push({ of: tested.requests.postSummary, times: 1, isAfter: true })
      const problem = await problemOf(contract.host.putSummary(pull, undefined, 'First.', signal))
      expect(problem.isFateUnknown).toBe(true)
      expect(stood.comments).toHaveLength(1)
    })
  })
}
