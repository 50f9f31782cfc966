/**
 * The distributions that the samples are drawn from, each with its source.
 *
 * "Card users" are the 101-point quantile tables of pull request 2962 of
 * anuraghazra/github-readme-stats (commit 091e304e): stargazers of that project, collected in 2023,
 * so people who care about profile statistics. An anchor, not a census.
 *
 * "Twelve authors" are the facts files of `../shared/data/github/developers`, without the one that
 * is a release automation: eleven real authors of public repositories, pseudonymised. Each author
 * weighs the same unless a line says "pooled".
 */
import { fitLogNormal, type LogNormal } from './log-normal.ts'

/** Card users, per account; `commits` in a year, the others in a life. Zeros are left out. */
export const publishedQuantiles = {
  commits: [
    [0.5, 38],
    [0.6, 67],
    [0.7, 118],
    [0.75, 155],
    [0.8, 207],
    [0.9, 411],
    [0.95, 691],
    [0.99, 1704],
  ],
  pullRequests: [
    [0.5, 8],
    [0.6, 14],
    [0.75, 34],
    [0.9, 99],
    [0.95, 185],
    [0.99, 562],
  ],
  issues: [
    [0.5, 4],
    [0.6, 7],
    [0.75, 20],
    [0.9, 66],
    [0.95, 123],
    [0.99, 409],
  ],
  reviews: [
    [0.9, 4],
    [0.95, 15],
    [0.99, 129],
  ],
  stars: [
    [0.5, 7],
    [0.6, 13],
    [0.75, 35],
    [0.9, 154],
    [0.95, 417],
    [0.99, 2599],
  ],
  followers: [
    [0.5, 14],
    [0.6, 20],
    [0.75, 36],
    [0.9, 88],
    [0.95, 161],
    [0.99, 569],
  ],
} as const satisfies Record<string, readonly (readonly [number, number])[]>

export type Metric = keyof typeof publishedQuantiles

/** How a count is distributed over accounts: fitted to the published quantiles from the median up. */
export const accountDistributions: Readonly<Record<Metric, LogNormal>> = {
  commits: fitLogNormal(publishedQuantiles.commits),
  pullRequests: fitLogNormal(publishedQuantiles.pullRequests),
  issues: fitLogNormal(publishedQuantiles.issues),
  reviews: fitLogNormal(publishedQuantiles.reviews),
  stars: fitLogNormal(publishedQuantiles.stars),
  followers: fitLogNormal(publishedQuantiles.followers),
}

/** Twelve authors: per cent of commits by weekday of the author's own clock, Sunday first. */
export const weekdayWeights = [11.4, 14.1, 16.4, 14.1, 17.4, 15.0, 11.5]

/** Twelve authors: per cent of commits by hour of the author's own clock, from midnight. */
export const hourWeights = [
  4.4, 4.8, 2.6, 2.1, 1.1, 0.9, 1.2, 2.7, 4.2, 4.7, 5.0, 6.3, 5.5, 5.1, 5.3, 5.3, 5.6, 5.4, 5.3,
  5.1, 4.9, 5.3, 4.3, 2.9,
]

/**
 * Twelve authors with at least three repositories (seven of them): the exponent of Zipf's law of
 * commits over the ten busiest repositories, by least squares. `focused` is the median, `spread`
 * the smallest (an author of small fixes in 26 repositories).
 */
export const zipfExponents = { focused: 2.17, spread: 0.85 } as const

/**
 * Twelve authors: shares of the types of commits among those that follow Conventional Commits, over
 * the six authors who follow it in at least two of five commits that are no merge.
 */
export const messageKinds = {
  fix: 0.308,
  chore: 0.249,
  docs: 0.154,
  feat: 0.13,
  refactor: 0.068,
  test: 0.042,
  ci: 0.033,
  style: 0.007,
  perf: 0.004,
  revert: 0.003,
  build: 0.002,
} as const
export type MessageKind = keyof typeof messageKinds

/**
 * Share of commits whose message has a body. The twelve authors, pooled, have 0.45; the samples are
 * kept small and have fewer.
 */
export const bodyShare = 0.15

/** Twelve authors, pooled, commits that are no merge: added and deleted lines, changed files. */
export const changeQuantiles = {
  additions: [
    [0.5, 12],
    [0.75, 52],
    [0.9, 215],
    [0.95, 532],
  ],
  deletions: [
    [0.5, 4],
    [0.75, 19],
    [0.9, 80],
    [0.95, 195],
  ],
  changedFiles: [
    [0.5, 2],
    [0.75, 4],
    [0.9, 11],
    [0.95, 23],
  ],
} as const

export const changeDistributions = {
  additions: fitLogNormal(changeQuantiles.additions),
  deletions: fitLogNormal(changeQuantiles.deletions),
  changedFiles: fitLogNormal(changeQuantiles.changedFiles),
}

/** Twelve authors: bytes of the trees of the 61 repositories that they contributed to. */
export const treeBytesQuantiles = [
  [0.1, 119_209],
  [0.25, 542_718],
  [0.5, 1_974_102],
  [0.75, 5_602_510],
  [0.9, 11_207_233],
] as const
export const treeBytes = fitLogNormal(treeBytesQuantiles)

/**
 * Assumed, for want of a source: trees of one's own are smaller than those of well-known projects.
 * Factors on `treeBytes`.
 */
export const treeScales = { large: 1, small: 0.1, tiny: 0.005 } as const

/**
 * Hours from opening to merging a pull request: 60 % within a day, 80 % within four days (Gousios,
 * Pinzger, van Deursen, "An Exploratory Study of the Pull-based Software Development Model", 2014).
 */
export const mergeHoursQuantiles = [
  [0.6, 24],
  [0.8, 96],
] as const
export const mergeHours = fitLogNormal(mergeHoursQuantiles)

/** Assumed, for want of a source: what becomes of a pull request once it is decided. */
export const pullRequestFates = { MERGED: 0.84, CLOSED: 0.16 } as const
