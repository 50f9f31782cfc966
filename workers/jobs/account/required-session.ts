/** The session of who asks, for what cannot be had without one. */
import type { Context } from 'hono'
import { PhantomError } from '../../platform/errors/index.ts'
import type { Session } from '../../platform/session/index.ts'
import type { AccountContext } from './account-context.ts'
import { sessionCookie, sessionIdOf } from './session-cookie.ts'

/** Keeps the session alive with the answer. Throws `session_missing` where there is none. */
export async function requiredSession(context: Context<AccountContext>): Promise<Session> {
  const { sessions } = context.var.accounts
  const id = sessionIdOf(context.req.raw)
  const session = id === null ? null : await sessions.open(id)
  if (!id || !session) throw new PhantomError('session_missing')
  context.header('set-cookie', sessionCookie(id))
  return session
}
