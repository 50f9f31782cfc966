/**
 * Writes a text: by a model where one is asked, of whose sentences only those are shown that rest on
 * the scorecard; else, and where too few of them are left, by rules. It always ends with a text.
 */
import type { TextStep, WriteText, WrittenText } from '../../../shared/api/texts.ts'
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import {
  checkSentence,
  checkSentences,
  type Checking,
} from '../../../shared/texts/check/check-sentences.ts'
import { templates } from '../../../shared/texts/prompts/templates.ts'
import { textOrder } from '../../../shared/texts/prompts/text-order.ts'
import { sentenceReader } from '../../../shared/texts/read-sentences.ts'
import type { EvidenceTable, Sentence } from '../../../shared/texts/sentence.ts'
import { boundsOf, type TextForm } from '../../../shared/texts/uses.ts'
import { evidenceOf } from '../../../pages/texts/evidence.ts'
import { toldToModels } from '../../../pages/texts/told-to-models.ts'
import { textOf } from '../../../pages/texts/text-of.ts'
import { writeTwin } from '../../../pages/texts/write-twin.ts'
import type { AskModel } from './ask-model.ts'

export type TextEvent =
  { kind: 'progress'; step: TextStep } | { kind: 'sentence'; sentence: Sentence }

export type Writing = { signal: AbortSignal; onEvent: (event: TextEvent) => void }

export type TextToWrite = {
  order: WriteText
  scorecard: Scorecard
  /** Null where no model is to write. */
  ask: AskModel | null
  /** A random word, for this text alone. */
  mark: string
}

/** Rejects for the signal alone. */
export async function writeText(toWrite: TextToWrite, writing: Writing): Promise<WrittenText> {
  const { order, scorecard, ask } = toWrite
  const form = formOf(order)
  const table = evidenceOf(scorecard, order.locale)
  writing.onEvent({ kind: 'progress', step: 'evidence' })
  const modelled = ask && (await askModel(ask, toWrite, { form, table }, writing))
  const written = modelled?.sentences ?? byRules(toWrite, form, table)
  if (!modelled?.sentences) {
    for (const sentence of written) writing.onEvent({ kind: 'sentence', sentence })
  }
  const named = new Set(written.flatMap(({ evidence }) => evidence))
  return {
    login: scorecard.subject.login,
    use: order.use,
    locale: order.locale,
    promptVersion: templates[order.use].version,
    formula: scorecard.formula,
    writer: modelled?.writer ?? 'deterministic',
    sentences: written,
    evidence: Object.fromEntries([...table].filter(([id]) => named.has(id))),
    text: textOf(form, written, order.locale),
    dropped: modelled?.dropped ?? 0,
    problem: modelled?.problem ?? null,
    costMicros: modelled ? modelled.costMicros : 0,
  }
}

/** Checked like those of a model: names that others chose stand in them. */
function byRules(
  { order: { locale }, scorecard, mark }: TextToWrite,
  form: TextForm,
  table: EvidenceTable,
): Sentence[] {
  const tables = [table, evidenceOf(scorecard, 'en')]
  const checking = { tables, locale, bounds: boundsOf(form), order: '', mark }
  const written = writeTwin(scorecard, form, locale)
  const { kept } = checkSentences(written, checking)
  return kept.length > 0 ? kept : written.slice(0, 1)
}

export function formOf({ use, length, style }: WriteText): TextForm {
  switch (use) {
    case 'bio':
      return { use, length }
    case 'readme':
      return { use, style }
    default:
      return { use }
  }
}

type Modelled = Pick<WrittenText, 'dropped' | 'problem' | 'costMicros'> & {
  /** Null where the text that needs no model takes their place. */
  sentences: Sentence[] | null
  writer: WrittenText['writer']
}

/** The whole text is the model's or it is not: two voices would not make one text. */
async function askModel(
  ask: AskModel,
  { order, scorecard, mark }: TextToWrite,
  { form, table }: { form: TextForm; table: EvidenceTable },
  { signal, onEvent }: Writing,
): Promise<Modelled> {
  const told = toldToModels(scorecard)
  const ordered = textOrder(form, order.locale, told, mark)
  const bounds = boundsOf(form)
  // The answer may rest on what the model was told of, and on nothing else.
  const known = new Map([...table].filter(([id]) => told.has(id)))
  const checking = {
    tables: [told, known],
    locale: order.locale,
    bounds,
    order: ordered.system,
    mark,
  }
  onEvent({ kind: 'progress', step: 'asking' })
  const answered = await ask(ordered, { signal, onDelta: sentencesAsTheyCome(checking, onEvent) })
  onEvent({ kind: 'progress', step: 'checking' })
  const { costMicros } = answered
  const none = { sentences: null, writer: 'deterministic', costMicros } as const
  if (answered.kind === 'none') return { ...none, dropped: 0, problem: answered.problem }
  const { kept, dropped } = checkSentences(answered.sentences, checking)
  if (kept.length < Math.min(bounds.least, leastOf(scorecard))) {
    return { ...none, dropped: answered.sentences.length, problem: 'text_unfounded' }
  }
  const writer = { provider: answered.provider, model: answered.model }
  return { sentences: kept, writer, dropped: dropped.length, problem: null, costMicros }
}

/** Of whom there is nothing to tell, a sentence is enough. */
const leastOf = ({ scores }: Scorecard) => (scores ? Number.POSITIVE_INFINITY : 1)

/** Tells of each sentence as soon as it is whole, where it may be shown. */
function sentencesAsTheyCome(checking: Checking, onEvent: Writing['onEvent']) {
  let attempt = 0
  let read = sentenceReader()
  let shown: Sentence[] = []
  return (piece: string, of: number) => {
    if (of !== attempt) {
      attempt = of
      read = sentenceReader()
      shown = []
    }
    for (const sentence of read(piece)) {
      const checked = checkSentence(sentence, checking, shown)
      if (typeof checked === 'string') continue
      shown.push(checked)
      onEvent({ kind: 'sentence', sentence: checked })
    }
  }
}
