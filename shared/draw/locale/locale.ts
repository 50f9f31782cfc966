/** What a locale is: its words, and how it writes numbers, shares and dates. */
import type { ArchetypeId } from '../../archetype/verdict.ts'
import type { DimensionId } from '../../score/scorecard.ts'

/**
 * Every word that a drawing can show. `{…}` is replaced by the caller with `fill`. A message with
 * plural forms (`one:{count} day|{count} days`) is for `Locale.plural`.
 */
export type Messages = {
  dimensions: Readonly<Record<DimensionId, string>>
  archetypes: Readonly<Record<ArchetypeId, string>>
  /** When there is not enough to tell an archetype. */
  undecided: string
  score: string
  /** Title of the score card: `{login}`. */
  scoreOf: string
  languages: string
  /** `{login}` */
  languagesOf: string
  activity: string
  activityOf: string
  aiMarks: string
  aiMarksOf: string
  organization: string
  organizationOf: string
  /** `{a}`, `{b}` */
  duel: string
  percentile: string
  /** `{percent}`: "more than 83 %". */
  moreThan: string
  coverage: string
  confidence: string
  confidences: Readonly<Record<'high' | 'medium' | 'low', string>>
  strongest: string
  next: string
  /** `{points}`: "+4 points". */
  gain: string
  streak: string
  longestStreak: string
  /** Plural, `{count}`: "12 days". */
  days: string
  contributions: string
  /** Plural, `{count}`: "1,204 contributions in a year". */
  contributionsInYear: string
  less: string
  more: string
  /** `{percent}`: "at least 12 %". */
  atLeast: string
  tools: string
  /** `{marked}`, `{read}`: "65 of 300 commits read". */
  commitsRead: string
  /** "absence of marks proves nothing" */
  floorNote: string
  repositories: string
  activeRepositories: string
  licensed: string
  since: string
  others: string
  unknown: string
  /** `{age}`: how old the numbers are. */
  asOf: string
  notices: Readonly<Record<NoticeReason, { title: string; text: string }>>
}

/** Why there are no numbers to draw. */
export const noticeReasons = [
  'invalid-login',
  'not-found',
  'not-public',
  'limited',
  'unavailable',
  'busy',
  'not-a-person',
] as const
export type NoticeReason = (typeof noticeReasons)[number]

export type Locale = {
  /** BCP 47. */
  code: string
  direction: 'ltr' | 'rtl'
  messages: Messages
  /** In the order of `signalIds`; asked with `signalName`. */
  signalNames: readonly string[]
  number(value: number): string
  /** A share from 0 to 1 with two digits, cut and not rounded: a floor stays one, 99.9 % is not all. */
  percent(share: number): string
  /** 12,345 as 12K, the way the language does. */
  compact(value: number): string
  /** A day (`2026-01-31`) with month and year; empty for what is no day. */
  date(day: string): string
  /** The short name of a month, 1–12. */
  month(number: number): string
  /** How long ago, in the largest fitting unit: "3 hours ago". */
  ago(seconds: number): string
  /** A message in the form that fits the count, with `{count}` filled: "1 day", "2 days". */
  plural(message: string, count: number): string
}

/** A message with its places filled; of plural forms the last. Values are not escaped here. */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  const form = message.slice(message.lastIndexOf('|') + 1)
  return form.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
}
