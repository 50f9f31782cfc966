/** What every tool, resource and prompt asks through. */
import * as z from 'zod/mini'
import type { Operation } from '../../../shared/api/operation.ts'
import { ownScanOperation } from '../../../shared/api/own-scan.ts'
import { scanOperation } from '../../../shared/api/scan.ts'
import type { ErrorEnvelope } from '../../../shared/api/errors.ts'
import { requestOf, type OperationRequest } from '../../../shared/agents/request-of.ts'
import type { AskApi } from '../../platform/bindings.ts'
import { PhantomError, toErrorEnvelope } from '../../platform/errors/index.ts'
import { envelopeIn } from './refusals.ts'

export type Asking = {
  ask: AskApi
  /** This site's origin. */
  site: string
  requestId: string
  /** Who asks shows a token: what they read is read on their own quota. */
  hasBearer: boolean
}

/** An answer in the operation's own form, or the API's refusal. */
export type Answered = { answer: unknown } | { refused: ErrorEnvelope }

/** Asks for an operation. Never throws: whatever goes wrong is a refusal. */
export async function askFor(
  asking: Asking,
  operation: Operation,
  request: OperationRequest,
): Promise<Answered> {
  try {
    const isOwn = asking.hasBearer && operation === (scanOperation as Operation)
    const { status, body } = await asking.ask(isOwn ? ownScanFor(request) : request)
    if (status !== 200) {
      return { refused: envelopeIn(body) ?? refusal(asking, new PhantomError('internal')) }
    }
    const answer: unknown = JSON.parse(body)
    if (!isOwn) return { answer: z.parse(operation.output, answer) }
    return { answer: z.parse(ownScanOperation.output, answer).scorecard }
  } catch (error) {
    return { refused: refusal(asking, error) }
  }
}

/** An error as the API would tell it. */
export function refusal({ requestId }: Asking, error: unknown): ErrorEnvelope {
  return toErrorEnvelope(error, requestId)
}

/** The same login, read with what GitHub gave who asks. */
function ownScanFor({ path }: OperationRequest): OperationRequest {
  const login = decodeURIComponent(path.slice(path.lastIndexOf('/') + 1))
  return requestOf(ownScanOperation, { login })
}
