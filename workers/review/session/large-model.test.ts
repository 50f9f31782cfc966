/** A large model beside the rules, over several pushes: what it says is a hint, said once, and never in the rules' way. */
import { describe, expect, it } from 'vitest'
import type { ModelProblem } from '../../../shared/review/large-model/problems.ts'
import { hostIds, type HostId } from '../hosts/vcs-host.ts'
import { playPull } from './played.fixture.ts'

const calm = 'a calm line\nanother one\n'
const wanted = { '.phantom-scope.yml': 'model: true\nblocking: medium' }
const suspect = 'lookup(name) without bounds'

/** Says of the line that is suspect that it is; as gravely as it may. */
const suspicious = (said = 'The name has no bound') => ({
  kind: 'answer' as const,
  costMicros: 12,
  answer: {
    findings: [
      {
        path: 'a.conf',
        line: 3,
        endLine: null,
        category: 'security' as const,
        severity: 'critical' as const,
        cwe: 400,
        title: said,
        why: 'Whoever sends a long one fills the memory.',
        suggestion: null,
      },
    ],
  },
})
const silent = { kind: 'answer' as const, costMicros: 12, answer: { findings: [] } }
const failed = (problem: ModelProblem) => ({ kind: 'none' as const, problem, costMicros: null })

function play(head: string, base: Record<string, string> = wanted, host: HostId = 'github') {
  return playPull(host, { 'a.conf': calm, ...base }, { 'a.conf': calm + head })
}

describe('a large model that the repository wants', () => {
  it.each([...hostIds])(
    'says what it suspects on the line, by its name, and blocks nothing at %s',
    async (host) => {
      const played = play(`${suspect}\n`, wanted, host)
      played.modelSays(() => suspicious())
      await played.settle(played.pushed())
      const { threads, comments, verdict } = played.seen()
      expect(threads.map(({ place }) => place)).toEqual(['a.conf:3'])
      for (const words of ['openai/gpt', 'model/security', 'it may be wrong', 'Medium'])
        expect(threads[0]!.body).toContain(words)
      expect(comments[0]).toContain(
        'Added lines were shown to a large language model, too: `openai/gpt`',
      )
      expect(['success', 'PASSED']).toContain(verdict)
    },
  )

  it('is not asked where the repository does not want it', async () => {
    const played = play(`${suspect}\n`, {})
    let asked = 0
    played.modelSays(() => {
      asked += 1
      return suspicious()
    })
    await played.settle(played.pushed())
    expect([asked, played.seen().threads, played.seen().comments]).toEqual([0, [], []])
  })

  it('says nothing twice, in whichever words, and nothing is gone that it leaves out', async () => {
    const played = play(`${suspect}\n`)
    const answers = [
      suspicious(),
      suspicious('Bounds are missing'),
      silent,
      failed('timeout'),
      suspicious(),
    ]
    for (const [push, answer] of answers.entries()) {
      played.modelSays(() => answer)
      played.push({ 'a.conf': `${calm}${suspect}\n${'more\n'.repeat(push)}` })
      await played.settle(played.pushed())
      const { threads } = played.seen()
      expect(threads.map(({ isResolved, replies }) => [isResolved, replies])).toEqual([[false, []]])
    }
    played.modelSays(() => silent)
    played.push({ 'a.conf': `${calm}bounded\n` })
    await played.settle(played.pushed())
    expect(played.seen().threads.map(({ isResolved }) => isResolved)).toEqual([true])
  })

  it('leaves its lines to what rules say, and its places to them', async () => {
    const dangers = Array.from({ length: 6 }, (_, at) => `danger(a${at})\n`).join('')
    const played = play(`${suspect}\n${dangers}`)
    played.modelSays(() => suspicious())
    await played.settle(played.pushed())
    const { threads, verdict } = played.seen()
    expect(threads).toHaveLength(5)
    for (const { body } of threads) expect(body).toContain('tests/danger')
    expect(verdict).toBe('failure')
  })

  it.each([...hostIds])(
    'says nothing twice wherever a run ends, and whatever it says to the next, at %s',
    async (host) => {
      for (let write = 1; ; write += 1) {
        const played = play(`${suspect}\ndanger(1)\n`, wanted, host)
        const answers = [suspicious(), silent, suspicious('Bounds are missing')]
        let asked = 0
        played.modelSays(() => answers[asked++ % answers.length])
        played.crashAfter(write)
        await played.settle(played.pushed())
        const wasEnded = played.writes() >= write
        played.modelSays(() => suspicious())
        played.push({ 'a.conf': `${calm}${suspect}\ndanger(1)\nmore\n` })
        await played.settle(played.pushed())
        const { threads, comments } = played.seen()
        expect([write, threads.map(({ place }) => place)]).toEqual([
          write,
          ['a.conf:3', 'a.conf:4'],
        ])
        expect(
          threads.every(({ isResolved, replies }) => !isResolved && replies.length === 0),
        ).toBe(true)
        expect(comments).toHaveLength(1)
        if (!wasEnded) break
      }
    },
  )

  it('takes half of the places at most, however much it says and however early', async () => {
    const lines = Array.from({ length: 6 }, (_, at) => `lookup(name${at}) without bounds\n`).join(
      '',
    )
    const played = play(lines)
    const [finding] = suspicious().answer.findings
    const findings = Array.from({ length: 6 }, (_, at) => ({ ...finding!, line: 3 + at }))
    played.modelSays(() => ({ ...silent, answer: { findings } }))
    await played.settle(played.pushed())
    expect(played.seen().threads).toHaveLength(2)
    const dangers = Array.from({ length: 6 }, (_, at) => `danger(a${at})\n`).join('')
    played.push({ 'a.conf': calm + lines + dangers })
    await played.settle(played.pushed())
    const { threads, verdict } = played.seen()
    expect(threads.filter(({ body }) => body.includes('tests/danger'))).toHaveLength(3)
    expect([threads.length, verdict]).toEqual([5, 'failure'])
  })

  it('stays quiet for good where somebody dismissed it', async () => {
    const played = play(`${suspect}\n`)
    played.modelSays(() => suspicious())
    await played.settle(played.pushed())
    const [thread] = played.pull.threads
    await played.settle(played.told('explain', 'c0', thread!.name))
    expect(thread!.replies[0]!.body).toContain('and no rule: it may be wrong')
    await played.settle(played.told('dismiss', 'c1', thread!.name))
    played.push({ 'a.conf': `${calm}${suspect}\nmore\n` })
    await played.settle(played.pushed())
    expect(played.seen().threads).toHaveLength(1)
  })

  it('that fails leaves a clean change without a word, and the check says so', async () => {
    const played = play('calm\n', wanted, 'bitbucket')
    played.modelSays(() => failed('limited'))
    await played.settle(played.pushed())
    const { threads, comments, verdict } = played.seen()
    expect([threads, comments, verdict]).toEqual([[], [], 'PASSED'])
    expect(played.repository.reports.at(-1)!.summary).toContain(
      'gave no answer: its provider takes no more requests for now.',
    )
  })

  it('leaves nothing of what it says in the store', async () => {
    const played = play(`${suspect}\n`)
    played.modelSays(() => suspicious())
    await played.settle(played.pushed())
    for (const words of ['The name has no bound', suspect, 'a.conf'])
      expect(played.written.some((each) => each.includes(words))).toBe(false)
  })
})
