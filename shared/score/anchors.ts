/**
 * Published quantiles that the count curves are fitted to.
 *
 * Source: anuraghazra/github-readme-stats, pull request 2962 (commit 091e304e, MIT): 101-point
 * tables of people who had starred that project, collected in 2023 with rickstaa/get-stargazers-info.
 * Bias: self-selected (people who care about profile statistics) and three years old. It is an
 * anchor, not a census. Commits and reviews count one year; pull requests and issues count the whole
 * life of an account.
 */

/** `values[i]` is the quantile at `tabulatedPercents[i]`; at 0 % every table holds 0. */
export const tabulatedPercents = [10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 95, 99, 100] as const

export type AnchorTable = { values: readonly number[]; population: string }

/** Where the tables come from. */
export const anchorSource = {
  project: 'anuraghazra/github-readme-stats',
  change: 'pull request 2962, commit 091e304e',
  address: 'https://github.com/anuraghazra/github-readme-stats/pull/2962',
  licence: 'MIT',
  year: 2023,
} as const

const sample = `people who starred GitHub Readme Stats, sampled in ${anchorSource.year}`

export const anchors = {
  commits: {
    values: [0, 1, 4, 7, 19, 38, 67, 118, 155, 207, 411, 691, 1704, 9722],
    population: `${sample}, commits of a year`,
  },
  lifetimeCommits: {
    values: [23, 71, 99, 131, 207, 306, 440, 643, 784, 984, 1851, 3242, 11801, 792319],
    population: `${sample}, commits of a lifetime`,
  },
  pullRequests: {
    values: [0, 0, 1, 2, 4, 8, 14, 25, 34, 46, 99, 185, 562, 2291],
    population: `${sample}, pull requests of a lifetime`,
  },
  issues: {
    values: [0, 0, 0, 1, 2, 4, 7, 14, 20, 28, 66, 123, 409, 1590],
    population: `${sample}, issues of a lifetime`,
  },
  reviews: {
    values: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 15, 129, 764],
    population: `${sample}, reviews of a year`,
  },
} as const satisfies Record<string, AnchorTable>

/**
 * The share of a lifetime's count that one year brings: the median, over the quantiles from 50 % to
 * 99 %, of a year's commits to a lifetime's. It scales the lifetime tables of pull requests and
 * issues down to the year that evidence covers.
 */
export const yearShare = 0.19

/** Share (0–100) of the table's population that has less than `value`, by linear interpolation. */
export function percentileIn(table: AnchorTable, value: number): number {
  if (value <= 0) return 0
  let lower = { percent: 0, value: 0 }
  for (const [index, percent] of tabulatedPercents.entries()) {
    const upper = { percent, value: table.values[index] ?? 0 }
    if (upper.value >= value) {
      const part = (value - lower.value) / (upper.value - lower.value)
      return lower.percent + part * (upper.percent - lower.percent)
    }
    lower = upper
  }
  return 100
}
