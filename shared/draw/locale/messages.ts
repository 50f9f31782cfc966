/**
 * How a language's words are kept: one line a message, in the order of this file, without names.
 * What reads alike in every language (`{login} · …`) is made here and kept nowhere.
 */
import { archetypeIds } from '../../archetype/verdict.ts'
import { dimensionIds } from '../../score/scorecard.ts'
import { accountNotices, type Messages, noticeReasons } from './locale.ts'

/** The lines after dimensions and archetypes, before the notices. */
const words = [
  'undecided',
  'tooLittleKnown',
  'nothingCounts',
  'score',
  'languages',
  'aiMarks',
  'organization',
  'percentile',
  'moreThan',
  'coverage',
  'confidence',
  'high',
  'medium',
  'low',
  'strongest',
  'next',
  'gain',
  'streak',
  'longestStreak',
  'days',
  'contributions',
  'contributionsInYear',
  'less',
  'more',
  'atLeast',
  'noMarks',
  'tools',
  'commitsRead',
  'ownCommitsRead',
  'floorNote',
  'repositories',
  'activeRepositories',
  'licensed',
  'since',
  'others',
  'unknown',
  'noLanguages',
  'asOf',
] as const

const notices = [...noticeReasons, ...accountNotices] as const

/** The last lines: the names of signals. */
export const signalIds = [
  'activity.commits',
  'activity.weeks',
  'activity.days',
  'activity.streak',
  'activity.recency',
  'activity.repositories',
  'activity.momentum',
  'collaboration.pullRequests',
  'collaboration.merged',
  'collaboration.reviews',
  'collaboration.issues',
  'collaboration.repositories',
  'collaboration.owners',
  'collaboration.merges',
  'stackDiversity.languages',
  'stackDiversity.recentLanguages',
  'stackDiversity.technologies',
  'stackDiversity.layers',
  'stackDiversity.ecosystems',
  'aiSavviness.commits',
  'aiSavviness.weeks',
  'aiSavviness.tools',
  'aiSavviness.instructions',
  'aiSavviness.stack',
] as const

/** How many lines a language has. */
export const linesOfLanguage =
  dimensionIds.length + archetypeIds.length + words.length + 2 * notices.length + signalIds.length

/** A language's lines, read: its messages, and its names of signals in the order of `signalIds`. */
export function readLanguage(text: string): { messages: Messages; signalNames: string[] } {
  const lines = text.split('\n')
  const take = <Key extends string>(keys: readonly Key[]) =>
    Object.fromEntries(keys.map((key) => [key, lines.shift() ?? ''])) as Record<Key, string>

  const dimensions = take(dimensionIds)
  const archetypes = take(archetypeIds)
  const { high, medium, low, ...said } = take(words)
  const saidInPlace = Object.fromEntries(
    notices.map((notice) => [notice, take(['title', 'text'])]),
  ) as Messages['notices']
  const { activity } = dimensions
  const messages: Messages = {
    ...said,
    dimensions,
    archetypes,
    confidences: { high, medium, low },
    notices: saidInPlace,
    activity,
    scoreOf: ofLogin(said.score),
    languagesOf: ofLogin(said.languages),
    activityOf: ofLogin(activity),
    aiMarksOf: ofLogin(said.aiMarks),
    organizationOf: ofLogin(said.organization),
    duel: '{a} vs {b}',
  }
  return { messages, signalNames: lines }
}

/** No language has to decline a login this way. */
const ofLogin = (label: string) => `{login} · ${label}`
