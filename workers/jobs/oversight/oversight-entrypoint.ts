/** The door through which the edge hands on who asks how the service is doing. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { JobsEnv, OversightApi } from '../../platform/bindings.ts'
import type { SeenRequest } from '../../platform/traces/index.ts'
import { exportTrace } from '../traces/export.ts'
import { oversightApp } from './app.ts'

export class Oversight extends WorkerEntrypoint<JobsEnv> implements OversightApi {
  async answer(request: Request, requestId: string): Promise<Response> {
    return oversightApp(requestId).fetch(request, this.env, this.ctx)
  }

  tellTrace(seen: SeenRequest): Promise<void> {
    return exportTrace(this.env, seen)
  }
}
