/**
 * What the last hour's tally counts: closed lists, so that nothing of a visitor or a login can be in
 * it.
 */
export const embedOutcomes = ['fresh', 'stale', 'last-good', 'failed', 'private'] as const
/** `fresh`, `stale` and `last-good` show numbers; `private` is an account that is not shown here. */
export type EmbedOutcome = (typeof embedOutcomes)[number]

/** Where an embed came from. */
export const embedSources = ['memory', 'store', 'scan'] as const
export type EmbedSource = (typeof embedSources)[number]

/**
 * How a reading ended: GitHub answered it, limited it, or did neither; it was put off, without asking
 * GitHub, for readings that matter more; or what broke was ours.
 */
export const readingEndings = ['answered', 'limited', 'failing', 'put-off', 'broken'] as const
export type ReadingEnding = (typeof readingEndings)[number]

export type TallyName = EmbedOutcome | EmbedSource | ReadingEnding
export const tallyNames: readonly TallyName[] = [
  ...embedOutcomes,
  ...embedSources,
  ...readingEndings,
]

/** How often each happened; what is not named did not. */
export type TallyCounts = Partial<Record<TallyName, number>>
