/** The door through which the edge hands on what concerns jobs and their files. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { FactsOfLogin, StudioApi } from '../../platform/bindings.ts'
import { studioApp } from './app.ts'
import type { StudioEnv } from './studio-env.ts'

export class Studio extends WorkerEntrypoint<StudioEnv> implements StudioApi {
  async answer(request: Request, requestId: string, factsOf: FactsOfLogin): Promise<Response> {
    return studioApp(requestId, factsOf).fetch(request, this.env, this.ctx)
  }
}
