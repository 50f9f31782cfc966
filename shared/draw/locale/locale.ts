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
  /** A sentence on a score that nothing is known of. */
  tooLittleKnown: string
  /** A sentence on a score of 0 that is known to be one. */
  nothingCounts: string
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
  /** `{percent}`: "more than 83 % of sampled users". */
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
  /** In place of a share of marks where there are none. */
  noMarks: string
  tools: string
  /** `{marked}`, `{read}`: "65 of 300 commits read". */
  commitsRead: string
  /** `{marked}`, `{own}`, `{read}`: "94 of 420 own commits marked, 300 read". */
  ownCommitsRead: string
  /** "absence of marks proves nothing" */
  floorNote: string
  repositories: string
  activeRepositories: string
  licensed: string
  since: string
  others: string
  unknown: string
  noLanguages: string
  /** `{age}`: how old the numbers are. */
  asOf: string
  notices: Readonly<Record<Notice, { title: string; text: string }>>
}

/**
 * Why there are no numbers to draw. `not-public` says the same of an account that is not there and
 * of one that does not want to be shown, so that nobody learns which it is.
 */
export const noticeReasons = [
  'invalid-login',
  'not-public',
  'limited',
  'unavailable',
  'busy',
  'not-a-person',
] as const
export type NoticeReason = (typeof noticeReasons)[number]

/** What an account is, said where what was asked for is not for its kind. */
export const accountNotices = ['organization', 'bot', 'person'] as const
export type AccountNotice = (typeof accountNotices)[number]

export type Notice = NoticeReason | AccountNotice

export type Locale = {
  /** BCP 47. */
  code: string
  direction: 'ltr' | 'rtl'
  messages: Messages
  /** In the order of `signalIds`; asked with `signalName`. */
  signalNames: readonly string[]
  number(value: number): string
  /**
   * A share from 0 to 1 in whole percents; of less than one percent the first digit, so that little
   * is not nothing. Cut and not rounded: a floor stays one, 99.9 % is not all.
   */
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

/** How old numbers are: "Updated 20 hours ago". */
export function ageInWords(seconds: number, { messages, ago }: Locale): string {
  return fill(messages.asOf, { age: ago(seconds) })
}
