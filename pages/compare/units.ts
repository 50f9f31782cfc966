/** What the value of a signal counts, by the signal's id. */
import type { CompareKey } from './words/index.ts'

export const unitOfSignal = {
  'activity.commits': 'commitsInAYear',
  'activity.weeks': 'weeksOf53',
  'activity.days': 'daysInAYear',
  'activity.streak': 'daysInARow',
  'activity.recency': 'daysSince',
  'activity.repositories': 'repositories',
  'activity.momentum': 'weeksOf13',
  'collaboration.pullRequests': 'pullRequestsInAYear',
  'collaboration.merged': 'mergedInAYear',
  'collaboration.reviews': 'reviewsInAYear',
  'collaboration.issues': 'issuesInAYear',
  'collaboration.repositories': 'repositoriesInAYear',
  'collaboration.owners': 'ownersInAYear',
  'collaboration.merges': 'mergesInAYear',
  'stackDiversity.languages': 'languages',
  'stackDiversity.recentLanguages': 'mainLanguages',
  'stackDiversity.technologies': 'technologies',
  'stackDiversity.layers': 'layersOf10',
  'stackDiversity.ecosystems': 'ecosystems',
  'aiSavviness.commits': 'commitsInAYear',
  'aiSavviness.weeks': 'weeksOf53',
  'aiSavviness.tools': 'tools',
  'aiSavviness.instructions': 'repositories',
  'aiSavviness.stack': 'technologies',
} as const satisfies Readonly<Record<string, CompareKey>>

type Unit = (typeof unitOfSignal)[keyof typeof unitOfSignal]

/** The key of the words for it; null for a signal that is not in the list. */
export function unitOf(signalId: string): Unit | null {
  const known = Object.entries(unitOfSignal).find(([id]) => id === signalId)
  return known?.[1] ?? null
}
