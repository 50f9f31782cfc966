/** Whole scorecards as resources: everything that the tools tell of a login, at one address. */
import {
  ProtocolError,
  ProtocolErrorCode,
  type ReadResourceResult,
  type ResourceLink,
} from '@modelcontextprotocol/server'
import * as z from 'zod/mini'
import { scanOperation } from '../../../shared/api/scan.ts'
import type { ErrorCode } from '../../../shared/api/errors.ts'
import { requestOf } from '../../../shared/agents/request-of.ts'
import { safeAnswer } from '../../../shared/agents/safe-answer.ts'
import { meaningOfMarks } from '../../../shared/agents/safe-text.ts'
import { scanProfile } from '../../../shared/agents/views/scan-profile.ts'
import { signalOf, signalSchema } from '../../../shared/agents/views/signals.ts'
import { isLogin } from '../../../shared/evidence/login.ts'
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import type { OfferedTemplate } from '../dispatch/registry.ts'
import { askFor, type Asking } from './asking.ts'

export const scorecardTemplate = 'scorecard://{login}'
const json = 'application/json'

/** What is kept here of a login is as old, at most. */
const keptMilliseconds = 60_000

const signalsSchema = z.object({ signals: z.array(signalSchema) })

/** A link to a login's scorecard. */
export function scorecardLink(login: string): ResourceLink {
  return {
    type: 'resource_link',
    uri: `scorecard://${encodeURIComponent(login)}`,
    name: `scorecard-${login}`,
    title: `All numbers of ${login}`,
    mimeType: json,
  }
}

export function scorecards(asking: Asking): OfferedTemplate {
  return {
    definition: {
      uriTemplate: scorecardTemplate,
      name: 'scorecard',
      title: 'Scorecard of a GitHub login',
      description: 'Everything that the tools tell of a login, with every signal. Read when asked.',
      mimeType: json,
    },
    read: ({ login = '' }) => readScorecard(asking, login),
  }
}

async function readScorecard(asking: Asking, written: string): Promise<ReadResourceResult | null> {
  const login = decoded(written)
  if (!isLogin(login)) return null
  const answered = await askFor(asking, scanOperation, requestOf(scanOperation, { login }))
  if ('refused' in answered) {
    const { error } = answered.refused
    if (notThere.has(error.code)) return null
    throw new ProtocolError(ProtocolErrorCode.InternalError, error.message, answered.refused)
  }
  const card = answered.answer as Scorecard
  const signals = Object.values(card.scores?.dimensions ?? {}).flatMap((one) => one.signals)
  const whole = {
    about: meaningOfMarks,
    ...safeAnswer(scanProfile.output, scanProfile.view(card, { login }), asking.site),
    ...safeAnswer(signalsSchema, { signals: signals.map(signalOf) }, asking.site),
  }
  return {
    contents: [
      { uri: `scorecard://${written}`, mimeType: json, text: JSON.stringify(whole, null, 1) },
    ],
    ttlMs: keptMilliseconds,
    // What somebody's own token read is for them.
    cacheScope: asking.hasBearer ? 'private' : 'public',
  }
}

/** Nobody of this login, or nobody who is shown: there is no such resource. */
const notThere: ReadonlySet<ErrorCode> = new Set(['not_found', 'not_public', 'invalid_login'])

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
