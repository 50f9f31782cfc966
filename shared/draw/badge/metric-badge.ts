/** What a badge says of a person: one metric, or why there is none. */
import type { EmbedFacts } from '../../embed/facts.ts'
import { marksIn } from '../card/ai-words.ts'
import { isUndecided, moreThanText } from '../card/score-words.ts'
import { ageInWords, type Locale, type NoticeReason } from '../locale/locale.ts'
import { signalName } from '../locale/make-locale.ts'
import { misfitOf } from '../misfit.ts'
import type { CardKind } from '../look.ts'
import type { Badge, BadgeStyle } from './badge.ts'
import type { BadgeMetric } from './metrics.ts'
import { colourOfScore, colourWithoutBand, neutralColour } from './score-bands.ts'

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

/**
 * The metric of a person as a badge. Its colour tells the band of a score, unless one is chosen.
 * `ageSeconds` is null where the numbers are as new as can be.
 */
export function badgeOf(
  facts: EmbedFacts,
  choices: BadgeChoices,
  locale: Locale,
  ageSeconds: number | null,
): Badge {
  const content = contentOf(facts, choices.metric, locale)
  const shown = { ...content, colour: choices.color ?? content.colour }
  const isLabelLogin = content.label === facts.login && choices.label === null
  return { ...chosen(shown, choices, locale), isLabelLogin, age: ageOf(ageSeconds, locale) }
}

/** Why there are no numbers, in grey whatever colour was chosen, beside the metric's label. */
export function noticeBadge(reason: NoticeReason, choices: BadgeChoices, locale: Locale): Badge {
  const { messages } = locale
  const content = {
    label: labelOf(choices.metric, locale) ?? messages.score,
    message: messages.notices[reason].title,
    colour: neutralColour,
  }
  return { ...chosen(content, choices, locale), isNotice: true }
}

function chosen(content: Content, choices: BadgeChoices, locale: Locale): Badge {
  return {
    ...content,
    label: choices.label ?? content.label,
    labelColour: choices.label_color,
    style: choices.style,
    withMark: choices.logo,
    isLabelLogin: false,
    isNotice: false,
    age: null,
    language: locale.code,
  }
}

/** The words with which cards begin a line, where they end a sentence. */
function ageOf(seconds: number | null, locale: Locale): string | null {
  if (seconds === null) return null
  const words = ageInWords(seconds, locale)
  return words.charAt(0).toLocaleLowerCase(locale.code) + words.slice(1)
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
  const { percentile } = facts
  const misfit = misfitOf(cardLike(metric), facts)
  const ofWhat = metric === 'percentile' && percentile && signalName(locale, '', percentile.of)
  const label = ofWhat || (labelOf(metric, locale) ?? facts.login)
  return misfit
    ? { label, ...neutral(locale.messages.notices[misfit].title) }
    : { label, ...messageOf(facts, metric, locale) }
}

/** The card that is for the same accounts as the metric. */
function cardLike(metric: BadgeMetric): CardKind {
  if (metric === 'ai') return 'ai'
  return metric === 'streak' ? 'activity' : 'score'
}

type Told = Pick<Badge, 'message' | 'colour'>

const neutral = (message: string): Told => ({ message, colour: neutralColour })
const plain = (message: string): Told => ({ message, colour: colourWithoutBand })

function messageOf(facts: EmbedFacts, metric: BadgeMetric, locale: Locale): Told {
  const { messages } = locale
  const unknown = neutral(messages.unknown)
  const { scores, archetype, percentile, ai, streaks } = facts
  switch (metric) {
    case 'overall':
      return scores ? told(scores.overall, isUndecided(facts), locale) : unknown
    case 'archetype':
      return archetype ? plain(messages.archetypes[archetype.id]) : neutral(messages.undecided)
    case 'percentile':
      return percentile
        ? { message: moreThanText(percentile, locale), colour: colourOfScore(percentile.value) }
        : neutral(scores && scores.overall.coverage > 0 ? messages.undecided : messages.unknown)
    case 'ai':
      return toldMarks(ai, locale)
    case 'streak':
      return streaks ? toldStreak(streaks.current, locale) : unknown
    default:
      return scores ? told(scores.dimensions[metric], false, locale) : unknown
  }
}

/** A score of which nothing is known is unknown, not 0. */
function told(
  { score, coverage }: { score: number; coverage: number },
  isNeutral: boolean,
  locale: Locale,
): Told {
  if (coverage <= 0) return neutral(locale.messages.unknown)
  const points = Math.round(score)
  return {
    message: `${locale.number(points)}/${locale.number(100)}`,
    colour: isNeutral || points === 0 ? neutralColour : colourOfScore(points),
  }
}

function toldMarks(ai: EmbedFacts['ai'], { messages, percent }: Locale): Told {
  const marks = marksIn(ai)
  if (marks.found === 'some') return plain(`≥ ${percent(marks.shareFloor)}`)
  return neutral(marks.found === 'none' ? messages.noMarks : messages.unknown)
}

function toldStreak(days: number, locale: Locale): Told {
  const message = locale.plural(locale.messages.days, days)
  return days > 0 ? plain(message) : neutral(message)
}
