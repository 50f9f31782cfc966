/**
 * The doors of connecting a repository by signing in at its host: what can be asked, the way there, and the way
 * back. What comes of it is in the body of the answer and nowhere else: no address, no store and no log has it.
 */
import {
  connectedHookInput,
  repositoryPath,
  type ConnectedHook,
} from '../../../shared/api/hooks.ts'
import { paths } from '../../../shared/api/paths.ts'
import {
  isTerminalLink,
  signInHosts,
  type ConnectAnswer,
  type ConnectRefusal,
  type SignInHost,
} from '../../../shared/review/connection.ts'
import { readBoundedBytes } from '../../platform/bounded-bytes.ts'
import { cookieOf } from '../../platform/cookie.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { asToldOf } from '../hosts/host-failure.ts'
import type { Management } from '../administration/manage-hooks.ts'
import { HostProblem } from '../hosts/host-problem.ts'
import type { Exchange, OAuthClient } from '../sign-in/oauth-client.ts'
import { checkedRequest } from '../../platform/request-body/checked-request.ts'
import { connectHook } from './connect-hook.ts'
import type { Outcomes } from './for-terminals.ts'
import {
  connectionSeconds,
  isHalf,
  type createPendingConnections,
  type PendingConnection,
} from './pending-connections.ts'

export const connectPath = '/reviews/connect'

export type ConnectWorld = {
  management: Management
  pending: ReturnType<typeof createPendingConnections>
  outcomes: Outcomes
  /** Null where the deployment is not registered at the host. */
  clientOf: (host: SignInHost) => Promise<OAuthClient | null>
}

const cookieName = '__Host-connect'
const mostFormBytes = 8 * 1024

/** The answer to a request; null where its path is none of these. Throws a `PhantomError`. */
export async function answerConnect(
  request: Request,
  world: ConnectWorld,
): Promise<Response | null> {
  const { pathname, searchParams } = new URL(request.url)
  if (pathname === paths.hookConnected) return tellTerminal(request, world)
  if (pathname === connectPath)
    return request.method === 'POST'
      ? begin(request, world)
      : ask({ wanted: wantedIn(searchParams), refusal: null }, world)
  const host = signInHosts.find((one) => pathname === `${connectPath}/${one}`)
  return host ? comeBack(host, searchParams, request, world) : null
}

/** What somebody typed, or followed a link for. */
type Wanted = { host: SignInHost | null; repository: string; terminal: string | null }
type Asked = { wanted?: Wanted; refusal: ConnectRefusal | null; missing?: string[] }

const mostTyped = 600
const nothing: Wanted = { host: null, repository: '', terminal: null }

function wantedIn(given: URLSearchParams): Wanted {
  const host = signInHosts.find((one) => one === given.get('host')) ?? null
  const repository = (given.get('repository') ?? '').trim().slice(0, mostTyped)
  const terminal = given.get('terminal') ?? ''
  return { host, repository, terminal: isTerminalLink(terminal) ? terminal : null }
}

async function ask(
  { wanted = nothing, refusal, missing = [] }: Asked,
  { clientOf }: ConnectWorld,
): Promise<Response> {
  const clients = await Promise.all(signInHosts.map((host) => clientOf(host)))
  const hosts = signInHosts.filter((_, at) => clients[at])
  return answer({ step: 'ask', hosts, ...wanted, refusal, missing }, refusal === null ? 200 : 422)
}

const answer = (told: ConnectAnswer, status = 200, headers: Record<string, string> = {}) =>
  Response.json(told, { status, headers: { 'cache-control': 'no-store', ...headers } })

/** Sends nobody away: the page that is answered leads to the host. */
async function begin(request: Request, world: ConnectWorld): Promise<Response> {
  const wanted = wantedIn(await formOf(request))
  const { host, terminal } = wanted
  const repository = repositoryPath.safeParse(pathIn(wanted.repository))
  if (!host || !repository.success) return ask({ wanted, refusal: 'repository' }, world)
  const client = await clientFor(host, world)
  const kept = cookieOf(request, cookieName)
  const browser = kept !== null && isHalf(kept) ? kept : world.pending.newHalf()
  const going = { host, repository: repository.data, terminal }
  const language = languageIn(new URL(request.url).searchParams)
  const { state, challenge } = await world.pending.begin(browser, { ...going, language })
  const address = client.authorizeUrl({ redirectUri: redirectUri(host, world), state, challenge })
  const cookie = `${cookieName}=${browser}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${connectionSeconds}`
  return answer({ step: 'away', ...going, address }, 200, { 'set-cookie': cookie })
}

/** The code of the language that the page’s address chose; null where it chose none. */
function languageIn(address: URLSearchParams): string | null {
  const chosen = address.get('lang') ?? ''
  return /^[a-z]{2}$/.test(chosen) ? chosen : null
}

