/** Who asks: what holds a visitor’s secrets stays out of the edge. */
import type { Audience } from '../../../shared/api/mcp-access.ts'
import type { ErrorCode } from '../errors/index.ts'
import type { VaultKey } from './keys.ts'

/**
 * Who asks to read a login for themselves: with what GitHub gave them, or (an API key) as anybody does.
 * `setCookie` keeps the cookie of a session alive that was used by this.
 */
export type OwnReader =
  | {
      kind: 'own'
      login: string
      githubToken: string
      setCookie: string | null
      /** Whether the number of their own private contributions is for who asks. */
      isToldPrivate: boolean
    }
  | { kind: 'shared' }
  | { kind: 'refused'; code: ErrorCode }

/** What holds a visitor's secrets stays out of the edge: it hands such requests on as they are. */
export interface AccountsApi extends Rpc.WorkerEntrypointBranded {
  /** Answers a request of a route with `access: 'session'`; errors name `requestId`. */
  answer(request: Request, requestId: string): Promise<Response>
  /**
   * Whose cookie, token or key a request shows; it is asked of nothing but its headers and address. A
   * token counts only where it is for this audience.
   */
  reader(request: Request, audience: Audience): Promise<OwnReader>
  /** What is sealed to in the vault of this name; null where there is none. */
  vaultKey(sid: string): Promise<VaultKey | null>
}

/** Who is signed in, by the cookie of a request; `setCookie` has the session live on. */
export type SignedInPerson =
  | { kind: 'person'; id: number; login: string; setCookie: string }
  | { kind: 'refused'; code: ErrorCode }

/** Who somebody is, for a Worker that has no use for what GitHub gave them. */
export interface SignedInApi extends Rpc.WorkerEntrypointBranded {
  person(request: Request): Promise<SignedInPerson>
}
