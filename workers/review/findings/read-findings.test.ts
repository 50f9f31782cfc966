/** The findings of a pull request at stand-ins of the hosts: as a review sees them, and without a trace. */
import { describe, expect, it } from 'vitest'
import { findingsSchema } from '../../../shared/api/findings.ts'
import { hostIds } from '../hosts/vcs-host.ts'
import { dangerRule, playPull } from '../session/played.fixture.ts'
import { readFindings } from './read-findings.ts'

const apiUrls = {
  github: 'https://api.github.com',
  gitlab: 'https://gitlab.com/api/v4',
  bitbucket: 'https://api.bitbucket.org/2.0',
}

type Played = ReturnType<typeof playPull>

/** What is told now; the session's own store is read, where it is remembered. */
async function told(played: Played, isRemembered = true) {
  const session = await played.sessionOf()
  const findings = await readFindings({
    ...session,
    memory: isRemembered ? session.memory : null,
    describe: (rule) => (rule === dangerRule.id ? dangerRule : undefined),
    apiUrl: apiUrls[session.reference.host],
  })
  expect(findingsSchema.parse(findings)).toEqual(findings)
  return findings
}

const linesOf = ({ files }: Awaited<ReturnType<typeof told>>) =>
  files.flatMap(({ path, findings }) =>
    findings.map(({ line, state, said }) => `${path}:${line} ${state} ${said}`),
  )

const many = Array.from({ length: 7 }, (_, n) => `danger(${n})`).join('\n')

describe.each(hostIds)('the findings of a pull request at %s', (host) => {
  it('are told with their code before anything is said of them, and where that stands', async () => {
    const played = playPull(host, { 'a.conf': 'calm\n' }, { 'a.conf': 'calm\ndanger(1)\nend\n' })
    const findings = await told(played)
    expect(linesOf(findings)).toEqual(['a.conf:2 new null'])
    const [finding] = findings.files[0]!.findings
    expect(finding!.code.map(({ text, isFound }) => [text, isFound])).toEqual([
      ['calm', false],
      ['danger(1)', true],
      ['end', false],
    ])
    const page = { github: 'github.com', gitlab: 'gitlab.com', bitbucket: 'bitbucket.org' }[host]
    expect(new URL(finding!.address).host).toBe(page)
    expect(finding!.address).toContain(`/${played.pull.headCommit}/a.conf#`)
    expect(findings).toMatchObject({ isWhole: true, silence: null, fixed: 0, further: 0 })
  })

  it('are those of the review, with what it said and what was dismissed; and nothing is written', async () => {
    const played = playPull(host, { 'a.conf': 'calm\n' }, { 'a.conf': `${many}\n` })
    await played.settle(played.pushed())
    const [thread] = played.pull.threads
    await played.settle(played.told('dismiss', '77', thread!.name))
    played.push({ 'a.conf': `${many.replace('danger(5)', 'calm')}\ndanger(new)\n` })
    const before = [played.writes(), played.entries.size, played.counted.length]
    const seen = JSON.stringify(played.seen())
    const findings = await told(played)
    const states = linesOf(findings).map((line) => line.replace(/^\S+ /, ''))
    expect(states.filter((state) => state === 'dismissed line')).toHaveLength(1)
    expect(states.filter((state) => state === 'open line')).toHaveLength(4)
    expect(states.filter((state) => state === 'open summary')).toHaveLength(1)
    expect(states.filter((state) => state === 'new null')).toHaveLength(1)
    expect(findings.fixed).toBe(1)
    const comments = findings.files.flatMap((file) => file.findings.map(({ comment }) => comment))
    const anchors = { github: /#discussion_r\d+$/, gitlab: null, bitbucket: /#comment-\d+$/ }
    const own = comments.filter((comment) => comment !== null)
    expect(own).toHaveLength(anchors[host] === null ? 0 : 5)
    for (const comment of own) expect(comment).toMatch(anchors[host]!)
    expect([played.writes(), played.entries.size, played.counted.length]).toEqual(before)
    expect(JSON.stringify(played.seen())).toBe(seen)
  })
})

describe('the findings of a pull request', () => {
  const base = { 'a.conf': 'calm\n' }
  const head = { 'a.conf': 'calm\ndanger(1)\n' }

  it('call nothing fixed that a model said, since no model is asked for them', async () => {
    const wanting = { ...base, '.phantom-scope.yml': 'model: true' }
    const played = playPull('github', wanting, { 'a.conf': 'calm\nlookup(name)\n' })
    const said = { path: 'a.conf', line: 2, endLine: null, cwe: null, suggestion: null }
    const about = {
      category: 'quality',
      severity: 'low',
      title: 'No bound',
      why: 'It has none.',
    } as const
    const answer = { findings: [{ ...said, ...about }] }
    played.modelSays(() => ({ kind: 'answer', answer, costMicros: null }))
    await played.settle(played.pushed())
    expect(played.pull.threads).toHaveLength(1)
    played.modelSays(() => undefined)
    expect((await told(played)).fixed).toBe(0)
    played.push({ 'a.conf': 'calm\nbounded(name)\n' })
    expect((await told(played)).fixed).toBe(1)
  })

  it('say nothing of what was made of them where nothing is remembered', async () => {
    const played = playPull('github', base, head)
    await played.settle(played.pushed())
    const findings = await told(played, false)
    expect(linesOf(findings)).toEqual(['a.conf:2 null null'])
    expect(findings).toMatchObject({ isRemembered: false, fixed: null })
  })

  it('are by the configuration of the branch that it goes into', async () => {
    const configured = { ...base, '.phantom-scope.yml': "ignore: ['a.conf']\nwrong: 1\n" }
    const findings = await told(
      playPull('gitlab', configured, { ...head, '.phantom-scope.yml': '' }),
    )
    expect(linesOf(findings)).toEqual([])
    expect(findings.unread).toContainEqual({ path: 'a.conf', reason: 'excluded' })
    expect(findings.problems).toEqual([{ kind: 'unknown_field', field: 'wrong', line: 2 }])
  })

  it.each([
    ['draft', { isDraft: true }],
    ['bot', { isByBot: true }],
  ] as const)('are told of one that reviews are silent on: %s', async (silence, about) => {
    const findings = await told(playPull('github', base, head, about))
    expect(findings).toMatchObject({ silence, total: 1 })
  })

  it('are told of one that is closed', async () => {
    const played = playPull('github', base, head)
    played.pull.state = 'merged'
    expect(await told(played)).toMatchObject({ silence: 'closed', pull: { state: 'merged' } })
  })

  it('are no more than somebody reads, and say so', async () => {
    const all = Array.from({ length: 130 }, (_, n) => `danger(${n})`).join('\n')
    const findings = await told(playPull('github', base, { 'a.conf': all }))
    expect(findings).toMatchObject({ total: 130, further: 30 })
    expect(linesOf(findings)).toHaveLength(100)
  })

  it('are never called whole where a file could not be read', async () => {
    const played = playPull('github', base, { 'a.conf': `calm\n${'x'.repeat(1024 * 1024)}` })
    expect(await told(played)).toMatchObject({ total: 0, isWhole: false })
  })
})
