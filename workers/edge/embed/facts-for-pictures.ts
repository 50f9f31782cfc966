/**
 * The facts that pictures of a login are made of, as its embeds show them. Pictures are made once and
 * kept: where embeds would show GitHub's first answer, this says to come back.
 */
import type { Context } from 'hono'
import type { FactsAnswer } from '../../platform/bindings.ts'
import type { ErrorCode } from '../../platform/errors/index.ts'
import type { NoticeReason } from '../../../shared/draw/locale/locale.ts'
import type { EdgeContext } from '../edge-context.ts'
import { optOutsOf } from '../opt-out/index.ts'
import { factsOfLogin } from './facts-of-login.ts'
import { readingOf } from './make.ts'

/** A reading takes eight seconds at most. */
const deadlineMilliseconds = 9_000

/** Never rejects for what GitHub does. */
export async function factsForPictures(
  context: Context<EdgeContext>,
  login: string,
): Promise<FactsAnswer> {
  const outcome = await factsOfLogin(readingOf(context), login, deadlineMilliseconds)
  if (outcome.kind === 'facts') {
    return outcome.state === 'provisional'
      ? refused('upstream_unavailable', outcome.freshSeconds)
      : { kind: 'facts', facts: outcome.facts }
  }
  if (outcome.reason !== 'not-public') {
    return refused(codes[outcome.reason], outcome.freshSeconds)
  }
  const isOptedOut = await optOutsOf(context).isOptedOut(login)
  return refused(isOptedOut ? 'not_public' : 'not_found', null)
}

const codes: Readonly<Record<Exclude<NoticeReason, 'not-public'>, ErrorCode>> = {
  'invalid-login': 'invalid_login',
  'not-a-person': 'not_found',
  limited: 'upstream_limited',
  unavailable: 'upstream_unavailable',
  busy: 'upstream_unavailable',
}

function refused(code: ErrorCode, retryAfterSeconds: number | null): FactsAnswer {
  return { kind: 'refused', code, retryAfterSeconds }
}
