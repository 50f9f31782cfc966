/** How every host takes comments on lines. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedText } from '../../../../shared/review/diff/diff.arbitrary.ts'
import { comment, problemOf, signal, lines, long, type Contract } from './contract-of.fixture.ts'

export function takesComments(contract: Contract): void {
  const { tested, standIn, newHost, add, read, opened } = contract

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
            const [file] = (await contract.host.readChange(pull, signal)).files
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
            const posting = await contract.host.postComments(pull, [...single, ...ranges], signal)
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
      await contract.host.postComments(pull, replaced, signal)
      const [one, several, clipped] = stood.threads.map(({ body }) => body)
      expect(one).toMatch(/\n```\S*\nconst ten = 10\n```\n$/)
      expect(several).toMatch(/\n````\S*\n```\nall\n````\n$/)
      expect(one!.includes('suggestion')).toBe(contract.host.hasSuggestions)
      expect(clipped).not.toContain('suggestion')
      expect(stood.threads[1]).toMatchObject({ startLine: 29, line: 30 })
      expect(stood.threads[2]).toMatchObject({ startLine: 27, line: 31 })
    })

    it('say nothing to the reviewer, and are not too long', async () => {
      const { stood, pull } = await opened()
      const bodies = ['@phantom dismiss', '😀'.repeat(40_000)]
      await contract.host.postComments(
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
      await contract.host.readChange(pull, signal)
      repository.push(stood, { 'a.ts': lines(...long.with(0, 'one')) })
      const posting = await contract.host.postComments(pull, [comment(10), comment(30)], signal)
      expect(posting.posted).toEqual([])
      expect(stood.threads).toEqual([])
    })

    it('are posted once, whatever the host does in the middle', async () => {
      for (const fault of [{}, { status: 502 }, { isAfter: true }]) {
        const { stood, pull } = await opened()
        standIn.faults.push({ of: tested.requests.postComment, times: 1, ...fault })
        const all = [comment(10), comment(30)]
        const first = await contract.host.postComments(pull, all, signal)
        expect(first.failure!.problem.mayRetry).toBe(true)
        const settled = new Set([...first.posted.map(({ key }) => key), ...first.failure!.unknown])
        const rest = all.filter(({ key }) => !settled.has(key))
        const second = await contract.host.postComments(pull, rest, signal)
        expect(second.failure).toBeUndefined()
        const bodies = stood.threads.map(({ body }) => body)
        expect(bodies).toEqual([...new Set(bodies)])
      }
    })

    it('are told of where somebody stops in the middle', async () => {
      const { stood, pull } = await opened()
      const stop = new AbortController()
      const send = contract.send()
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
      const problem = await problemOf(contract.host.postComments(pull, [comment(10)], signal))
      expect(problem).toMatchObject({ kind: 'rate-limited', retryAfterSeconds: 7, mayRetry: true })
    })
  })
}
