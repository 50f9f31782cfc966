/** What to do next without a model: the steps that bring most, one of each dimension. */
import { dimensionIds, type Scorecard, type Signal } from '../../shared/score/scorecard.ts'
import type { Sentence } from '../../shared/texts/sentence.ts'
import { dimensionName, nextSentence } from '../sentences/index.ts'
import { say } from '../words/define-words.ts'
import { organizationSteps } from './organization.ts'
import { said, sentencesOf, type Said, type Speech } from './speech.ts'
import { unseenIn } from './told.ts'

/** Points below which a step is not worth a sentence, unless there is none better. */
const worthTelling = 0.5

export function nextSteps(scorecard: Scorecard, speech: Speech): Sentence[] {
  const { words } = speech
  if (!scorecard.scores) {
    const steps = sentencesOf(organizationSteps(scorecard, speech))
    return steps.length > 0 ? steps : [said(say(words, 'steps.unscored'), ['archetype'])]
  }
  const steps = stepsOf(scorecard.scores).map((signal) => stepTold(signal, speech))
  const unseen = unseenIn(scorecard, speech)
  return sentencesOf([
    ...(steps.length > 0 ? steps : [said(say(words, 'steps.none'), ['overall'])]),
    unseen.evidence.length > 0
      ? said(say(words, 'steps.unseen', { unseen: unseen.text }), unseen.evidence)
      : null,
  ])
}

/** Signals with a next step, those that bring most first. */
function stepsOf({ dimensions }: NonNullable<Scorecard['scores']>): Signal[] {
  const gainOf = ({ next }: Signal) => next?.gain ?? 0
  const byGain = (one: Signal, other: Signal) => gainOf(other) - gainOf(one)
  const steps = dimensionIds
    .flatMap((id) =>
      dimensions[id].signals
        .filter((signal) => signal.next && !signal.unknown && gainOf(signal) > 0)
        .toSorted(byGain)
        .slice(0, 1),
    )
    .toSorted(byGain)
  const worthy = steps.filter((signal) => gainOf(signal) >= worthTelling)
  return worthy.length > 0 ? worthy : steps.slice(0, 1)
}

function stepTold(signal: Signal, { language, words, formats, why }: Speech): Said {
  const next = nextSentence(signal, language)
  const id = dimensionIds.find((one) => signal.id.startsWith(`${one}.`))
  if (!next || !signal.next || !id) return null
  const dimension = dimensionName(id, language)
  const step = say(words, 'step', { next, dimension, count: signal.next.gain })
  return said(formats.sentences([step, say(words, 'soFar', { why: why(signal) })]), [
    signal.id,
    `dimension.${id}`,
  ])
}
