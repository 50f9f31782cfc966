/** The names that a signal lists: of languages how much of each, and how many more there are. */
import type { SignalFacts } from '../../../shared/score/scorecard.ts'
import { layers } from '../../../shared/stack/technology.ts'
import { say } from '../../words/define-words.ts'
import { formatsIn } from '../../words/formats.ts'
import type { ScorecardWords } from '../scorecard-words.ts'
import type { SignalId } from './signal-ids.ts'

export function namesInWords(id: SignalId, facts: SignalFacts, words: ScorecardWords): string {
  const { names = [], amounts = [], further = 0 } = facts
  const { foreign, list, number } = formatsIn(words.language)
  const items = names.map((name, index) => {
    if (id === 'stackDiversity.layers') return layerInWords(name, words)
    const amount = amounts[index]
    return amount === undefined ? foreign(name) : `${foreign(name)} ${number(amount)}`
  })
  const more = further > 0 ? [say(words.signals, 'further', { count: further })] : []
  return list([...items, ...more])
}

/** The name of a layer of a system; its id where it has no words here. */
export function layerInWords(id: string, { signals }: ScorecardWords): string {
  const layer = layers.find((one) => one === id)
  return layer ? say(signals, `layer.${layer}`) : id
}
