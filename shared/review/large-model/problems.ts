/** Why a model said nothing. The review stands without it. */

export const modelProblems = [
  /** Nothing of the change may be sent, or nothing is added. */
  'nothing_to_send',
  'invalid_key',
  'no_credit',
  'limited',
  'unavailable',
  'timeout',
  /** The provider or the model would not. */
  'refused',
  'too_long',
  'no_such_model',
  /** What came was no answer, twice. */
  'malformed',
  'key_refused',
  'keys_closed',
  'session_missing',
  'not_offered',
  'too_many',
] as const
export type ModelProblem = (typeof modelProblems)[number]
