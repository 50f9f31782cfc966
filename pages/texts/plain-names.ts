/**
 * A scorecard without words that are no names. Languages, tools and technologies come from closed lists
 * of GitHub's and ours, but texts are read by programs, too, and so they are looked at again.
 */
import type { Scorecard, Signal } from '../../shared/score/scorecard.ts'

/** Names that are longer, or of more words, are no names of languages, tools or accounts. */
const nameForm =
  /^(?=.{1,40}$)(?!.*\b(?:https?|www)\b)[\p{L}\p{N}.+#'&/-]+(?: [\p{L}\p{N}.+#'&()/-]+){0,3}$/iu
const isName = (name: string) => nameForm.test(name)

export function withPlainNames(scorecard: Scorecard): Scorecard {
  const { languages, aiMarks, archetype, scores } = scorecard
  return {
    ...scorecard,
    languages: languages.filter(({ name }) => isName(name)),
    aiMarks: { ...aiMarks, tools: aiMarks.tools.filter(({ tool }) => isName(tool)) },
    archetype:
      archetype.kind === 'archetype'
        ? { ...archetype, because: archetype.because.filter(quotesNames) }
        : archetype,
    scores: scores && { ...scores, dimensions: withPlainSignals(scores.dimensions) },
  }
}

type Because = Extract<Scorecard['archetype'], { kind: 'archetype' }>['because'][number]

function quotesNames({ facts }: Because): boolean {
  const names = [
    ...('words' in facts ? facts.words : []),
    ...('names' in facts ? facts.names : []),
    ...(facts.id === 'breadth' ? facts.languages.map(({ name }) => name) : []),
  ]
  return names.every(isName)
}

type Dimensions = NonNullable<Scorecard['scores']>['dimensions']

function withPlainSignals(dimensions: Dimensions): Dimensions {
  const { activity, collaboration, stackDiversity, aiSavviness } = dimensions
  const plain = (dimension: Dimensions['activity']) => ({
    ...dimension,
    signals: dimension.signals.map(withPlainFacts),
  })
  return {
    activity: plain(activity),
    collaboration: plain(collaboration),
    stackDiversity: plain(stackDiversity),
    aiSavviness: plain(aiSavviness),
  }
}

/** Of a signal whose names are none, nothing is told. */
function withPlainFacts(signal: Signal): Signal {
  const names = signal.facts?.names ?? []
  const next = signal.next && isName(signal.next.name ?? 'none') ? signal.next : null
  if (names.every(isName)) return { ...signal, next }
  return { ...signal, next, value: null, facts: null, unknown: { reason: 'unreadable', text: '' } }
}
