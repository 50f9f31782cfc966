/** The door through which the edge hands on what concerns a visitor's session. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { AccountsApi, JobsEnv } from '../../platform/bindings.ts'
import { accountApp } from './app.ts'

export class Accounts extends WorkerEntrypoint<JobsEnv> implements AccountsApi {
  async answer(request: Request, requestId: string): Promise<Response> {
    return accountApp(requestId).fetch(request, this.env, this.ctx)
  }
}
