/** Asks a large model about a change with the visitor's key, which is open for as long as that takes. */
import {
  modelAskedOf,
  modelOrderOf,
  mostTokensOfReview,
} from '../../../shared/review/large-model/order.ts'
import type { ModelAsked } from '../../../shared/review/large-model/review-by-model.ts'
import type { ModelProblem } from '../../../shared/review/large-model/problems.ts'
import { readSealedKey } from '../../../shared/sealed-key/read-sealed-key.ts'
import type { JobsEnv, ReviewQuestion } from '../../platform/bindings.ts'
import { PhantomError, type ErrorCode } from '../../platform/errors/index.ts'
import type { Gateway } from '../gateway/gateway.ts'
import { tokenBudget } from '../gateway/token-budget.ts'
import { countInvalidKey, withKey } from '../vault/index.ts'

export interface KeyWorld {
  env: Pick<JobsEnv, 'KEY_VAULT'>
  gateway: Gateway
  /** The name of the vault of the session that asks. Throws `session_missing`. */
  vaultId: () => Promise<string>
  /** Takes a trial of a key from who asks; gives the way to give it back. Throws where none is left. */
  payTrial: () => Promise<{ giveBack: () => Promise<unknown> }>
}

/** A key that cannot be opened, or that its provider does not know, is no failure of the review: it never rejects. */
export async function askWithKey(question: ReviewQuestion, world: KeyWorld): Promise<ModelAsked> {
  try {
    const sid = await world.vaultId()
    const trial = await world.payTrial()
    const asked = await askOpened(question, sid, world)
    const isBad = asked.kind === 'none' && asked.problem === 'invalid_key'
    // What a key is tried for is to find out whether it is one.
    if (!isBad) await trial.giveBack().catch(() => undefined)
    return asked
  } catch (error) {
    if (!(error instanceof PhantomError)) return none('unavailable')
    return none(problems[error.code] ?? 'unavailable')
  }
}

async function askOpened(
  { provider, model, key: sealed, use, milliseconds, system, user }: ReviewQuestion,
  sid: string,
  { env, gateway }: KeyWorld,
): Promise<ModelAsked> {
  const expected = { sid, provider, job: use }
  const asked = await withKey(env, { sealed, expected, purpose: 'write' }, (key) =>
    gateway.ask(modelOrderOf({ system, user }), {
      choices: [{ provider, model, key }],
      deadlineMilliseconds: milliseconds,
      signal: new AbortController().signal,
      budget: tokenBudget(mostTokensOfReview),
    }),
  )
  const told = modelAskedOf(asked)
  if (told.kind === 'none' && told.problem === 'invalid_key') {
    // A vault that is away by now counts nothing.
    await countInvalidKey(env, sid, readSealedKey(sealed)?.data.nonce ?? '').catch(() => undefined)
  }
  return told
}

const none = (problem: ModelProblem): ModelAsked => ({ kind: 'none', problem, costMicros: null })

const problems: Readonly<Partial<Record<ErrorCode, ModelProblem>>> = {
  session_missing: 'session_missing',
  key_refused: 'key_refused',
  keys_closed: 'keys_closed',
  not_configured: 'not_offered',
  too_many: 'too_many',
  challenge_required: 'too_many',
}
