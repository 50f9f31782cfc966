/** Answers an order for a text in this deployment: what it rests on, who pays, and who writes. */
import type { WrittenText } from '../../../shared/api/texts.ts'
import { scorecardSchema, type Scorecard } from '../../../shared/score/scorecard.ts'
import { markOf } from '../../../shared/llm/mark-of.ts'
import type { ScorecardOfLogin } from '../../platform/bindings.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { Payment } from '../../platform/limits/pay.ts'
import { gatewayOf, siteChoicesOf } from '../gateway/gateway-of.ts'
import { payHere } from '../limits/pay-here.ts'
import { vaultIdIn } from '../studio/models/order-model.ts'
import type { StudioEnv } from '../studio/studio-env.ts'
import type { AskModel } from './ask-model.ts'
import { modelAsker, siteAsker } from './model-askers.ts'
import type { TextAsked } from './read-text-order.ts'
import { writeText, type Writing } from './write-text.ts'

type Answering = {
  request: Request
  requestId: string
  order: TextAsked
  scorecardOf: ScorecardOfLogin
}

/** 26 to the power of this many marks: nobody guesses one. */
const lettersOfMark = 12

/**
 * What is left to do once the order is paid for and the scorecard is there. Throws a `PhantomError`
 * where it comes to nothing.
 */
export async function answerText(
  env: StudioEnv,
  { request, requestId, order, scorecardOf }: Answering,
): Promise<(writing: Writing) => Promise<WrittenText>> {
  const ask = await askerOf(env, request, order)
  const scorecard = await readScorecard(scorecardOf, order.login)
  const triedKey = ask && (await payFor(env, { headers: request.headers, requestId }, order))
  const mark = markOf(crypto.getRandomValues(new Uint8Array(lettersOfMark)))
  return async (writing) => {
    const written = await writeText({ order, scorecard, ask, mark }, writing)
    // What a key is tried for is to find out whether it is one.
    if (written.problem === null) await triedKey?.giveBack()
    return written
  }
}

/** Null where no model is to write. */
async function askerOf(
  env: StudioEnv,
  request: Request,
  { provider, key, idempotencyKey }: TextAsked,
): Promise<AskModel | null> {
  if (provider === 'deterministic') return null
  if (provider === 'site') {
    const choices = siteChoicesOf(env)
    if (choices.length === 0) throw new PhantomError('not_configured')
    return siteAsker(await gatewayOf(env), choices)
  }
  if (!env.KEY_ORIGIN) throw new PhantomError('not_configured')
  const sid = await vaultIdIn(env, request)
  const sealed = { sealed: key, expected: { sid, provider, job: idempotencyKey! } }
  return modelAsker(env, await gatewayOf(env), sealed)
}

/**
 * A text, and a key that is tried, which is given back where it was good. Who brings a key pays the
 * provider: no script spends anybody else's money with it.
 */
async function payFor(
  env: StudioEnv,
  asking: { headers: Headers; requestId: string },
  { key }: TextAsked,
): Promise<Pick<Payment, 'giveBack'> | null> {
  const here = { env, secret: env.STUDIO_SECRET, ...asking }
  const isOwn = key !== null
  const paid = await payHere('texts', { ...here, isProved: isOwn, isStrict: !isOwn })
  if (key === null) return null
  try {
    return await payHere('keys', here)
  } catch (error) {
    await paid.giveBack()
    throw error
  }
}

async function readScorecard(scorecardOf: ScorecardOfLogin, login: string): Promise<Scorecard> {
  const answer = await scorecardOf(login)
  if (answer.kind === 'scorecard') return scorecardSchema.parse(JSON.parse(answer.json))
  const { code, retryAfterSeconds } = answer
  throw new PhantomError(code, retryAfterSeconds === null ? {} : { retryAfterSeconds })
}
