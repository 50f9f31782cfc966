import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadFacts } from '../facts/index.ts'
import { askForData } from './example.ts'
import { createGitHubStandIn } from './index.ts'

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0)

describe('the shared facts', () => {
  const folder = resolve(import.meta.dirname, '../../../shared/data/github/developers')
  const isHere = existsSync(folder)
  if (!isHere) console.info('shared facts are not here: their test is skipped')
  it.runIf(isHere)('add up: calendar, totals and histories tell the same numbers', async () => {
    const developers = loadFacts(folder)
    const shared = createGitHubStandIn({ developers })
    for (const login of developers.logins) {
      const to = new Date(developers.asOf(login)!)
      const from = new Date(to)
      from.setUTCFullYear(from.getUTCFullYear() - 1)
      const { user } = await askForData<{
        user: {
          contributionsCollection: {
            totalCommitContributions: number
            totalPullRequestContributions: number
            totalRepositoryContributions: number
            contributionCalendar: {
              totalContributions: number
              weeks: { contributionDays: { contributionCount: number }[] }[]
            }
            commitContributionsByRepository: { contributions: { totalCount: number } }[]
          }
        }
      }>(
        shared,
        `query Q($login: String!, $from: DateTime!, $to: DateTime!) { user(login: $login) {
          contributionsCollection(from: $from, to: $to) {
            totalCommitContributions totalPullRequestContributions totalRepositoryContributions
            contributionCalendar { totalContributions weeks { contributionDays { contributionCount } } }
            commitContributionsByRepository(maxRepositories: 100) { contributions { totalCount } }
          }
        } }`,
        { login, from, to },
      )
      const { contributionsCollection: counted } = user
      const { totalContributions, weeks } = counted.contributionCalendar
      expect(counted.totalCommitContributions).toBeGreaterThan(0)
      expect(
        sum(counted.commitContributionsByRepository.map((one) => one.contributions.totalCount)),
      ).toBe(counted.totalCommitContributions)
      expect(totalContributions).toBe(
        counted.totalCommitContributions +
          counted.totalPullRequestContributions +
          counted.totalRepositoryContributions,
      )
      expect(
        sum(weeks.flatMap((week) => week.contributionDays.map((day) => day.contributionCount))),
      ).toBe(totalContributions)
    }
  })
})
