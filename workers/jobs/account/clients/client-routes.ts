/** The routes by which clients of MCP are let in, and ended again. */
import { Hono, type Context } from 'hono'
import {
  answerClientRequestOperation,
  type ClientRequestView,
} from '../../../../shared/api/clients.ts'
import { paths } from '../../../../shared/api/paths.ts'
import { PhantomError } from '../../../platform/errors/index.ts'
import { isLoopbackAddress } from '../../../platform/outgoing/public-address.ts'
import type { Account, Session } from '../../../platform/session/index.ts'
import type { AccountContext } from '../account-context.ts'
import { shownIdLength } from '../api-keys.ts'
import { requireTerminals } from '../oauth/terminals.ts'
import { payFor } from '../pay-for.ts'
import { sessionIdOf } from '../session-cookie.ts'
import { goTo, onceEach } from '../sign-in/away-and-back.ts'
import { readClient } from './client-document.ts'
import { createClientCodes } from './client-codes.ts'
import { createClientRequests, type ClientRequest } from './client-requests.ts'
import { answerAt, isAmong } from './redirect-uri.ts'
import { wantedOf } from './wanted-of-client.ts'

/** The page that asks for a yes or no. */
const questionPath = '/me/authorize'
const mostCharactersOfState = 2_048

export const clientRoutes = new Hono<AccountContext>()
  .get(paths.authorization, async (context) => {
    const { issuer } = await requireTerminals(context)
    const request = await requestOf(context, issuer)
    const handle = await createClientRequests(context.var.accounts.kept).begin(request)
    return goTo(context, `${questionPath}?request=${handle}`)
  })
  .get(patternOf(paths.clientRequest), async (context) => {
    await requireTerminals(context)
    const requests = createClientRequests(context.var.accounts.kept)
    const request = await requests.look(context.req.param('request')!)
    if (!request) throw new PhantomError('client_request_over')
    return context.json(viewOf(request, (await signedIn(context))?.account ?? null))
  })
  .post(patternOf(paths.clientRequest), async (context) => {
    const terminals = await requireTerminals(context)
    const { kept } = context.var.accounts
    const { request: handle, decision } = await answerOf(context)
    const who = await signedIn(context)
    if (decision === 'allow' && !who) throw new PhantomError('not_signed_in')
    const request = await createClientRequests(kept).take(handle)
    if (!request) throw new PhantomError('client_request_over')
    const tell = (said: Record<string, string>) => {
      const { redirectUri, state } = request
      const all = { ...said, ...(state !== null && { state }), iss: terminals.issuer }
      return context.json({ location: answerAt(redirectUri, all) })
    }
    if (request.refusal) return tell({ error: request.refusal })
    if (decision === 'deny' || !who) return tell({ error: 'access_denied' })
    const { client, redirectUri, challenge } = request
    const code = await createClientCodes(kept, terminals).issue({
      account: who.account,
      session: who.session.name,
      clientId: client.id,
      redirectUri,
      challenge,
    })
    return tell({ code })
  })
  .delete(patternOf(paths.client), async (context) => {
    const { holdings } = await requireTerminals(context)
    const who = await signedIn(context)
    if (!who) throw new PhantomError('not_signed_in')
    const shownId = context.req.param('id')!
    const isMeant = ({ kind, id }: { kind: string; id: string }) =>
      kind === 'client' && id.slice(0, shownIdLength) === shownId
    const ended = await holdings.end(who.account.id, isMeant)
    return context.json({ ended: ended.length > 0 })
  })

/** The request, checked. Throws `client_refused` where nobody can be told of it but who looks at it. */
async function requestOf(
  context: Context<AccountContext>,
  origin: string,
): Promise<Omit<ClientRequest, 'endsAt'>> {
  const { raw } = context.req
  // A picture or a frame elsewhere is no visit: nobody is to pay for it.
  const destination = raw.headers.get('sec-fetch-dest') ?? 'document'
  if (destination !== 'document') throw refused('request', 'is to be a visit of a browser')
  const query = onceEach(raw)
  if (!query) throw refused('query', 'names a parameter twice')
  const { client_id: clientId = '', redirect_uri: redirectUri = '', state = null } = query
  if (state !== null && state.length > mostCharactersOfState) {
    throw refused('state', `takes ${mostCharactersOfState} characters at most`)
  }
  await payFor(context, 'signins')
  const allowsLoopback = context.env.LOOPBACK_CLIENTS === '1'
  const client = await readClient(clientId, { ownOrigin: origin, allowsLoopback })
  if ('problem' in client) throw refused(client.field, client.problem)
  if (!isAmong(redirectUri, client.redirectUris)) {
    throw refused('redirect_uri', 'is none of those that the client’s document names')
  }
  const { id, host, name } = client
  const wanted = wantedOf(query, origin)
  return {
    client: { id, host, name },
    redirectUri,
    state,
    refusal: wanted.refusal,
    challenge: wanted.refusal === null ? wanted.challenge : '',
    scopes: wanted.refusal === null ? wanted.scopes : [],
  }
}

const refused = (field: string, problem: string) =>
  new PhantomError('client_refused', { fields: [{ field, problem }] })

/** Who is signed in by the cookie; null where nobody is. */
async function signedIn(
  context: Context<AccountContext>,
): Promise<{ session: Session; account: Account } | null> {
  const id = sessionIdOf(context.req.raw)
  const session = id === null ? null : await context.var.accounts.sessions.open(id)
  const account = session?.content.account
  return session && account ? { session, account } : null
}

async function answerOf(context: Context<AccountContext>) {
  const body: unknown = await context.req.json().catch(() => null)
  const given = { ...(body as object | null), request: context.req.param('request') }
  const input = answerClientRequestOperation.input.safeParse(given)
  if (input.success) return input.data
  throw new PhantomError('validation_failed', {
    fields: [{ field: 'decision', problem: 'takes `allow` or `deny`' }],
  })
}

function viewOf(request: ClientRequest, account: Account | null): ClientRequestView {
  const { client, redirectUri, scopes, refusal, endsAt } = request
  const address = new URL(redirectUri)
  return {
    client: { host: client.host, name: client.name },
    goesTo: { host: address.host, isThisDevice: isLoopbackAddress(address) },
    scopes,
    refusal,
    endsAt: new Date(endsAt).toISOString(),
    login: account?.login ?? null,
  }
}

/** The router's pattern of an operation's path. */
function patternOf(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1')
}
