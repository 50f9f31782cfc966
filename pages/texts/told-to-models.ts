/**
 * The part of the evidence that a model is told: in English, without addresses, and without words that
 * somebody outside chose. Names of languages and tools come from closed lists, but are looked at again.
 */
import type { Scorecard, Signal } from '../../shared/score/scorecard.ts'
import type { EvidenceTable } from '../../shared/texts/sentence.ts'
import { evidenceOf } from './evidence.ts'
import { signalsOf } from './speech.ts'

/** Names that are longer, or of more words, are no names of languages or tools. */
const nameForm = /^(?=.{1,32}$)[\p{L}\p{N}.+#'&-]+(?: [\p{L}\p{N}.+#'&()-]+){0,3}$/u

/** What others are called is never told. */
const ofOthers = 'collaboration.owners'

export function toldToModels(scorecard: Scorecard): EvidenceTable {
  const plain = {
    ...scorecard,
    languages: scorecard.languages.filter(({ name }) => isName(name)),
    aiMarks: {
      ...scorecard.aiMarks,
      tools: scorecard.aiMarks.tools.filter(({ tool }) => isName(tool)),
    },
  }
  const left = new Set([...unnamedSignals(scorecard), ...unnamedReasons(scorecard)])
  const shifted = scorecard.languages.findIndex(({ name }) => !isName(name))
  const table = evidenceOf(plain, 'en')
  return new Map(
    [...table]
      // Ids count on from the first that is left out: those behind it would mean another language.
      .filter(([id]) => !left.has(id) && !(shifted >= 0 && languageAt(id) > shifted))
      .map(([id, { label, value }]) => [id, { label, value, url: null }]),
  )
}

const isName = (name: string) => nameForm.test(name)

/** 1 for `language.1`; 0 for what is no language. */
const languageAt = (id: string) => Number(/^language\.(\d+)$/.exec(id)?.[1] ?? 0)

function unnamedSignals(scorecard: Scorecard): string[] {
  const hasNames = ({ id, facts }: Signal) => id === ofOthers || !facts?.names?.every(isName)
  return signalsOf(scorecard)
    .filter((signal) => (signal.facts?.names?.length ?? 0) > 0 && hasNames(signal))
    .map(({ id }) => id)
}

/** Reasons that quote what is no name. */
function unnamedReasons({ archetype }: Scorecard): string[] {
  if (archetype.kind !== 'archetype') return []
  return archetype.because.flatMap(({ facts }, at) => {
    const names = [
      ...('words' in facts ? facts.words : []),
      ...('names' in facts ? facts.names : []),
      ...(facts.id === 'breadth' ? facts.languages.map(({ name }) => name) : []),
    ]
    return names.every(isName) ? [] : [`reason.${at + 1}`]
  })
}
