/** Saturating curves: from a value to the share (0–1) of a signal's points that it earns. */
import { yearShare } from './anchors.ts'

export type Curve = (value: number) => number

export type TwoParameters = { scale: number; shape: number }

/** The Weibull distribution function. Earns 1 − 1/e at `scale`. */
export function weibull({ scale, shape }: TwoParameters): Curve {
  return (value) => 1 - Math.exp(-((value / scale) ** shape))
}

/** The log-logistic distribution function. Earns a half at `scale`. */
export function logLogistic({ scale, shape }: TwoParameters): Curve {
  return (value) => (value <= 0 ? 0 : 1 / (1 + (value / scale) ** -shape))
}

/** The log-logistic curve that earns a half at `half` and nine tenths at `ninety`. */
export function halfAndNinety(half: number, ninety: number): Curve {
  return logLogistic({ scale: half, shape: Math.log(9) / Math.log(ninety / half) })
}

/** Rises evenly and earns all from `full` on. */
export function upTo(full: number): Curve {
  return (value) => Math.min(1, value / full)
}

/** Earns all for `grace` days, then loses a half every `halfLife` days, and earns nothing past a year. */
export function fading(grace: number, halfLife: number): Curve {
  return (days) => (days > 365 ? 0 : 2 ** (-Math.max(0, days - grace) / halfLife))
}

/**
 * Least-squares fits to the published quantiles, each to those above zero: the distribution among
 * the people who do the thing at all, so that nothing done earns nothing. The residuals stand in
 * `curves.test.ts`, which makes the fits again. Weibull fits commits best, log-logistic the rest.
 */
export const fits = {
  commits: { scale: 98.03, shape: 0.531 },
  lifetimePullRequests: { scale: 14.06, shape: 0.9585 },
  lifetimeIssues: { scale: 8.961, shape: 0.9503 },
  reviews: { scale: 4.011, shape: 0.8378 },
} as const satisfies Record<string, TwoParameters>

export const commitsOfAYear = weibull(fits.commits)
export const reviewsOfAYear = logLogistic(fits.reviews)
export const pullRequestsOfAYear = logLogistic(inAYear(fits.lifetimePullRequests))
export const issuesOfAYear = logLogistic(inAYear(fits.lifetimeIssues))

function inAYear({ scale, shape }: TwoParameters): TwoParameters {
  return { scale: scale * yearShare, shape }
}
