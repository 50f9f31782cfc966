/** The versions that scorecards carry; apart from their schema, for a Worker starts without Zod. */

export const scorecardVersion = 'scorecard/1'
export const formulaVersion = '2026.1'
