/** The door through which the review Worker asks who is signed in: it hears of no token. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { JobsEnv, SignedInApi, SignedInPerson } from '../../platform/bindings.ts'
import { StoreError } from '../../platform/store/index.ts'
import { accountsOf } from './accounts.ts'
import { sessionCookie, sessionIdOf } from './session-cookie.ts'

export class SignedIn extends WorkerEntrypoint<JobsEnv> implements SignedInApi {
  async person(request: Request): Promise<SignedInPerson> {
    try {
      const id = sessionIdOf(request)
      const session = id && (await (await accountsOf(this.env)).sessions.open(id))
      if (!id || !session || !session.content.account) {
        return { kind: 'refused', code: 'not_signed_in' }
      }
      const { id: number, login } = session.content.account
      return { kind: 'person', id: number, login, setCookie: sessionCookie(id) }
    } catch (error) {
      if (error instanceof StoreError) return { kind: 'refused', code: 'store_unavailable' }
      throw error
    }
  }
}
