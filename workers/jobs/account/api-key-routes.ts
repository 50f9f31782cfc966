/** Making, listing and ending API keys, for who is signed in with a browser. */
import { Hono, type Context } from 'hono'
import { createKeyInput, type ApiKeyView } from '../../../shared/api/api-keys.ts'
import { paths } from '../../../shared/api/paths.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { AccountContext } from './account-context.ts'
import { createApiKeys, shownIdLength } from './api-keys.ts'
import type { Holding } from './holdings.ts'
import { sessionIdOf } from './session-cookie.ts'

export const apiKeyRoutes = new Hono<AccountContext>()
  .get(paths.apiKeys, async (context) => {
    const { apiKeys, accountId } = await ownerOf(context)
    return context.json({ keys: (await apiKeys.list(accountId)).map(viewOf) })
  })
  .post(paths.apiKeys, async (context) => {
    const { apiKeys, accountId } = await ownerOf(context)
    const { scopes, days } = await inputOf(context.req.raw)
    const { key, holding } = await apiKeys.create(accountId, [...new Set(scopes)], days)
    return context.json({ key, ...viewOf(holding) })
  })
  .delete(paths.apiKey.replace('{id}', ':id'), async (context) => {
    const { apiKeys, accountId } = await ownerOf(context)
    return context.json({ revoked: await apiKeys.revoke(accountId, context.req.param('id')!) })
  })

/** Whose cookie it is. Throws `not_signed_in`, or `not_configured`. */
async function ownerOf(context: Context<AccountContext>) {
  const { sessions, holdings, kept } = context.var.accounts
  if (!holdings) throw new PhantomError('not_configured')
  const id = sessionIdOf(context.req.raw)
  const session = id === null ? null : await sessions.open(id)
  const account = session?.content.account
  if (!account) throw new PhantomError('not_signed_in')
  return { accountId: account.id, apiKeys: createApiKeys({ kept, holdings }) }
}

async function inputOf(request: Request) {
  const input = createKeyInput.safeParse(parsed(await request.text()))
  if (input.success) return input.data
  const fields = new Set(input.error.issues.map(({ path }) => path[0]))
  throw new PhantomError('validation_failed', {
    fields: [
      ...(fields.has('scopes') ? [problems.scopes] : []),
      ...(fields.has('days') ? [problems.days] : []),
      ...(fields.has('scopes') || fields.has('days') ? [] : [problems.body]),
    ],
  })
}

const problems = {
  scopes: { field: 'scopes', problem: 'takes a list of `scans:read` and `session:read`' },
  days: { field: 'days', problem: 'takes a whole number from 1 to 90' },
  body: { field: 'body', problem: 'takes JSON with `scopes` and `days`, and nothing else' },
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function viewOf({ id, scopes, startedAt, endsAt }: Holding): ApiKeyView {
  return {
    id: id.slice(0, shownIdLength),
    scopes: scopes as ApiKeyView['scopes'],
    startedAt: new Date(startedAt).toISOString(),
    endsAt: new Date(endsAt).toISOString(),
  }
}
