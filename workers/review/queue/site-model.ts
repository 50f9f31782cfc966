/** Has the large model that the site pays for look at a pull request, where its repository wants that. */
import type { Change } from '../../../shared/review/change.ts'
import type { Configuration } from '../../../shared/review/configuration/configuration.ts'
import type { Finding } from '../../../shared/review/finding.ts'
import {
  reviewByModel,
  type ModelAsked,
  type ModelReview,
} from '../../../shared/review/large-model/review-by-model.ts'
import { markOf } from '../../../shared/llm/mark-of.ts'
import type { ReviewModelsApi } from '../../platform/bindings.ts'
import { keyedHash } from '../../platform/seal/index.ts'

/** Behind the queue nobody waits, but a turn is not without end. */
const milliseconds = 90_000
const lettersOfMark = 12

interface Asking {
  models: Pick<ReviewModelsApi, 'siteModel' | 'askOnSite'>
  secret: string
  host: string
  repository: string
  runId: string
}

/** `undefined` where no model is to look. Never rejects: where it does not answer, its note says why. */
export async function askSiteModel(
  { models, secret, host, repository, runId }: Asking,
  change: Change,
  found: readonly Finding[],
  { model, language }: Configuration,
): Promise<ModelReview | undefined> {
  if (!model) return undefined
  const name = await models.siteModel().catch(() => null)
  // Who offers none is no model that fails.
  if (name === null) return undefined
  const payer = await keyedHash(secret, 'model-payer', `${host} ${repository}`)
  return reviewByModel({
    change,
    found,
    name,
    mark: markOf(crypto.getRandomValues(new Uint8Array(lettersOfMark))),
    language,
    ask: (question) =>
      models.askOnSite({ ...question, milliseconds }, payer, runId).catch(() => unavailable),
  })
}

const unavailable: ModelAsked = { kind: 'none', problem: 'unavailable', costMicros: null }
