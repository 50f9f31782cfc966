import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { known, unknown, type Commit, type Evidence } from '../evidence/index.ts'
import { aiMarksSummarySchema, summarizeAiMarks } from './index.ts'

const to = '2026-06-01T00:00:00Z'
const claude = '\n\nCo-authored-by: Claude <noreply@anthropic.com>'
const copilot = '\n\nCo-authored-by: Copilot <175728472+Copilot@users.noreply.github.com>'
const dependabot = '\n\nSigned-off-by: dependabot[bot] <support@github.com>'

function commit(index: number, ending = '', authoredAt = '2026-01-01T00:00:00Z'): Commit {
  const jane = { name: 'Jane Doe', email: 'jane@mail.net', login: 'janedoe' }
  return {
    repository: 'janedoe/thing',
    oid: index.toString(16).padStart(40, '0'),
    authoredAt,
    message: `fix: thing ${index}${ending}`,
    author: jane,
    committer: jane,
  }
}

/** Only what the summary reads: own commits, their number by GitHub's count, and the forks. */
function evidence(commits: Commit[] | null, total: number | null) {
  const all = total === null ? unknown('forbidden') : known(total, 'graphql', to)
  return {
    subject: { login: 'JaneDoe' },
    asOf: to,
    repositories: known([{ nameWithOwner: 'janedoe/fork', isFork: true }], 'graphql', to),
    totals: { commits: all },
    commits: commits ? known(commits, 'graphql', to) : unknown('timed-out'),
  } as unknown as Evidence
}

describe('the summary of AI marks', () => {
  it('counts the classes, names the tools and gives the share as a floor', () => {
    const commits = [commit(1, claude), commit(2, claude), commit(3, copilot), commit(4)]
    expect(summarizeAiMarks(evidence(commits, 300))).toMatchObject({
      kind: 'floor',
      read: 4,
      authored: 2,
      assisted: 1,
      ownCommits: 300,
      shareFloor: 0.01,
      tools: [
        { tool: 'Claude Code', commits: 2 },
        { tool: 'GitHub Copilot', commits: 1 },
      ],
      text: 'At least 3 of 300 own commits (4 of them read) carry an AI mark; absence of marks proves nothing.',
    })
  })

  it('leaves automation out', () => {
    const summary = summarizeAiMarks(evidence([commit(1, dependabot)], 1))
    expect(summary).toMatchObject({ authored: 0, assisted: 0, shareFloor: 0, tools: [] })
  })

  it('leaves out commits outside the year, by their own offset from UTC, and a day for fast clocks', () => {
    const commits = [
      commit(1, claude, '2025-05-31T23:59:59Z'),
      commit(2, claude, '2025-05-31T23:00:00-02:00'),
      commit(3, claude, '2026-06-02T01:00:00+02:00'),
      commit(4, claude, '2026-06-02T00:00:01Z'),
    ]
    expect(summarizeAiMarks(evidence(commits, 4))).toMatchObject({ read: 2, authored: 2 })
  })

  it('leaves out what is not the person’s own: forks, others, bots, and what was read twice', () => {
    const own = commit(1, claude)
    const by = (login: string | null, name = 'Jane Doe') => ({
      ...commit(2, claude),
      author: { name, email: 'jane@mail.net', login },
    })
    const commits = [
      own,
      { ...own },
      { ...commit(3, claude), repository: 'janedoe/fork' },
      by('grace'),
      by(null, 'renovate[bot]'),
    ]
    expect(summarizeAiMarks(evidence(commits, 5))).toMatchObject({ read: 1, authored: 1 })
    expect(summarizeAiMarks(evidence([by('janedoe', 'Jane Bot')], 5)).read).toBe(1)
  })

  it('lists the newest thirty marked commits with their proofs', () => {
    const commits = Array.from({ length: 60 }, (_, index) =>
      commit(index, claude, new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString()),
    )
    const { commits: shown, authored } = summarizeAiMarks(evidence(commits, 60))
    expect(authored).toBe(60)
    expect(shown).toHaveLength(30)
    expect(shown[0]).toEqual({
      label: `janedoe/thing@${commits[59]!.oid.slice(0, 7)}`,
      url: `https://github.com/janedoe/thing/commit/${commits[59]!.oid}`,
      authoredAt: '2026-01-01T00:59:00.000Z',
      class: 'authored',
      tool: 'Claude Code',
      rule: 'address:noreply@anthropic.com',
    })
  })

  it('knows no share where commits could not be read, GitHub gave no number, or it is zero', () => {
    expect(summarizeAiMarks(evidence(null, 12))).toMatchObject({
      read: null,
      shareFloor: null,
      text: 'Own commits could not be read; absence of marks proves nothing.',
    })
    expect(summarizeAiMarks(evidence([commit(1, claude)], null))).toMatchObject({
      ownCommits: null,
      shareFloor: null,
      text: 'At least 1 of 1 own commits read carries an AI mark; absence of marks proves nothing.',
    })
    expect(summarizeAiMarks(evidence([], 0)).shareFloor).toBeNull()
  })

  it.each([
    [2, 2, 'None of the 2 own commits read carries an AI mark'],
    [2, null, 'None of the 2 own commits read carries an AI mark'],
    [2, 444, 'None of the 2 own commits read (of 444) carries an AI mark'],
    [1, 1, 'The one own commit read carries no AI mark'],
    [0, 444, 'None of the 444 own commits was read'],
    [0, 0, 'No own commits were read'],
    [0, null, 'No own commits were read'],
  ])('says that of %d commits read, of %s in all, none is marked', (read, all, text) => {
    const commits = Array.from({ length: read }, (_, index) => commit(index))
    expect(summarizeAiMarks(evidence(commits, all)).text).toBe(
      `${text}; absence of marks proves nothing.`,
    )
  })

  it('never takes the share of fewer commits than were read', () => {
    const commits = [commit(1, claude), commit(2), commit(3), commit(4)]
    expect(summarizeAiMarks(evidence(commits, 2))).toMatchObject({
      shareFloor: 0.25,
      text: 'At least 1 of 4 own commits carries an AI mark; absence of marks proves nothing.',
    })
  })

  it('holds its contract, with a share between 0 and 1, whatever was read', () => {
    const anyCommit = fc
      .tuple(
        fc.nat(),
        fc.constantFrom('', claude, copilot, dependabot),
        fc.date({ min: new Date('2025-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }),
      )
      .map(([index, ending, at]) => commit(index, ending, at.toISOString()))
    fc.assert(
      fc.property(fc.array(anyCommit), fc.option(fc.nat(20)), (commits, total) => {
        const summary = aiMarksSummarySchema.parse(summarizeAiMarks(evidence(commits, total)))
        const { authored, assisted, tools, read, shareFloor } = summary
        expect(tools.reduce((sum, tool) => sum + tool.commits, 0)).toBe(authored + assisted)
        expect(authored + assisted).toBeLessThanOrEqual(read ?? 0)
        if (shareFloor !== null) expect(shareFloor).toBeLessThanOrEqual(1)
      }),
    )
  })
})
