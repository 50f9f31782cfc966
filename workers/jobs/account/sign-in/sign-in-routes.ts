/** Signing in with GitHub in a browser: there, and back with a code that is traded for a token. */
import { Hono, type Context } from 'hono'
import * as z from 'zod/mini'
import { signInInput } from '../../../../shared/api/sign-in.ts'
import { paths } from '../../../../shared/api/paths.ts'
import { PhantomError } from '../../../platform/errors/index.ts'
import type { AccountContext } from '../account-context.ts'
import { payFor } from '../pay-for.ts'
import { endedCookie, sessionCookie, sessionIdOf } from '../session-cookie.ts'
import { startSignedIn, signOut } from '../signed-in.ts'
import { goTo, onceEach, requireOwnNavigation } from './away-and-back.ts'
import { keptOrRevoked } from './kept-or-revoked.ts'
import { isReturnPath } from './return-path.ts'

const callbackQuery = z.object({ state: z.string(), code: z.optional(z.string()) })

export const signInRoutes = new Hono<AccountContext>()
  .get(paths.signIn, async (context) => {
    const { github, sessions, pendingSignIns } = context.var.accounts
    if (!github) throw new PhantomError('not_configured')
    requireOwnNavigation(context.req.raw)
    const { return_to: returnTo, scope } = inputOf(context)
    await payFor(context, 'signins')

    const id = sessionIdOf(context.req.raw)
    const known = id && (await sessions.open(id))
    const { id: used, session } = id && known ? { id, session: known } : await sessions.start()
    const { state, challenge } = await pendingSignIns.begin({
      session: session.name,
      returnTo,
      use: null,
    })
    const url = github.authorizeUrl({
      redirectUri: callbackOf(context),
      state,
      challenge,
      scope: scope === 'none' ? '' : scope,
    })
    context.header('set-cookie', sessionCookie(used))
    return goTo(context, url)
  })
  .get(paths.signInCallback, async (context) => {
    const { accounts } = context.var
    const { github, sessions, pendingSignIns } = accounts
    if (!github) throw new PhantomError('not_configured')
    const { state, code } = callbackOfGitHub(context.req.raw)
    const pending = await pendingSignIns.take(state)
    const id = sessionIdOf(context.req.raw)
    const guest = id && (await sessions.open(id))
    // Who comes back with a state is who went: else somebody could be signed in as somebody else.
    const isOwn =
      pending !== null && pending.use === null && guest && guest.name === pending.session
    if (!id || !isOwn) throw refused()
    if (code === undefined) return goTo(context, pending.returnTo)

    const token = await github.exchange(code, pending.verifier, callbackOf(context))
    if (token === null) throw refused()
    const started = await keptOrRevoked(context, github, token, async () => {
      const account = { ...(await github.accountOf(token)), githubToken: token }
      // A new id: whoever knew or planted the old one has nothing of this session.
      await signOut(accounts, id, context.executionCtx, token)
      return startSignedIn(accounts, account)
    })
    context.header('set-cookie', sessionCookie(started.id))
    return goTo(context, pending.returnTo)
  })
  .post(paths.signOut, async (context) => {
    const id = sessionIdOf(context.req.raw)
    if (id) await signOut(context.var.accounts, id, context.executionCtx)
    context.header('set-cookie', endedCookie)
    return context.json({ status: 'signed-out' })
  })

const refused = () => new PhantomError('sign_in_refused')

function inputOf(context: Context<AccountContext>) {
  const given = onceEach(context.req.raw)
  const input = given && signInInput.safeParse(given)
  if (input?.success && isReturnPath(input.data.return_to)) return input.data
  const isScope = input?.success === false && input.error.issues[0]?.path[0] === 'scope'
  throw new PhantomError('validation_failed', {
    fields: [
      isScope
        ? { field: 'scope', problem: 'takes `none` or `read:user`, once' }
        : { field: 'return_to', problem: 'takes the path of a page of this site, once' },
    ],
  })
}

/** What GitHub sends a browser back with. */
function callbackOfGitHub(request: Request) {
  const given = onceEach(request)
  const query = given && callbackQuery.safeParse(given)
  if (!query?.success) throw refused()
  return query.data
}

function callbackOf({ req }: Context<AccountContext>): string {
  return new URL(paths.signInCallback, req.url).href
}
