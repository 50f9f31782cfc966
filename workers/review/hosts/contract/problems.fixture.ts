/** What the failures of every host come to. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { serve } from '../../../../dev/serve.ts'
import type { HostStandIn } from '../../../../dev/vcs/index.ts'
import { HostProblem, type ProblemKind } from '../host-problem.ts'
import { comment, problemOf, signal, type Contract } from './contract-of.fixture.ts'

export function tellsProblems(contract: Contract): void {
  const { tested, standIn, newHost, referTo, read, opened } = contract

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
      await expect(
        contract.host.readPullRequest(referTo(repository, stood), stopped),
      ).rejects.toThrow('stopped')
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
      const problem = await problemOf(contract.host.readPullRequest(before, signal))
      expect(problem.kind).toBe('not-found')
    })

    it('is never that a name leads to another resource', async () => {
      const { pull } = await opened()
      standIn.requests.length = 0
      const names = ['a/../../user', 'a/b?x=/', 'a/b#', 'a/%2e%2e']
      for (const repository of names)
        await contract.host
          .readFile(repository, '../../../user?a#b', pull.headCommit, signal)
          .catch(() => {})
      const paths = standIn.requests.map(({ path }) => path)
      expect(paths.filter((path) => /^(?:\/api\/v4|\/2\.0)?\/user\b/.test(path))).toEqual([])
    })
  })
}
