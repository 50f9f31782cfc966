/**
 * The cookie that holds a session's id. `__Host-` has browsers refuse it from any other host, path or
 * unencrypted page; no script reads it, and no other site's request carries it but a plain link's.
 */
import { cookieOf } from '../../platform/cookie.ts'
import { sessionCookieName } from '../../platform/session/cookie-name.ts'
import { sessionLifetimeSeconds } from '../../platform/session/index.ts'

const name = sessionCookieName
const rules = 'Path=/; Secure; HttpOnly; SameSite=Lax'

/** The id that a request brings; null where it brings none, or more than one. */
export function sessionIdOf(request: Request): string | null {
  return cookieOf(request, name)
}

/** The `Set-Cookie` of a session that was used now. */
export function sessionCookie(id: string): string {
  return `${name}=${id}; ${rules}; Max-Age=${sessionLifetimeSeconds}`
}

/** The `Set-Cookie` that ends it. */
export const endedCookie = `${name}=; ${rules}; Max-Age=0`
