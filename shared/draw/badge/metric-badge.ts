/** What a badge says of a person: one metric, or why there is none. */
import type { EmbedFacts } from '../../embed/facts.ts'
import { fill, type Locale, type NoticeReason } from '../locale/locale.ts'
import type { Badge, BadgeStyle } from './badge.ts'
import { colourOfScore, colourOfUnknown, colourWithoutBand } from './score-bands.ts'

export const badgeMetrics = [
  'overall',
  'activity',
  'collaboration',
  'stackDiversity',
  'aiSavviness',
  'archetype',
  'percentile',
  'ai',
  'streak',
] as const
export type BadgeMetric = (typeof badgeMetrics)[number]

/** How a visitor wants it; null for what is usual. */
export type BadgeChoices = {
  metric: BadgeMetric
  style: BadgeStyle
  label: string | null
  color: string | null
  label_color: string | null
  logo: boolean
}

type Content = Pick<Badge, 'label' | 'message' | 'colour'>

/** The metric of a person as a badge. Its colour tells the band of a score, unless one is chosen. */
export function badgeOf(facts: EmbedFacts, choices: BadgeChoices, locale: Locale): Badge {
  const content = contentOf(facts, choices.metric, locale)
  return chosen({ ...content, colour: choices.color ?? content.colour }, choices, false)
}

/** Why there are no numbers, in grey whatever colour was chosen, beside the metric's label. */
export function noticeBadge(reason: NoticeReason, choices: BadgeChoices, locale: Locale): Badge {
  const { messages } = locale
  const content = {
    label: labelOf(choices.metric, locale) ?? messages.score,
    message: messages.notices[reason].title,
    colour: colourOfUnknown,
  }
  return chosen(content, choices, true)
}

function chosen(content: Content, choices: BadgeChoices, isNotice: boolean): Badge {
  return {
    ...content,
    label: choices.label ?? content.label,
    labelColour: choices.label_color,
    style: choices.style,
    withMark: choices.logo,
    isNotice,
  }
}

/** What the metric is called; null for the archetype, which stands beside its person's login. */
function labelOf(metric: BadgeMetric, { messages }: Locale): string | null {
  switch (metric) {
    case 'overall':
      return messages.score
    case 'archetype':
      return null
    case 'percentile':
      return messages.percentile
    case 'ai':
      return messages.aiMarks
    case 'streak':
      return messages.streak
    default:
      return messages.dimensions[metric]
  }
}

function contentOf(facts: EmbedFacts, metric: BadgeMetric, locale: Locale): Content {
  const label = labelOf(metric, locale) ?? facts.login
  return { label, ...messageOf(facts, metric, locale) }
}

type Told = Pick<Badge, 'message' | 'colour'>

function messageOf(facts: EmbedFacts, metric: BadgeMetric, locale: Locale): Told {
  const { messages } = locale
  const unknown: Told = { message: messages.unknown, colour: colourOfUnknown }
  const { scores, archetype, percentile, ai, streaks } = facts
  switch (metric) {
    case 'overall':
      return scores ? told(scores.overall, locale) : unknown
    case 'archetype':
      return archetype
        ? { message: messages.archetypes[archetype.id], colour: colourWithoutBand }
        : { message: messages.undecided, colour: colourOfUnknown }
    case 'percentile':
      return percentile ? toldPercentile(percentile.value, locale) : unknown
    case 'ai':
      return ai.shareFloor === null
        ? unknown
        : { message: `≥ ${wholePercent(ai.shareFloor, locale)}`, colour: colourWithoutBand }
    case 'streak':
      return streaks
        ? { message: locale.plural(messages.days, streaks.current), colour: colourWithoutBand }
        : unknown
    default:
      return scores ? told(scores.dimensions[metric], locale) : unknown
  }
}

/** A score of which nothing is known is unknown, not 0. */
function told({ score, coverage }: { score: number; coverage: number }, locale: Locale): Told {
  if (coverage <= 0) return { message: locale.messages.unknown, colour: colourOfUnknown }
  const points = Math.round(score)
  return {
    message: `${locale.number(points)}/${locale.number(100)}`,
    colour: colourOfScore(points),
  }
}

/** Nobody has more than all: the best of a population has more than 99 %. */
function toldPercentile(value: number, locale: Locale): Told {
  const percent = wholePercent(Math.min(value, 99) / 100, locale)
  return { message: fill(locale.messages.moreThan, { percent }), colour: colourOfScore(value) }
}

/** Rounded down: "at least" and "more than" stay true. */
function wholePercent(share: number, { percent }: Locale): string {
  return percent(Math.floor(share * 100 + 1e-9) / 100)
}