/** Throws `body_too_large` or `media_type_unsupported`. */
async function formOf(request: Request): Promise<URLSearchParams> {
  const { headers, body } = request
  const [type = ''] = (headers.get('content-type') ?? '').split(';')
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded')
    throw new PhantomError('media_type_unsupported')
  const bytes = await readBoundedBytes(new Response(body, { headers }), mostFormBytes)
  if (!bytes) throw new PhantomError('body_too_large')
  return new URLSearchParams(new TextDecoder().decode(bytes))
}

/** The path, of an address too. */
function pathIn(typed: string): string {
  const path = URL.canParse(typed) ? new URL(typed).pathname : typed
  return path.replace(/^\/+|\/+$|\.git\/?$/g, '')
}

/** Whoever comes back is who went, from the host that they went to; whatever is wrong is one answer. */
async function comeBack(
  host: SignInHost,
  parameters: URLSearchParams,
  request: Request,
  world: ConnectWorld,
): Promise<Response> {
  const client = await clientFor(host, world)
  const state = parameters.get('state') ?? ''
  const going = await world.pending.take(state, cookieOf(request, cookieName) ?? '')
  // A host of another name than was asked for may be one that has its answers mixed up.
  if (going?.host !== host) return ask({ refusal: 'over' }, world)
  const back = { parameters, state, redirectUri: redirectUri(host, world) }
  const answered = await connect(going, back, client, world)
  if (going.language !== null) answered.headers.set('content-language', going.language)
  return answered
}

async function connect(
  going: PendingConnection,
  back: Omit<Exchange, 'verifier'>,
  client: OAuthClient,
  world: ConnectWorld,
): Promise<Response> {
  const { verifier, terminal } = going
  const tokens = await unlessFailed(going, client.exchange({ ...back, verifier }), world)
  if (!tokens) {
    const isDenied = back.parameters.get('error') === 'access_denied'
    return refuse(going, { refusal: isDenied ? 'denied' : 'over', missing: [] }, world)
  }
  const connecting = connectHook(going, tokens, client, world.management)
  const connected = await unlessFailed(going, connecting, world)
  if (connected.kind === 'refused') return refuse(going, connected, world)
  const { hook, isAgain } = connected
  await layDown(going, { hook, refusal: null, missing: [] }, world)
  return answer({ step: 'done', hook, isAgain, terminal })
}

/** The work. Where it fails a terminal is told so, and the page by what is thrown. */
async function unlessFailed<Value>(
  going: PendingConnection,
  work: Promise<Value>,
  world: ConnectWorld,
): Promise<Value> {
  const told = work.catch(async (error: unknown) => {
    const isForbidden = error instanceof HostProblem && error.kind === 'forbidden'
    const refusal = isForbidden ? 'rights' : 'failed'
    await layDown(going, { hook: null, refusal, missing: [] }, world)
    throw error
  })
  return asToldOf(told)
}

/** A terminal is told that nothing comes of it; what is begun anew is the page’s affair. */
async function refuse(
  going: PendingConnection,
  { refusal, missing }: { refusal: ConnectRefusal; missing: string[] },
  world: ConnectWorld,
): Promise<Response> {
  await layDown(going, { hook: null, refusal, missing }, world)
  const { host, repository } = going
  return ask({ wanted: { host, repository, terminal: null }, refusal, missing }, world)
}

async function layDown(
  { terminal }: PendingConnection,
  outcome: ConnectedHook,
  { outcomes }: ConnectWorld,
): Promise<void> {
  if (terminal === null) return
  // The page shows the same: a store that fails takes nothing away from it.
  await outcomes.layDown(terminal, outcome).catch(() => undefined)
}

const notYet: ConnectedHook = { hook: null, refusal: null, missing: [] }

/** At once: any ticket may be asked for, and none of them is waited with. */
async function tellTerminal(request: Request, { outcomes }: ConnectWorld): Promise<Response> {
  const body: unknown = await (await checkedRequest(request)).json().catch(() => null)
  const input = connectedHookInput.safeParse(body)
  if (!input.success) {
    const problem = 'takes 32 random bytes in base64url, and nothing beside it'
    throw new PhantomError('validation_failed', { fields: [{ field: 'ticket', problem }] })
  }
  const outcome = await outcomes.takeUp(input.data.ticket)
  return Response.json(outcome ?? notYet, { headers: { 'cache-control': 'no-store' } })
}

/** Each host has its own, and compares it character by character. */
const redirectUri = (host: SignInHost, { management }: ConnectWorld) =>
  `${management.origin}${connectPath}/${host}`

async function clientFor(host: SignInHost, { clientOf }: ConnectWorld): Promise<OAuthClient> {
  const client = await clientOf(host)
  if (!client) throw new PhantomError('not_configured')
  return client
}
