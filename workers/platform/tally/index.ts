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

/** How GitHub took a reading: answered it, limited it, or did neither. */
export const readingEndings = ['answered', 'limited', 'failing'] as const
export type ReadingEnding = (typeof readingEndings)[number]

export type TallyName = EmbedOutcome | EmbedSource | ReadingEnding
export const tallyNames: readonly TallyName[] = [
  ...embedOutcomes,
  ...embedSources,
  ...readingEndings,
]

/** How often each happened; what is not named did not. */
export type TallyCounts = Partial<Record<TallyName, number>>
