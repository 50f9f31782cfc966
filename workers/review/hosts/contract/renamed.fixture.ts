/** How a host that leads on from a repository's former name is read and written to. */
import { describe, expect, it } from 'vitest'
import { comment, signal, type Contract } from './contract-of.fixture.ts'

export function leadsOn(contract: Contract): void {
  const { tested, standIn, referTo, opened } = contract

  describe('a repository that is called otherwise', () => {
    it('is led to for reading, and written to by its name of now', async () => {
      const { repository, stood } = await opened()
      const before = referTo(repository, stood)
      standIn.rename(repository.name, `${repository.name}-of-now`)
      const { host } = contract
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
