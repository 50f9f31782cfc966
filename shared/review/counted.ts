/** How the counts of reviews can be asked for, and in which bands times are told. */

/** How long a finding was open before it was put right, from shortest to longest. */
export const openTimes = ['hour', 'day', 'week', 'month', 'longer'] as const
export type OpenTime = (typeof openTimes)[number]

/** How many weeks can be asked for, the present one among them. */
export const countedSpans = [4, 13, 26] as const
export type CountedSpan = (typeof countedSpans)[number]
export const usualSpan: CountedSpan = 13

/** Shares and medians of fewer findings than this are not told. */
export const leastForShares = 5
