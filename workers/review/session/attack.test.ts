/** Whatever people, hosts and queues do in whatever order: nothing is said twice, and what was dismissed stays so. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fault } from '../../../dev/vcs/stand-in.ts'
import { marksIn } from '../../../shared/review/comments/marks.ts'
import { hostIds, type HostId } from '../hosts/vcs-host.ts'
import { playPull } from './played.fixture.ts'

const words = ['alpha', 'beta', 'gamma'] as const
const line = fc.oneof(
  fc.constantFrom('calm one', 'calm two', 'calm three', 'calm four'),
  fc.constantFrom(...words).map((word) => `danger(${word}, input)`),
)
const text = fc
  .array(line, { maxLength: 8 })
  .map((lines) => lines.map((one) => `${one}\n`).join(''))

const action = fc.oneof(
  fc.record({
    kind: fc.constant('push' as const),
    path: fc.constantFrom('a.conf', 'b.conf'),
    text,
  }),
  fc.record({ kind: fc.constant('force-push' as const), text }),
  fc.record({ kind: fc.constant('move-base' as const), text }),
  fc.record({ kind: fc.constant('dismiss' as const), which: fc.nat(9) }),
  fc.record({ kind: fc.constant('resolve' as const), which: fc.nat(9) }),
  fc.constant({ kind: 're-review' as const }),
  fc.constant({ kind: 'reopen' as const }),
  fc.constant({ kind: 'draft' as const }),
  fc.constant({ kind: 'twice' as const }),
)
/** A host that says for sure that it did nothing did nothing. */
const fault = fc.oneof(
  fc.record({ status: fc.constantFrom(undefined, 500, 503), isAfter: fc.boolean() }),
  fc.constant({ status: 429, isAfter: false }),
)
const faultAt = fc.tuple(fc.constantFrom('', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE'), fault)
const step = fc.record({ action, faults: fc.array(faultAt, { maxLength: 2 }) })

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

async function attack(host: HostId, steps: readonly Step[]) {
  const base = { 'a.conf': 'calm\n', '.phantom-scope.yml': 'sarif: upload' }
  const played = playPull(host, base, { 'a.conf': 'calm\ndanger(alpha, input)\n' })
  const { pull, repository, standIn } = played
  const dismissed = new Set<string>()
  let comments = 0
  const seen = new Set<string>()
  /** Threads on what was dismissed before they were there. */
  const late: string[] = []
  const lineOf = ({ path, line: at, commit }: (typeof pull.threads)[number]) =>
    String(repository.filesAt(commit)?.[path] ?? '').split('\n')[at - 1] ?? ''
  const look = () => {
    for (const thread of pull.threads) {
      if (!seen.has(thread.name) && dismissed.has(lineOf(thread))) late.push(thread.name)
      seen.add(thread.name)
    }
  }
  await played.settle(played.pushed())
  look()
  for (const { action: done, faults } of steps) {
    standIn.faults.push(
      ...faults.map(([of, { status, isAfter }]): Fault => ({
        of,
        times: 1,
        ...(status !== undefined && { status }),
        ...(isAfter && { isAfter }),
      })),
    )
    comments += 1
    switch (done.kind) {
      case 'push':
        played.push({ [done.path]: done.text })
        break
      case 'force-push':
        pull.headCommit = repository.open({ 'a.conf': done.text }).headCommit
        pull.startCommit = repository.baseCommit
        break
      case 'move-base':
        repository.commit({ 'c.conf': done.text })
        break
      case 'dismiss': {
        const thread = pull.threads[done.which % Math.max(1, pull.threads.length)]
        if (!thread) break
        await played.settle(played.told('dismiss', `comment-${comments}`, thread.name))
        if (thread.replies.at(-1)?.body.startsWith('Dismissed')) dismissed.add(lineOf(thread))
        break
      }
      case 'resolve': {
        const thread = pull.threads[done.which % Math.max(1, pull.threads.length)]
        if (thread) thread.isResolved = true
        break
      }
      case 're-review':
        await played.settle(played.told('re-review', `comment-${comments}`))
        break
      case 'reopen':
        pull.state = 'closed'
        await played.settle({ ...played.pushed(), action: 'closed' } as never)
        pull.state = 'open'
        break
      case 'draft':
        pull.isDraft = true
        await played.settle(played.pushed())
        pull.isDraft = false
        break
      case 'twice':
        await Promise.all([played.settle(played.pushed()), played.settle(played.pushed())])
        break
    }
    await played.settle(played.pushed())
    look()
  }
  standIn.faults.length = 0
  await played.settle(played.pushed())
  await played.settle(played.told('re-review', 'the last one'))
  look()
  return { played, late }
}

describe.each(hostIds)('whatever happens to a pull request at %s', (host) => {
  it('nothing is said twice, and nothing that was dismissed again', () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), async (steps) => {
        const { played, late } = await attack(host, steps)
        const { pull, repository } = played
        const bodies = [
          ...pull.threads.flatMap(({ body, replies }) => [body, ...replies.map((one) => one.body)]),
          ...pull.comments.map(({ body }) => body),
        ]
        const marks = bodies.flatMap(marksIn)
        expect(marks.length).toBe(bodies.length)
        expect(marks.toSorted()).toEqual([...new Set(marks)].toSorted())
        expect(late).toEqual([])
        const open = pull.threads.filter(({ isResolved }) => !isResolved)
        const places = open.map(({ path, commit, line: at }) => `${path} ${commit} ${at}`)
        // What moved to another file while it was forgotten is known by no mark.
        const isForgotten = steps.some((one) => one.action.kind === 'reopen')
        if (!isForgotten) expect(places.toSorted()).toEqual([...new Set(places)].toSorted())
        // What is forgotten is handed in once more, in the place of what is there.
        const uploads = repository.uploads.map(
          ({ commit, log }) => `${commit} ${JSON.stringify(log)}`,
        )
        const again = uploads.filter((one, at) => one === uploads[at - 1])
        if (!isForgotten) expect(again).toEqual([])
      }),
      { numRuns: 5 },
    ))
})
