/** Who is asked for a text: a model on the visitor's key, which is open for that long, or the site's. */
import type { LlmKeyProviderId } from '../../../shared/llm/provider-ids.ts'
import { readSealedKey } from '../../../shared/sealed-key/read-sealed-key.ts'
import type { JobsEnv } from '../../platform/bindings.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { Gateway, LlmChoice } from '../gateway/gateway.ts'
import { countInvalidKey, withKey } from '../vault/index.ts'
import { answeredOf, type AskModel, budgetOfText } from './ask-model.ts'

/** For all calls of a text together. */
const deadlineMilliseconds = 28_000

export function siteAsker(gateway: Gateway, choices: readonly LlmChoice[]): AskModel {
  const budget = budgetOfText()
  return async (order, listening) =>
    answeredOf(await gateway.ask(order, { choices, deadlineMilliseconds, budget, ...listening }))
}

type SealedFor = {
  sealed: unknown
  expected: { sid: string; provider: LlmKeyProviderId; job: string }
}

/** A key that cannot be opened, or that its provider does not know, is no failure of the text. */
export function modelAsker(
  env: Pick<JobsEnv, 'KEY_VAULT'>,
  gateway: Gateway,
  { sealed, expected }: SealedFor,
): AskModel {
  return async (order, listening) => {
    try {
      const answered = await withKey(env, { sealed, expected, purpose: 'write' }, (key) =>
        siteAsker(gateway, [{ provider: expected.provider, key }])(order, listening),
      )
      if (answered.kind === 'none' && answered.problem === 'invalid_key') {
        const nonce = readSealedKey(sealed)?.data.nonce ?? ''
        // A vault that is away by now counts nothing.
        await countInvalidKey(env, expected.sid, nonce).catch(() => undefined)
      }
      return answered
    } catch (error) {
      if (!(error instanceof PhantomError)) throw error
      return { kind: 'none', problem: error.code, costMicros: null }
    }
  }
}
