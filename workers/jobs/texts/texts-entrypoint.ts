/** The door through which the edge hands on what is to be written. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { ScorecardOfLogin, TextsApi } from '../../platform/bindings.ts'
import type { StudioEnv } from '../studio/studio-env.ts'
import { textsApp } from './app.ts'

export class Texts extends WorkerEntrypoint<StudioEnv> implements TextsApi {
  async answer(
    request: Request,
    requestId: string,
    scorecardOf: ScorecardOfLogin,
  ): Promise<Response> {
    return textsApp(requestId, scorecardOf).fetch(request, this.env, this.ctx)
  }
}
