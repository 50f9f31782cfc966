/**
 * A key by signing in at OpenRouter: there, and back with a code that is traded for a key, which is
 * sealed to the session's vault before any page sees it. It is kept nowhere.
 */
import { Hono, type Context } from 'hono'
import * as z from 'zod/mini'
import { idempotencyKeyForm } from '../../../../shared/api/jobs.ts'
import { openRouterInput } from '../../../../shared/api/openrouter.ts'
import { paths } from '../../../../shared/api/paths.ts'
import { sealedFragmentOf } from '../../../../shared/sealed-key/sealed-fragment.ts'
import { openrouter } from '../../../../shared/studio/models/openrouter.ts'
import type { JobsEnv } from '../../../platform/bindings.ts'
import { PhantomError } from '../../../platform/errors/index.ts'
import { hostsOf } from '../../studio/providers/hosts.ts'
import { sealKey, vaultIdOf, vaultOf } from '../../vault/index.ts'
import type { AccountContext } from '../account-context.ts'
import { payFor } from '../pay-for.ts'
import { requiredSession } from '../required-session.ts'
import { goTo, onceEach, requireOwnNavigation } from '../sign-in/away-and-back.ts'
import { isReturnPath } from '../sign-in/return-path.ts'
import { createOpenRouterSignIn } from './openrouter-sign-in.ts'

const callbackQuery = z.object({
  state: z.string(),
  /** None where the visitor said no. */
  code: z.optional(z.string().check(z.maxLength(512))),
})

export const openRouterRoutes = new Hono<AccountContext>()
  .get(paths.openRouter, async (context) => {
    const openRouter = signInOf(context.env)
    requireOwnNavigation(context.req.raw)
    const { return_to: returnTo, use } = inputOf(context.req.raw)
    const { name: session } = await requiredSession(context)
    await payFor(context, 'keys')
    const { pendingSignIns } = context.var.accounts
    const { state, challenge } = await pendingSignIns.begin({ session, returnTo, use })
    return goTo(context, openRouter.authorizeUrl(callbackOf(context, state), challenge))
  })
  .get(paths.openRouterCallback, async (context) => {
    const openRouter = signInOf(context.env)
    const { state, code } = callbackIn(context.req.raw)
    const { name: session } = await requiredSession(context)
    const pending = await context.var.accounts.pendingSignIns.take(state)
    // Who comes back with a state is who went: else somebody could be handed another one's key.
    if (!pending || pending.use === null || pending.session !== session) throw refused()
    const { returnTo, use, verifier } = pending
    if (code === undefined) return goTo(context, returnTo)

    const sid = await vaultIdOf(session)
    // Asked for first: no key comes to be that could not be sealed.
    const to = await vaultOf(context.env, sid).publicKey()
    if (!to) throw new PhantomError('keys_closed')
    const key = await openRouter.exchange(code, verifier)
    if (!key) throw refused()
    const last4 = new TextDecoder().decode(key.subarray(-4))
    const { now, random } = context.var.accounts.kept
    const expected = { sid, provider: 'openrouter', job: use } as const
    const sealed = await sealKey(key, { to, use: expected, now: now(), random })
    return goTo(context, `${returnTo}#${sealedFragmentOf({ ...sealed, last4 })}`)
  })

const refused = () => new PhantomError('sign_in_refused')

/** Throws `not_configured` where no keys are taken. */
function signInOf({ KEY_ORIGIN, OPENROUTER_API_URL }: JobsEnv) {
  if (!KEY_ORIGIN) throw new PhantomError('not_configured')
  return createOpenRouterSignIn(hostsOf(openrouter, OPENROUTER_API_URL))
}

function inputOf(request: Request) {
  const given = onceEach(request)
  const input = given && openRouterInput.safeParse(given)
  const isUse = input?.success === true && idempotencyKeyForm.test(input.data.use)
  if (isUse && isReturnPath(input.data.return_to)) return input.data
  throw new PhantomError('validation_failed', {
    fields: [
      isUse
        ? { field: 'return_to', problem: 'takes the path of a page of this site, once' }
        : { field: 'use', problem: 'takes 16 to 64 of A–Z, a–z, 0–9, `_` and `-`, once' },
    ],
  })
}

/** What OpenRouter sends a browser back with. */
function callbackIn(request: Request) {
  const given = onceEach(request)
  const query = given && callbackQuery.safeParse(given)
  if (!query?.success) throw refused()
  return query.data
}

function callbackOf({ req }: Context<AccountContext>, state: string): string {
  const url = new URL(paths.openRouterCallback, req.url)
  url.searchParams.set('state', state)
  return url.href
}
