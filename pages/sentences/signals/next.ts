/** What would move a signal most, in the language of the words. */
import type { Signal } from '../../../shared/score/scorecard.ts'
import { say } from '../../words/define-words.ts'
import type { ScorecardWords } from '../scorecard-words.ts'
import { layerInWords } from './names.ts'
import { signalIdOf } from './signal-ids.ts'

/** A line without a full stop ("20 more commits in a year"); null where there is no next step. */
export function nextSentence(signal: Signal, words: ScorecardWords): string | null {
  const { next, value } = signal
  const id = signalIdOf(signal.id)
  if (!next) return null
  if (!id) return next.text
  // A run of days begins anew; everything else is added to what there is.
  const count = id === 'activity.streak' ? next.value : next.value - (value ?? 0)
  return say(words.signals, `next.${id}`, { count, layer: layerInWords(next.name ?? '', words) })
}
