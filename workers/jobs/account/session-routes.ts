/** See, begin and forget a session, and end all of an account's. */
import { Hono, type Context } from 'hono'
import type { SessionView } from '../../../shared/api/session.ts'
import { paths } from '../../../shared/api/paths.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { Session } from '../../platform/session/index.ts'
import { forgetJobs } from '../studio/forget-jobs.ts'
import { ownerOf } from '../studio/owner.ts'
import type { AccountContext } from './account-context.ts'
import type { Accounts } from './accounts.ts'
import { shownIdLength } from './api-keys.ts'
import { bearerOf, holderOf, type Holder } from './bearer.ts'
import { askedOf } from './oauth/terminals.ts'
import { endedCookie, sessionCookie, sessionIdOf } from './session-cookie.ts'
import { endEverywhere, type Everywhere } from './signed-in.ts'

export const sessionRoutes = new Hono<AccountContext>()
  .get(paths.session, async (context) => {
    const { accounts } = context.var
    const bearer = bearerOf(context.req.raw)
    if (bearer !== null) {
      const wanted = { scope: 'session:read', audience: 'api' } as const
      return context.json(await viewOf(accounts, await holderOf(askedOf(context), bearer, wanted)))
    }
    const id = sessionIdOf(context.req.raw)
    const session = id && (await accounts.sessions.open(id))
    if (!id || !session) return context.json(await viewOf(accounts, null))
    context.header('set-cookie', sessionCookie(id))
    return context.json(await viewOf(accounts, shown(session)))
  })
  .post(paths.session, async (context) => {
    const { accounts } = context.var
    const id = sessionIdOf(context.req.raw)
    const known = id && (await accounts.sessions.open(id))
    // What somebody else may have put into the cookie is never taken for an id.
    const { id: used, session } =
      id && known ? { id, session: known } : await accounts.sessions.start()
    context.header('set-cookie', sessionCookie(used))
    return context.json(await viewOf(accounts, shown(session)))
  })
  .delete(paths.session, async (context) => {
    // What the studio made is theirs by another cookie, which the browser drops now, too.
    const owner = await ownerOf(context.req.raw)
    if (owner) await forgetJobs(context.env, owner)
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

/** What is told of: a session, or only the holder of a token or a key. */
type Shown = (Holder | { accountId: null; account: null }) & { session?: Session }

function shown(session: Session): Shown {
  const { account } = session.content
  return account
    ? { accountId: account.id, account, session }
    : { accountId: null, account, session }
}

async function viewOf({ github, holdings }: Accounts, of: Shown | null): Promise<SessionView> {
  const accountId = of?.accountId ?? null
  const held = accountId !== null && holdings ? await holdings.list(accountId) : []
  return {
    kind: of === null ? 'none' : accountId === null ? 'guest' : 'signed-in',
    login: of?.account?.login ?? null,
    endsAt: of?.session ? new Date(of.session.endsAt).toISOString() : null,
    holds: held.map(({ kind, id, host, scopes, startedAt, endsAt }) => ({
      kind,
      id: id.slice(0, shownIdLength),
      host: host ?? null,
      isThis: id === of?.session?.name,
      scopes,
      startedAt: new Date(startedAt).toISOString(),
      endsAt: new Date(endsAt).toISOString(),
    })),
    signInOffered: github !== null,
  }
}
