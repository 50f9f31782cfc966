import { describe, expect, it } from 'vitest'
import { halves, known, unknown, yearBefore } from '../../../shared/evidence/index.ts'
import { joinContributions, unknownContributions, type Contributions } from './contributions.ts'

const at = '2026-11-21T12:00:00Z'

const contributions = (commits: number, calendar: { firstDay: string; counts: number[] }) =>
  ({
    ...unknownContributions('not-read'),
    totals: { ...unknownContributions('not-read').totals, commits: known(commits, 'graphql', at) },
    calendar: known(calendar, 'graphql', at),
  }) satisfies Contributions

describe('contributions of two halves of a year', () => {
  it('add up, with one unbroken calendar', () => {
    const joined = joinContributions(
      contributions(3, { firstDay: '2026-01-01', counts: [1, 2] }),
      contributions(4, { firstDay: '2026-01-03', counts: [0, 4] }),
    )
    expect(joined.totals.commits).toMatchObject({ known: true, value: 7 })
    expect(joined.calendar).toMatchObject({
      value: { firstDay: '2026-01-01', counts: [1, 2, 0, 4] },
    })
  })

  it('are unknown where one half is: half a count is a wrong number', () => {
    const joined = joinContributions(
      contributions(3, { firstDay: '2026-01-01', counts: [1, 2] }),
      unknownContributions('resource-limits'),
    )
    expect(joined.totals.commits).toEqual(unknown('resource-limits'))
  })
})

describe('the halves of a window', () => {
  it('leave no day out and count none twice', () => {
    const window = yearBefore(new Date('2026-11-21T15:30:00Z'))
    const [earlier, later] = halves(window)
    expect(earlier.from).toEqual(window.from)
    expect(later.to).toEqual(window.to)
    expect(later.from.getTime() - earlier.to.getTime()).toBe(1000)
    expect(later.from.toISOString()).toMatch(/T00:00:00\.000Z$/)
  })
})
