/** What is said of a large model that was asked: what it may cost before, and what came of it after. */
import type { Review } from '../../../shared/api/reviews.ts'
import type { ModelProblem } from '../../../shared/review/large-model/problems.ts'
import { cleanLine } from '../output/clean.ts'

type Note = NonNullable<Review['model']>

const reasons: Readonly<Record<ModelProblem, string>> = {
  nothing_to_send: 'nothing of the change is for it',
  invalid_key: 'its provider does not take the key',
  no_credit: 'nothing is left on the account of the key',
  limited: 'its provider takes no more requests of this key for now',
  unavailable: 'its provider cannot be reached or does not work',
  timeout: 'it took too long',
  refused: 'it or its provider would not',
  too_long: 'the change is too long for it',
  no_such_model: 'its provider has no such model',
  malformed: 'what it wrote was no answer',
  key_refused: 'the key could not be used',
  keys_closed: 'too many keys were none',
  session_missing: 'a key needs a session',
  not_offered: 'it is not offered here',
  too_many: 'too many keys were tried',
}

/** `about 3,400 tokens, at most $0.0123`. */
export function estimateWords(tokens: number, costMicros: number | null): string {
  const count = `about ${tokens.toLocaleString('en')} tokens`
  return costMicros === null ? count : `${count}, at most ${dollars(costMicros)}`
}

export function noteWords({
  name,
  problem,
  told,
  dropped,
  linesNotSent,
  costMicros,
}: Note): string {
  const who = cleanLine(name)
  if (problem !== null) return `${who} said nothing: ${reasons[problem]}`
  const parts = [
    told === 1 ? '1 finding' : `${told === 0 ? 'no' : told} findings`,
    ...(dropped > 0 ? [`${dropped} left out`] : []),
    ...(linesNotSent > 0 ? [`${linesNotSent} added lines not shown to it`] : []),
    ...(costMicros === null ? [] : [dollars(costMicros)]),
  ]
  return `${who}: ${parts.join('; ')}; a model may be wrong`
}

const dollars = (micros: number): string => `$${(micros / 1e6).toFixed(4)}`
