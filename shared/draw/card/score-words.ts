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

/** How many have less, and on a second line of what. Nobody has more than all. */
export function percentileTexts({ percentile }: EmbedFacts, locale: Locale): readonly string[] {
  const { messages, percent } = locale
  if (!percentile) return [`${messages.percentile}: ${messages.unknown}`]
  const share = Math.min(percentile.value, 99.9) / 100
  const more = fill(messages.moreThan, { percent: percent(share) })
  return [more, signalName(locale, '', percentile.of)]
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
  const sentences = [
    `${title}: ${scoreText(overall, locale)}${overall.coverage > 0 ? ` / ${number(100)}` : ''}`,
    dimensionsText(scores, locale),
    `${messages.coverage} ${coverageText(scores, locale)}, ` +
      `${messages.confidence} ${messages.confidences[overall.confidence]}`,
    archetypeText(facts, locale),
    percentileTexts(facts, locale).join(': ') +
      (facts.percentile ? ` (${facts.percentile.population})` : ''),
  ]
  return `${sentences.join('. ')}.`
}
