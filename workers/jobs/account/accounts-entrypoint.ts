/** The door through which the edge hands on what concerns a visitor's session. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { Audience } from '../../../shared/api/mcp-access.ts'
import type { AccountsApi, OwnReader, VaultKey } from '../../platform/bindings.ts'
import type { StudioEnv } from '../studio/studio-env.ts'
import { vaultOf } from '../vault/index.ts'
import { accountApp } from './app.ts'
import { ownReaderOf } from './own-reader.ts'

export class Accounts extends WorkerEntrypoint<StudioEnv> implements AccountsApi {
  async answer(request: Request, requestId: string): Promise<Response> {
    return accountApp(requestId).fetch(request, this.env, this.ctx)
  }

  reader(request: Request, audience: Audience): Promise<OwnReader> {
    return ownReaderOf(this.env, request, audience)
  }

  async vaultKey(sid: string): Promise<VaultKey | null> {
    return vaultOf(this.env, sid).look()
  }
}
