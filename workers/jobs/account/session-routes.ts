/** See, begin and forget a session, and end all of an account's. */
import { Hono, type Context } from 'hono'
import type { SessionView } from '../../../shared/api/session.ts'
import { paths } from '../../../shared/api/paths.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { Session } from '../../platform/session/index.ts'
import type { AccountContext } from './account-context.ts'
import type { Accounts } from './accounts.ts'
import { endedCookie, sessionCookie, sessionIdOf } from './session-cookie.ts'
import { endEverywhere, type Everywhere } from './signed-in.ts'

export const sessionRoutes = new Hono<AccountContext>()
  .get(paths.session, async (context) => {
    const { accounts } = context.var
    const id = sessionIdOf(context.req.raw)
    const session = id && (await accounts.sessions.open(id))
    if (!id || !session) return context.json(await viewOf(accounts, null))
    context.header('set-cookie', sessionCookie(id))
    return context.json(await viewOf(accounts, session))
  })
  .post(paths.session, async (context) => {
    const { accounts } = context.var
    const id = sessionIdOf(context.req.raw)
    const known = id && (await accounts.sessions.open(id))
    // What somebody else may have put into the cookie is never taken for an id.
    const { id: used, session } =
      id && known ? { id, session: known } : await accounts.sessions.start()
    context.header('set-cookie', sessionCookie(used))
    return context.json(await viewOf(accounts, session))
  })
  .delete(paths.session, async (context) => {
    await endAll(context, 'everything')
    context.header('clear-site-data', '"cookies", "storage"')
    return context.json({ status: 'forgotten' })
  })
  .post(paths.signOutEverywhere, async (context) => {
    const isSignedIn = await endAll(context, 'sessions')
    if (!isSignedIn) throw new PhantomError('not_signed_in')
    return context.json({ status: 'signed-out' })
  })

/**
 * Ends the session, and of its account what is asked for. The session goes last: while it lives, a
 * store that failed on the way can be asked again. Whether somebody was signed in.
 */
async function endAll(context: Context<AccountContext>, what: Everywhere): Promise<boolean> {
  const { accounts } = context.var
  const id = sessionIdOf(context.req.raw)
  const session = id && (await accounts.sessions.open(id))
  const account = session ? session.content.account : null
  if (account) await endEverywhere(accounts, account, what, context.executionCtx)
  if (id) await accounts.sessions.end(id)
  context.header('set-cookie', endedCookie)
  return account !== null
}

async function viewOf(
  { github, holdings }: Accounts,
  session: Session | null,
): Promise<SessionView> {
  const signInOffered = github !== null
  if (session === null) {
    return { kind: 'none', login: null, endsAt: null, holds: [], signInOffered }
  }
  const { account } = session.content
  const held = account && holdings ? await holdings.list(account.id) : []
  return {
    kind: account ? 'signed-in' : 'guest',
    login: account?.login ?? null,
    endsAt: new Date(session.endsAt).toISOString(),
    holds: held.map(({ kind, id, scopes, startedAt, endsAt }) => ({
      kind,
      id: id.slice(0, shownIdLength),
      isThis: id === session.name,
      scopes,
      startedAt: new Date(startedAt).toISOString(),
      endsAt: new Date(endsAt).toISOString(),
    })),
    signInOffered,
  }
}

/** Enough to tell one from another. */
const shownIdLength = 12
