/** How the texts of a model do: how many are shown, and what of them is dropped for which reason. */
import { randomFillSync } from 'node:crypto'
import { evidenceOf } from '../../../pages/texts/evidence.ts'
import { toldToModels } from '../../../pages/texts/told-to-models.ts'
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import { checkSentences } from '../../../shared/texts/check/check-sentences.ts'
import { markOf } from '../../../shared/llm/mark-of.ts'
import { textOrder } from '../../../shared/texts/prompts/text-order.ts'
import { boundsOf, type TextForm, type TextLocale } from '../../../shared/texts/uses.ts'
import type { AskModel } from '../../../workers/jobs/texts/ask-model.ts'
import { textForms } from './judge-text.ts'

const locales: readonly TextLocale[] = ['en', 'de']
/** Asking costs: a few people stand for all. */
const mostPeople = 5

export async function judgeModel(ask: AskModel, scorecards: readonly Scorecard[]) {
  const judged = []
  for (const form of textForms) {
    for (const locale of locales) {
      const texts = []
      for (const scorecard of scorecards.slice(0, mostPeople)) {
        texts.push(await judgeOne(ask, scorecard, form, locale))
      }
      const reasons = Map.groupBy(
        texts.flatMap(({ dropped }) => dropped),
        (reason) => reason,
      )
      judged.push({
        ...form,
        locale,
        texts: texts.length,
        shown: texts.filter(({ isShown }) => isShown).length,
        sentences: texts.reduce((sum, { kept }) => sum + kept, 0),
        dropped: Object.fromEntries([...reasons].map(([reason, all]) => [reason, all.length])),
        problems: texts.flatMap(({ problem }) => problem ?? []),
      })
    }
  }
  return judged
}

async function judgeOne(ask: AskModel, scorecard: Scorecard, form: TextForm, locale: TextLocale) {
  const told = toldToModels(scorecard)
  const mark = markOf(randomFillSync(new Uint8Array(12)))
  const order = textOrder(form, locale, told, mark)
  const listening = { signal: new AbortController().signal, onDelta: () => undefined }
  const answered = await ask(order, listening)
  if (answered.kind === 'none') {
    return { kept: 0, dropped: [], isShown: false, problem: answered.problem }
  }
  const bounds = boundsOf(form)
  const tables = [told, evidenceOf(scorecard, locale)]
  const checking = { tables, locale, bounds, order: order.system, mark }
  const { kept, dropped } = checkSentences(answered.sentences, checking)
  return { kept: kept.length, dropped, isShown: kept.length >= bounds.least, problem: null }
}
