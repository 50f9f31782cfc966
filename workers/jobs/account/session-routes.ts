/** See, begin and forget a session. */
import { Hono } from 'hono'
import type { SessionView } from '../../../shared/api/session.ts'
import { paths } from '../../../shared/api/paths.ts'
import type { Session } from '../../platform/session/index.ts'
import type { AccountContext } from './account-context.ts'
import { endedCookie, sessionCookie, sessionIdOf } from './session-cookie.ts'

export const sessionRoutes = new Hono<AccountContext>()
  .get(paths.session, async (context) => {
    const id = sessionIdOf(context.req.raw)
    const session = id && (await context.var.sessions.open(id))
    if (!id || !session) return context.json(viewOf(null))
    context.header('set-cookie', sessionCookie(id))
    return context.json(viewOf(session))
  })
  .post(paths.session, async (context) => {
    const { sessions } = context.var
    const id = sessionIdOf(context.req.raw)
    const known = id && (await sessions.open(id))
    // What somebody else may have put into the cookie is never taken for an id.
    const { id: used, session } = id && known ? { id, session: known } : await sessions.start()
    context.header('set-cookie', sessionCookie(used))
    return context.json(viewOf(session))
  })
  .delete(paths.session, async (context) => {
    const id = sessionIdOf(context.req.raw)
    if (id) await context.var.sessions.end(id)
    context.header('set-cookie', endedCookie)
    context.header('clear-site-data', '"cookies", "storage"')
    return context.json({ status: 'forgotten' })
  })

function viewOf(session: Session | null): SessionView {
  if (session === null) return { kind: 'none', login: null, endsAt: null, holds: [] }
  const { account, holdings } = session.content
  const byKind = Map.groupBy(holdings, ({ kind }) => kind)
  return {
    kind: account ? 'signed-in' : 'guest',
    login: account?.login ?? null,
    endsAt: new Date(session.endsAt).toISOString(),
    holds: [...byKind].map(([kind, all]) => ({ kind, count: all.length })),
  }
}
