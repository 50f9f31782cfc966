/** Which model an order means, and whether it may be asked so: pure. */
import { mostPicturesByModel } from '../../../../shared/api/job-facts.ts'
import type { StartJob } from '../../../../shared/api/job-order.ts'
import type { ModelDescriptor } from '../../../../shared/studio/models/descriptor.ts'
import { isRetired, providers } from '../../../../shared/studio/models/providers.ts'
import { PhantomError } from '../../../platform/errors/index.ts'

type Asked = Pick<StartJob, 'provider' | 'model' | 'pictures' | 'kit' | 'wordsByModel' | 'key'> & {
  idempotencyKey: string | null
}

/**
 * Null where no model is asked. Throws `validation_failed`, which names the fields, for what does not go
 * together, and `model_retired` for a model that answers no more on the day of `asOf`.
 */
export function modelFor(asked: Asked, asOf: Date): ModelDescriptor | null {
  const fields = Object.entries(problemsOf(asked)).flatMap(([field, problem]) =>
    problem === null ? [] : { field, problem },
  )
  if (fields.length > 0) throw new PhantomError('validation_failed', { fields })
  if (asked.provider === 'embedded') return null
  const { models } = providers[asked.provider]
  const model = asked.model
    ? models.find(({ id }) => id === asked.model)!
    : models.find((one) => !isRetired(one, asOf))
  if (!model || isRetired(model, asOf)) throw new PhantomError('model_retired')
  return model
}

type Problems = Record<
  'provider' | 'model' | 'pictures' | 'wordsByModel' | 'key' | 'Idempotency-Key',
  string | null
>

function problemsOf(asked: Asked): Problems {
  const provider = asked.provider === 'embedded' ? null : providers[asked.provider]
  const { model, pictures, wordsByModel, kit, key, idempotencyKey } = asked
  const isOfProvider = model === null || provider?.models.some(({ id }) => id === model) === true
  const isForVisitor = provider?.payer === 'visitor'
  const writes = provider !== null && provider.textModel !== null && kit
  const isTooMuch = provider !== null && pictures.length > mostPicturesByModel
  return {
    provider: null,
    model: isOfProvider
      ? null
      : 'takes one of the provider’s models, as /api/v1/providers names them',
    pictures: isTooMuch ? `takes at most ${mostPicturesByModel} where a model draws` : null,
    wordsByModel:
      wordsByModel && !writes ? 'takes true with a kit, and a provider that writes words' : null,
    key: keyProblem(isForVisitor, key !== null),
    'Idempotency-Key':
      isForVisitor && idempotencyKey === null ? 'is needed: the key is sealed for it' : null,
  }
}

function keyProblem(isForVisitor: boolean, isThere: boolean): string | null {
  if (isForVisitor === isThere) return null
  return isForVisitor
    ? 'is needed for this provider, sealed as `session.vault` says'
    : 'is taken for a provider that the visitor pays alone'
}
