/**
 * What the facts of an account have to say, as pieces of Markdown that the styles choose from. A piece
 * is null where the fact is unknown or there is nothing to tell of it.
 */
import { archetypes } from '../../../archetype/archetypes.ts'
import { marksIn } from '../../../draw/card/ai-words.ts'
import { isUndecided } from '../../../draw/card/score-words.ts'
import { english } from '../../../draw/locale/make-locale.ts'
import type { EmbedFacts } from '../../../embed/facts.ts'
import { dimensionIds } from '../../../score/scorecard.ts'
import { lineOfText, markdownText } from '../markdown-text.ts'

/** Populations and reasons are sentences, unlike names. */
const mostOfSentence = 160

export const loginText = ({ login }: EmbedFacts): string => markdownText(login)

/** The day that the numbers speak for: "Nov 15, 2026". */
export const dayText = ({ asOf }: EmbedFacts): string => english().date(asOf.slice(0, 10))

/** What the classifier calls the work, what that means, and how sure it is. */
export function archetypeOf({ archetype }: EmbedFacts) {
  if (archetype === null) return null
  const { name, description } = archetypes[archetype.id]
  return { name, description, sureness: english().percent(archetype.confidence) }
}

export type LanguageShare = {
  /** As Markdown. */
  name: string
  /** As it is, for a block of code. */
  plain: string
  percent: string
  /** 0–1 */
  share: number
}

/** The largest languages; empty where none are known. */
export function languagesOf({ languages }: EmbedFacts, most: number): LanguageShare[] {
  return (languages ?? [])
    .map(({ name, share }) => ({
      name: markdownText(name),
      plain: lineOfText(name),
      percent: english().percent(share),
      share,
    }))
    .filter(({ plain, share }) => plain !== '' && share > 0)
    .slice(0, most)
}

export type ScoreRow = { name: string; score: string; known: string }

/** Overall and by dimension, of 100; null for whom there is no score that says something. */
export function scoresOf(facts: EmbedFacts) {
  const { scores } = facts
  if (scores === null || isUndecided(facts)) return null
  const { messages, percent, number } = english()
  const row = (
    name: string,
    { score, coverage }: { score: number; coverage: number },
  ): ScoreRow => ({
    name,
    score: coverage > 0 ? number(Math.round(score)) : messages.unknown,
    known: percent(coverage),
  })
  return {
    overall: row('Overall', scores.overall),
    confidence: messages.confidences[scores.overall.confidence],
    dimensions: dimensionIds.map((id) => row(messages.dimensions[id], scores.dimensions[id])),
  }
}

/** "“Own commits”: more than 83% of people who …". */
export function percentileText({ percentile }: EmbedFacts): string | null {
  if (percentile === null || percentile.value < 1) return null
  // Nobody has more than all.
  const share = english().percent(Math.min(percentile.value, 99) / 100)
  const population = markdownText(percentile.population, mostOfSentence)
  return `“${markdownText(percentile.of)}”: more than ${share} of ${population}`
}

/** Which signals count most, by their names: "“Own commits” and “Recency” count most in the score." */
export function strongestText(facts: EmbedFacts): string | null {
  if (scoresOf(facts) === null) return null
  const names = facts.strongest
    .filter(({ label }) => lineOfText(label) !== '')
    .map(({ label }) => `“${markdownText(label)}”`)
  if (names.length === 0) return null
  return `${listText(names)} ${names.length === 1 ? 'counts' : 'count'} most in the score.`
}

/** The year of the calendar in words; null where it is unknown or without a contribution. */
export function yearOf({ calendar, streaks }: EmbedFacts) {
  if (calendar === null || streaks === null || streaks.total === 0) return null
  const { plural, messages, number } = english()
  const days = (count: number) => plural(messages.days, count)
  return {
    contributions: `${number(streaks.total)} ${streaks.total === 1 ? 'contribution' : 'contributions'}`,
    activeDays: days(calendar.counts.filter((count) => count > 0).length),
    longest: days(streaks.longest),
    /** Null where no run of more than a day goes on. */
    current: streaks.current > 1 ? days(streaks.current) : null,
  }
}

/** Marks that tools left in commits: always at least so much. Null where nobody could look. */
export function aiOf({ ai }: EmbedFacts) {
  const marks = marksIn(ai)
  if (marks.found === null || ai.read === null) return null
  const { number, percent, plural } = english()
  const commits = (count: number) => plural('one:{count} commit|{count} commits', count)
  const read = commits(ai.read)
  if (marks.found === 'none') return ai.read > 0 ? { found: false as const, read } : null
  // GitHub's own count leaves some commits out that can be read.
  const own = number(Math.max(ai.ownCommits ?? ai.read, ai.marked))
  return {
    found: true as const,
    share: percent(marks.shareFloor),
    counted: `${number(ai.marked)} of ${own}`,
    read,
    tools: ai.tools
      .map(({ tool, commits: count }) => ({ name: markdownText(tool), commits: number(count) }))
      .filter(({ name }) => name !== ''),
  }
}

/** An organisation's repositories in a sentence or two. */
export function organizationText({ organization }: EmbedFacts): string | null {
  if (organization === null || organization.read === 0) return null
  const { number, percent, date } = english()
  const { repositories, read, active, licensed, since } = organization
  const sentences = [
    `${number(repositories)} public ${repositories === 1 ? 'repository' : 'repositories'}` +
      `${since === null ? '' : `, since ${date(since)}`}.`,
    `Of the ${number(read)} that were read, ${number(active)} had a push in the last 90 days` +
      `${licensed === null ? '' : `, and ${percent(licensed)} have a licence`}.`,
  ]
  return sentences.join(' ')
}

/** "A", "A and B", "A, B and C". */
export function listText(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
