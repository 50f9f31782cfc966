import { describe, expect, it } from 'vitest'
import { developersOf } from './developers.ts'
import { shiftedTo } from './shift.ts'

const developer = {
  login: 'ada-atlas',
  type: 'User' as const,
  createdAt: '2020-01-01T00:00:00Z',
  followers: null,
  following: null,
  organizations: [],
  repositories: [],
  commits: ['2026-11-14T23:30:00+05:45', '1970-01-01T00:00:00Z'].map((authoredDate) => ({
    repo: 'ada-atlas/maps',
    oid: 'a'.repeat(40),
    authoredDate,
    committedDate: authoredDate,
    message: 'released 2026-11-14T23:30:00Z',
    additions: null,
    deletions: null,
    changedFiles: null,
    parents: 1,
  })),
  pullRequests: [],
  reviews: [],
  issues: [],
}
const developers = developersOf([developer], { 'ada-atlas': '2026-11-15T12:00:00Z' })
const moved = shiftedTo(developers, new Date('2026-12-01T11:00:00Z')).find('ada-atlas')!

describe('developers shifted to now', () => {
  it('keep the hour and the offset of their commits', () => {
    expect(moved.commits[0]!.authoredDate).toBe('2026-11-29T23:30:00+05:45')
  })
  it('did nothing in the future, and lately what they did lately', () => {
    const commitsAt = (now: string) =>
      Date.parse(shiftedTo(developers, new Date(now)).find('ada-atlas')!.commits[0]!.authoredDate)
    for (let hour = 0; hour < 24 * 8; hour += 1) {
      const now = Date.UTC(2026, 11, 1, hour)
      const since = now - commitsAt(new Date(now).toISOString())
      expect(since).toBeGreaterThan(0)
      expect(since).toBeLessThan(2 * 86_400_000)
    }
  })
  it('keep dates that are marks of a wrong clock, and dates in prose', () => {
    expect(moved.commits[1]!.authoredDate).toBe('1970-01-01T00:00:00Z')
    expect(moved.commits[0]!.message).toBe(developer.commits[0]!.message)
  })
  it('are as they were when the facts speak for now', () => {
    expect(shiftedTo(developersOf([developer]), new Date()).find('ada-atlas')).toEqual(developer)
  })
})
