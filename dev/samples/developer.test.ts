import { describe, expect, it } from 'vitest'
import { archetypeIds } from '../../shared/archetype/verdict.ts'
import { developerSchema } from '../facts/index.ts'
import { asOf, sampleOf } from './developer.ts'
import { indexEntry } from './index-entry.ts'
import { personas } from './personas/index.ts'

const samples = personas.map(sampleOf)
const named = (login: string) => {
  const sample = samples.find(({ persona }) => persona.login === login)
  if (!sample) throw new Error(`no persona ${login}`)
  return sample
}
const lastYear = (login: string) =>
  named(login).facts.commits.filter(({ authoredDate }) => {
    const age = asOf.getTime() - Date.parse(authoredDate)
    return age >= 0 && age < 365 * 86_400_000
  })
const subjects = (login: string) => named(login).facts.commits.map(({ message }) => message)

describe.each(samples)('$persona.login', ({ persona, facts, commits }) => {
  it('is of the facts format', () => {
    const { success, error } = developerSchema.safeParse(facts)
    expect(success, error?.message).toBe(true)
  })
  it('works only in repositories that exist and are no forks', () => {
    const workable = facts.repositories.filter(({ isFork }) => !isFork)
    const created = new Map(workable.map((each) => [`${each.owner}/${each.name}`, each.createdAt]))
    for (const { repo, authoredDate } of facts.commits) {
      expect(created.has(repo), repo).toBe(true)
      if (persona.habit !== 'broken-clock') {
        expect(Date.parse(authoredDate)).toBeGreaterThan(Date.parse(created.get(repo) ?? ''))
      }
    }
  })
  it('does nothing after the moment for which it speaks, unless its clock is broken', () => {
    const dates = [
      ...(facts.pullRequests ?? []).flatMap(({ createdAt, mergedAt }) => [createdAt, mergedAt]),
      ...(facts.reviews ?? []).map(({ submittedAt }) => submittedAt),
      ...(persona.habit === 'broken-clock' ? [] : facts.commits.map((each) => each.committedDate)),
    ]
    for (const date of dates) if (date) expect(new Date(date) <= asOf, date).toBe(true)
  })
  it('never gives a number twice in one repository', () => {
    const threads = [...(facts.pullRequests ?? []), ...(facts.issues ?? [])]
    const keys = threads.map(({ repo, number }) => `${repo}#${number}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
  it('has no mark of a tool where it is said to have none', () => {
    const { aiShare, tags } = indexEntry({ persona, facts, commits })
    expect(aiShare === 0).toBe(facts.commits.length === 0 || tags.includes('no-ai-marks'))
  })
})

describe('the personas', () => {
  it('are of every archetype', () => {
    const found = new Set(personas.map(({ label }) => label.archetype))
    for (const id of archetypeIds) expect(found, id).toContain(id)
  })
  it('have logins that GitHub would accept, bots with their suffix', () => {
    for (const { login, type } of personas) {
      expect(login).toMatch(/^[a-z\d](?:-?[a-z\d]){0,38}(\[bot\])?$/)
      expect(login.endsWith('[bot]')).toBe(type === 'Bot')
    }
  })
  it('have each an archetype or a reason to have none', () => {
    for (const { label } of personas) expect(label.archetype === null).toBe(label.expect !== null)
  })
})

describe('what is said of a persona holds:', () => {
  it('otto-operator made more than 1,500 commits in the last 365 days', () => {
    expect(lastYear('otto-operator').length).toBeGreaterThan(1500)
  })
  it('hana-hundreds owns more than 100 repositories', () => {
    expect(named('hana-hundreds').facts.repositories.length).toBeGreaterThan(100)
  })
  it('mira-maintains merges the work of others in two of five commits and reviews much', () => {
    const { facts, commits } = named('mira-maintains')
    expect(commits.filter(({ mergesOther }) => mergesOther).length).toBeGreaterThan(
      0.4 * commits.length,
    )
    expect(facts.reviews?.length).toBeGreaterThan(150)
  })
  it('remy-reviews reviews three times as often as they commit for themselves', () => {
    const { facts, commits } = named('remy-reviews')
    const own = commits.filter(({ mergesOther }) => !mergesOther)
    expect(facts.reviews?.length).toBeGreaterThan(3 * own.length)
  })
  it('rafi-rising began this year and does most of it in the last third', () => {
    const moments = subjects('rafi-rising').length
    const recent = named('rafi-rising').facts.commits.filter(
      ({ authoredDate }) => authoredDate >= '2026-09',
    )
    expect(named('rafi-rising').facts.createdAt > '2026').toBe(true)
    expect(recent.length).toBeGreaterThan(moments / 2)
  })
  it('coco-curio works for others nearly everywhere and seldom twice in one place', () => {
    const { facts } = named('coco-curio')
    const repositories = new Set(facts.commits.map(({ repo }) => repo))
    expect(repositories.size).toBeGreaterThan(10)
    expect(facts.commits.length / repositories.size).toBeLessThan(4)
  })
  it('mosaic-mona carries the marks of twelve tools in more than half of the commits', () => {
    const entry = indexEntry(named('mosaic-mona'))
    expect(Object.keys(entry.aiTools).length).toBe(12)
    expect(entry.aiShare).toBeGreaterThan(0.5)
  })
  it('claude-cursorly names tools in a fifth of the messages and carries none', () => {
    const naming = subjects('claude-cursorly').filter((message) =>
      /claude|cursor|copilot|devin|gemini|codex|aider|jules|gpt|\[bot\]/i.test(message),
    )
    expect(naming.length).toBeGreaterThan(subjects('claude-cursorly').length / 5)
  })
  it('tempo-tangle has commits of 1970 and of years to come', () => {
    const years = named('tempo-tangle').facts.commits.map((each) => each.authoredDate.slice(0, 4))
    expect(years).toEqual(expect.arrayContaining(['1970', '2038']))
  })
  it('kaito-kiwi and layla-lattice live by clocks far from the usual', () => {
    expect(indexEntry(named('kaito-kiwi')).utcOffsets).toHaveProperty('+13:00')
    expect(Object.keys(indexEntry(named('layla-lattice')).utcOffsets)).toEqual(['+05:45'])
  })
  it('release-rocket does nothing but releases', () => {
    for (const message of subjects('release-rocket')) expect(message).toMatch(/^chore\(release\): /)
  })
  it('quiet-quill has nothing, forky-fern nothing but forks', () => {
    expect(named('quiet-quill').facts.repositories).toEqual([])
    expect(named('forky-fern').facts.repositories.every(({ isFork }) => isFork)).toBe(true)
    expect(named('forky-fern').facts.commits).toEqual([])
  })
  it('priya-private works where nobody sees it', () => {
    const { restrictedContributions = 0, commits } = named('priya-private').facts
    expect(restrictedContributions).toBeGreaterThan(100 * commits.length)
  })
})
