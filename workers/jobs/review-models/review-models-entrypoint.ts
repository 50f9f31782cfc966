/** The door through which the review Worker asks large models: keys and providers stay in this Worker. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { ModelAsked } from '../../../shared/review/large-model/review-by-model.ts'
import type { ReviewModelsApi, ReviewQuestion } from '../../platform/bindings.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { gatewayOf } from '../gateway/gateway-of.ts'
import { payHere } from '../limits/pay-here.ts'
import { vaultIdIn } from '../studio/models/order-model.ts'
import type { StudioEnv } from '../studio/studio-env.ts'
import { askWithKey } from './ask-with-key.ts'

export class ReviewModels extends WorkerEntrypoint<StudioEnv> implements ReviewModelsApi {
  ask(question: ReviewQuestion, headers: Headers, requestId: string): Promise<ModelAsked> {
    const { env } = this
    return askWithKey(question, {
      env,
      gateway: gatewayOf(env),
      vaultId: async () => {
        if (!env.KEY_ORIGIN) throw new PhantomError('not_configured')
        return vaultIdIn(env, new Request('https://session.invalid', { headers }))
      },
      payTrial: () => payHere('keys', { env, secret: env.STUDIO_SECRET, headers, requestId }),
    })
  }
}
