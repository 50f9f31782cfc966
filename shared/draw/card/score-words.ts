/** What a score card says in words. */
import { dimensionIds } from '../../score/scorecard.ts'
import type { EmbedFacts } from '../../embed/facts.ts'
import { signalName } from '../locale/make-locale.ts'
import { fill, type Locale } from '../locale/locale.ts'

export type EmbedScores = NonNullable<EmbedFacts['scores']>

/** A whole number from 0 to 100, or the word for unknown where nothing is known of it. */
export function scoreText(
  { score, coverage }: { score: number; coverage: number },
  { number, messages }: Locale,
): string {
  return coverage > 0 ? number(Math.round(score)) : messages.unknown
}

/** The archetype's name, or that there is not enough to tell one. */
export function archetypeText({ archetype }: EmbedFacts, { messages }: Locale): string {
  return archetype ? messages.archetypes[archetype.id] : messages.undecided
}

export type Percentile = NonNullable<EmbedFacts['percentile']>

/** Of how many of the sampled people there is more. Nobody has more than all. */
export function moreThanText({ value }: Percentile, { messages, percent }: Locale): string {
  return fill(messages.moreThan, { percent: percent(Math.min(value, 99) / 100) })
}

/** Of what there is more than others have, and among whom: one statement. */
export function percentileText(percentile: Percentile, locale: Locale): string {
  return `${signalName(locale, '', percentile.of)}: ${moreThanText(percentile, locale)}`
}

/**
 * Whether the score says hardly anything: it is unknown, or 0, or rests on too little to tell an
 * archetype. It is shown without praise or blame.
 */
export function isUndecided({ scores, archetype }: EmbedFacts): boolean {
  if (!scores) return true
  const { score, coverage, confidence } = scores.overall
  return coverage <= 0 || Math.round(score) === 0 || (!archetype && confidence === 'low')
}

/** Why nothing stands out: nothing is known, or nothing counts yet. */
export function nothingStandsOutText({ overall }: EmbedScores, { messages }: Locale): string {
  return overall.coverage > 0 ? messages.nothingCounts : messages.tooLittleKnown
}

/** The share of the evidence that is known; a share of nothing is unknown, not 0 %. */
export function coverageText({ overall }: EmbedScores, { messages, percent }: Locale): string {
  return overall.coverage > 0 ? percent(overall.coverage) : messages.unknown
}

/** The dimensions and their scores: "Activity 84, Collaboration 61, …". */
export function dimensionsText({ dimensions }: EmbedScores, locale: Locale): string {
  const each = dimensionIds.map(
    (id) => `${locale.messages.dimensions[id]} ${scoreText(dimensions[id], locale)}`,
  )
  return each.join(', ')
}

/** The numbers in sentences, for those who hear the card. */
export function describeScores(
  facts: EmbedFacts,
  scores: EmbedScores,
  title: string,
  locale: Locale,
): string {
  const { messages, number } = locale
  const { overall } = scores
  const { percentile, strongest } = facts
  const sentences = [
    `${title}: ${scoreText(overall, locale)}${overall.coverage > 0 ? ` / ${number(100)}` : ''}.`,
    `${dimensionsText(scores, locale)}.`,
    `${messages.coverage} ${coverageText(scores, locale)}, ` +
      `${messages.confidence} ${messages.confidences[overall.confidence]}.`,
    `${archetypeText(facts, locale)}.`,
  ]
  if (percentile)
    sentences.push(`${percentileText(percentile, locale)} (${percentile.population}).`)
  if (strongest.length === 0) sentences.push(nothingStandsOutText(scores, locale))
  return sentences.join(' ')
}
