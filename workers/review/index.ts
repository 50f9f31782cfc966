/** The review Worker's doors: what the edge hands on, and the queue. Nobody reaches it from outside. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { ReviewApi } from '../platform/bindings.ts'
import { answerRequest } from './doors/answer-request.ts'
import { consumeBatch } from './queue/consume-in-worker.ts'
import type { ReviewEnv } from './review-env.ts'

export class Review extends WorkerEntrypoint<ReviewEnv> implements ReviewApi {
  answer(request: Request, requestId: string, ownToken: string | null = null): Promise<Response> {
    return answerRequest(request, requestId, this.env, ownToken)
  }
}

export default {
  fetch: () => new Response(null, { status: 404 }),
  queue: consumeBatch,
} satisfies ExportedHandler<ReviewEnv>
