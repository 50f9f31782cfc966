/** Why a signal has the value that it has: the sentences of `why`, in the language of the words. */
import type { Signal, SignalFacts } from '../../../shared/score/scorecard.ts'
import { say } from '../../words/define-words.ts'
import { formatsIn } from '../../words/formats.ts'
import { unknownSentence } from '../evidence/unknown.ts'
import type { ScorecardWords } from '../scorecard-words.ts'
import { namesInWords } from './names.ts'
import { seenInWords } from './seen.ts'
import { type SignalId, signalIdOf } from './signal-ids.ts'

/** One or more whole sentences; English where the signal has no words here. */
export function whySentence(signal: Signal, words: ScorecardWords): string {
  const { value, facts, unknown } = signal
  if (unknown) {
    const reason = unknownSentence(unknown.reason, words)
    return say(words.signals, 'unknown', { reason })
  }
  const id = signalIdOf(signal.id)
  if (!id || !facts || value === null) return signal.why
  const first = value === 0 ? nothing(id, facts, words) : something(id, value, facts, words)
  return formatsIn(words.language).sentences([first, ...besides(id, value, facts, words)])
}

/** The sentence on a value of zero, and where more may be unseen, how far it is true. */
function nothing(id: SignalId, facts: SignalFacts, words: ScorecardWords): string {
  const { signals } = words
  if (id === 'activity.recency') return recency(0, facts, words)
  const { read = 0 } = facts
  const said =
    id === 'aiSavviness.commits' && read === 0
      ? say(signals, 'aiSavviness.commits.unread')
      : say(signals, `${id}.none`, { count: read })
  // That of commits with marks says itself how many were read.
  return facts.isFloor && facts.seen && id !== 'aiSavviness.commits'
    ? say(signals, 'asFarAsSeen', { said, seen: seenInWords(facts.seen, words) })
    : say(signals, 'whole', { said })
}

function something(id: SignalId, count: number, facts: SignalFacts, words: ScorecardWords): string {
  if (id === 'activity.recency') return recency(count, facts, words)
  const names = namesInWords(id, facts, words)
  const { isFloor, read = 0 } = facts
  return say(words.signals, id, { count, names, read, isFloor })
}

/** `count`: days since the last activity. */
function recency(count: number, facts: SignalFacts, { signals, language }: ScorecardWords): string {
  if (facts.lastDay === undefined)
    return say(signals, 'whole', { said: say(signals, 'activity.recency.none') })
  const day = formatsIn(language).date(facts.lastDay)
  if (count === 0) return say(signals, 'activity.recency.today', { day })
  return say(signals, facts.seen ? 'activity.recency.seen' : 'activity.recency', { count, day })
}

/** What a signal says besides its value. */
function besides(
  id: SignalId,
  value: number,
  facts: SignalFacts,
  { signals, language }: ScorecardWords,
): string[] {
  switch (id) {
    case 'activity.streak':
      if (value === 0) return []
      return facts.current
        ? [say(signals, 'activity.streak.current', { count: facts.current })]
        : [say(signals, 'activity.streak.over')]
    case 'activity.repositories':
      return [say(signals, 'activity.repositories.note')]
    case 'collaboration.merged':
      if (facts.share === undefined) return []
      return [
        say(signals, 'collaboration.merged.share', {
          share: formatsIn(language).roundPercent(facts.share),
        }),
      ]
    case 'collaboration.merges':
      return [say(signals, 'collaboration.merges.note')]
    case 'stackDiversity.languages':
      if (facts.evenly === undefined) return []
      return [say(signals, 'stackDiversity.languages.mix', { count: facts.evenly })]
    case 'aiSavviness.commits':
      return value === 0 ? [say(signals, 'aiSavviness.commits.note')] : []
    default:
      return []
  }
}
