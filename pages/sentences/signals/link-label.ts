/** What a link to the evidence of a signal is called, in the language of the words. */
import type { EvidenceLink } from '../../../shared/score/scorecard.ts'
import { say } from '../../words/define-words.ts'
import type { ScorecardWords } from '../scorecard-words.ts'
import { type SignalId, signalIdOf } from './signal-ids.ts'

type Kind = 'calendar' | 'commits' | 'pullRequests' | 'merged' | 'reviewed' | 'issues'

/** Links of other signals are called by the name of what they lead to. */
const kinds: Partial<Record<SignalId, Kind>> = {
  'activity.commits': 'commits',
  'activity.weeks': 'calendar',
  'activity.days': 'calendar',
  'activity.streak': 'calendar',
  'activity.recency': 'calendar',
  'activity.momentum': 'calendar',
  'collaboration.pullRequests': 'pullRequests',
  'collaboration.merged': 'merged',
  'collaboration.reviews': 'reviewed',
  'collaboration.issues': 'issues',
}

export function linkLabel(id: string, link: EvidenceLink, { signals }: ScorecardWords): string {
  const signal = signalIdOf(id)
  const kind = signal && kinds[signal]
  return kind ? say(signals, `link.${kind}`) : link.label
}
