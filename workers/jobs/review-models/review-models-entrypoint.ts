/** The door through which the review Worker asks large models: keys and providers stay in this Worker. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { ModelQuestion } from '../../../shared/review/large-model/question.ts'
import type { ModelAsked } from '../../../shared/review/large-model/review-by-model.ts'
import type { ReviewModelsApi, ReviewQuestion } from '../../platform/bindings.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { pay } from '../../platform/limits/pay.ts'
import { gatewayOf } from '../gateway/gateway-of.ts'
import { payHere } from '../limits/pay-here.ts'
import { vaultIdIn } from '../studio/models/order-model.ts'
import type { StudioEnv } from '../studio/studio-env.ts'
import { askOnSite, nameOfModel, siteModelOf } from './ask-on-site.ts'
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

  async siteModel(): Promise<string | null> {
    const choice = siteModelOf(this.env.REVIEW_MODEL)
    return choice && nameOfModel(choice)
  }

  async askOnSite(
    question: ModelQuestion & { milliseconds: number },
    repository: string,
    requestId: string,
  ): Promise<ModelAsked> {
    const { env } = this
    const choice = siteModelOf(env.REVIEW_MODEL)
    if (choice === null) return { kind: 'none', problem: 'not_offered', costMicros: null }
    const paying = {
      namespace: env.BUDGETS,
      secret: env.STUDIO_SECRET,
      now: Date.now(),
      headers: new Headers(),
      check: async () => 'passed' as const,
      requestId,
      isProved: true,
      isStrict: true,
    }
    return askOnSite(
      question,
      { choice, repository },
      { gateway: gatewayOf(env), pay: (payers) => pay('models', payers, paying) },
    )
  }
}
