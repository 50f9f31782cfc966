/**
 * A stand-in for GitHub: a function from request to response that executes GitHub's own GraphQL
 * schema and answers the REST routes of a scan, over facts files, with GitHub's limits and failures.
 */
import { createHash } from 'node:crypto'
import { foldLogin as fold } from '../../shared/evidence/index.ts'
import type { Developers } from '../facts/index.ts'
import { answerControl, controlPrefix, createControl, type Control } from './control.ts'
import {
  badCredentials,
  changedFacts,
  changesFacts,
  createFaultList,
  delay,
  deliver,
  loginsOfQuery,
  loginsOfUrl,
  primaryRefusal,
  refusalsOf,
  refusedByFault,
  secondaryRefusal,
  withNulls,
  type Fault,
  type Refused,
} from './faults/index.ts'
import { answerQuery, priceQuery, readGraphqlRequest } from './graphql-endpoint.ts'
import { createWorld, type GraphqlRequest, type World } from './graphql/index.ts'
import {
  allowanceHeaders,
  createPrimaryLimits,
  type Allowance,
  type Client,
  type Resource,
} from './limits/primary.ts'
import { createSecondaryLimits } from './limits/secondary.ts'
import { answerOAuth, createGrants, standInApp } from './oauth/index.ts'
import { createProfiles } from './profiles.ts'
import { directoryOf } from './record/index.ts'
import { createRequestLog, type LoggedRequest } from './request-log.ts'
import {
  createAppTokens,
  found,
  notFound,
  problem,
  routeOf,
  type RestAnswer,
} from './rest/index.ts'

export type StandInOptions = {
  developers: Developers
  now?: () => Date
}

export type GitHubStandIn = {
  /** Answers a request to `https://api.github.com`, whatever its host. Rejects as `fetch` does. */
  fetch(request: Request): Promise<Response>
  control: Control
}

/**
 * @example
 * const { fetch } = createGitHubStandIn({ developers: loadFacts('facts') })
 * const response = await fetch(new Request('https://api.github.com/users/ada', { headers }))
 */
export function createGitHubStandIn({
  developers,
  now = () => new Date(),
}: StandInOptions): GitHubStandIn {
  const healthy = directoryOf(developers)
  const faultList = createFaultList()
  const log = createRequestLog()
  const primary = createPrimaryLimits(now)
  const secondary = createSecondaryLimits(now)
  const appTokens = createAppTokens(now)
  const profiles = createProfiles()
  const grants = createGrants(now)
  const control = createControl(faultList, log, primary, secondary, profiles, grants)

  const worldWith = (faults: readonly Fault[], { token }: Client): World => {
    const changes = faults.filter(changesFacts)
    const directory =
      changes.length > 0 ? directoryOf(changes.reduce(changedFacts, developers)) : healthy
    const holder = token === null ? null : grants.holderOf(token)
    return createWorld(directory, now(), (login) => {
      const isTheirs = holder?.login === login && holder.scope.includes('read:user')
      return isTheirs || !profiles.of(login).hidesPrivateCounts
    })
  }

  const spend = (client: Client, resource: Resource, points: number, entry: LoggedRequest) => {
    const allowance = primary.spend(client, resource, points)
    if (allowance) entry.points = points
    return allowance
  }

  const spent = (client: Client, resource: Resource): Refused =>
    withHeaders(
      primaryRefusal(resource === 'graphql'),
      allowanceHeaders(primary.look(client, resource)),
    )

  const answerGraphql = (
    request: GraphqlRequest | null,
    client: Client,
    faults: readonly Fault[],
    entry: LoggedRequest,
  ): Refused => {
    if (client.token === null) {
      return written(problem(401, 'This endpoint requires you to be authenticated.'))
    }
    if (!request) {
      return written(problem(400, 'A query attribute must be specified and must be a string.'))
    }
    const priced = priceQuery(request)
    const allowance = spend(client, 'graphql', priced.points, entry)
    if (!allowance) return spent(client, 'graphql')
    const body = answerQuery(
      worldWith(faults, client),
      request,
      priced,
      allowance,
      refusalsOf(faults),
    )
    return written(found(withNulls(body, faults)), allowance)
  }

  const answerRest = (
    request: Request,
    url: URL,
    client: Client,
    faults: readonly Fault[],
    entry: LoggedRequest,
  ): Refused => {
    if (url.pathname === '/rate_limit') return written(rateLimits(client))
    const match = request.method === 'GET' ? routeOf(url.pathname) : null
    const resource = match?.route.resource ?? 'core'
    const answer = match
      ? match.route.answer({
          world: worldWith(faults, client),
          profiles,
          url,
          params: match.params,
          renamed: new Set(
            faults
              .filter(({ fault }) => fault === 'renamed-login')
              .flatMap(({ login }) => (login === '*' ? entry.logins : fold(login))),
          ),
        })
      : notFound()
    const tag = entityTag(client, answer)
    const isUnchanged = answer.status === 200 && request.headers.get('if-none-match') === tag
    const isFree = isUnchanged && client.token !== null
    const left = primary.look(client, resource)
    const allowance = isFree && left.remaining > 0 ? left : spend(client, resource, 1, entry)
    if (!allowance) return spent(client, resource)
    const sent = withHeaders(written(answer, allowance), answer.status === 200 ? { etag: tag } : {})
    return isUnchanged ? { ...sent, status: 304, body: '' } : sent
  }

  /** `/user` is the account that the token is of. */
  const readOwn = (
    request: Request,
    client: Client,
    faults: readonly Fault[],
    entry: LoggedRequest,
  ): Refused => {
    const holder = client.token === null ? null : grants.holderOf(client.token)
    if (!holder) return badCredentials()
    const url = new URL(`/users/${holder.login}`, request.url)
    return answerRest(request, url, client, faults, entry)
  }

  const rateLimits = (client: Client): RestAnswer => {
    const tell = (resource: Resource) => {
      const { limit, remaining, used, resetAt } = primary.look(client, resource)
      return { limit, remaining, used, reset: Math.ceil(resetAt.getTime() / 1000) }
    }
    return found({
      resources: { core: tell('core'), search: tell('search'), graphql: tell('graphql') },
      rate: tell('core'),
    })
  }

  const answer = async (request: Request, entry: LoggedRequest): Promise<Response> => {
    const url = new URL(request.url)
    const isGraphql = request.method === 'POST' && url.pathname === '/graphql'
    const installation = /^\/app\/installations\/([^/]+)\/access_tokens$/.exec(url.pathname)?.[1]
    const sent = request.method === 'GET' ? '' : await request.text()
    const graphql = isGraphql ? readGraphqlRequest(sent) : null
    const authorization = request.headers.get('authorization')
    const client: Client = { token: installation ? null : tokenIn(authorization) }

    const logins = graphql ? loginsOfQuery(graphql, healthy) : loginsOfUrl(url, healthy)
    const faults = faultList.strike(logins)
    entry.logins = [...logins]
    entry.operationName = graphql ? nameOf(graphql) : null
    entry.token = client.token?.slice(-4) ?? null
    entry.faults = faults.map(({ fault }) => fault)

    const handle = (): Refused => {
      const refused = refusedByFault(faults, isGraphql, now())
      if (refused) return refused
      if (!request.headers.get('user-agent')) {
        return written(
          problem(
            403,
            'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.',
          ),
        )
      }
      const asked = { method: request.method, url, body: sent, authorization }
      const signIn = answerOAuth(grants, developers.logins, standInApp, now, asked)
      if (signIn) return signIn
      if (installation && request.method === 'POST') {
        return written(appTokens.issue(installation, authorization))
      }
      const { token } = client
      if (token !== null && (appTokens.hasEnded(token) || grants.hasEnded(token))) {
        return badCredentials()
      }
      if (url.pathname === '/user') return readOwn(request, client, faults, entry)
      return isGraphql
        ? answerGraphql(graphql, client, faults, entry)
        : answerRest(request, url, client, faults, entry)
    }

    const wait = secondary.enter(client, isGraphql ? 'graphql' : 'rest')
    try {
      await delay(faults, request.signal)
      const { status, body, headers } = wait === null ? handle() : secondaryRefusal(wait)
      return respond(status, body, new Headers(headers), faults, request.signal, entry.id)
    } finally {
      if (wait === null) secondary.leave(client)
    }
  }

  return {
    control,
    async fetch(request) {
      const url = new URL(request.url)
      if (url.pathname.startsWith(controlPrefix)) return answerControl(control, request)
      const started = performance.now()
      const entry = log.begin({ method: request.method, path: url.pathname + url.search }, now())
      const leave = () => {
        entry.abortedByClient = true
      }
      request.signal.addEventListener('abort', leave, { once: true })
      if (request.signal.aborted) leave()
      try {
        const response = await answer(request, entry)
        entry.status = response.status
        return response
      } finally {
        entry.milliseconds = performance.now() - started
        const isStillSending = entry.faults.includes('slow-body')
        if (!isStillSending) request.signal.removeEventListener('abort', leave)
      }
    },
  }
}

const jsonHeaders = {
  'content-type': 'application/json; charset=utf-8',
  'x-github-media-type': 'github.v3; format=json',
}

function written({ status, body, headers }: RestAnswer, allowance?: Allowance): Refused {
  return {
    status,
    body: JSON.stringify(body),
    headers: { ...jsonHeaders, ...headers, ...(allowance ? allowanceHeaders(allowance) : {}) },
  }
}

function withHeaders(refused: Refused, headers: Record<string, string>): Refused {
  return { ...refused, headers: { ...refused.headers, ...headers } }
}

function respond(
  status: number,
  body: string,
  headers: Headers,
  faults: readonly Fault[],
  signal: AbortSignal,
  id: number,
): Response {
  headers.set('x-github-request-id', `STAND:IN:${id.toString(16).padStart(8, '0').toUpperCase()}`)
  if (status === 304 || status === 204) return new Response(null, { status, headers })
  return new Response(deliver(faults, body, headers, signal), { status, headers })
}

/** The tag differs by token, as GitHub's do: who rotates tokens never gets a 304. */
function entityTag({ token }: Client, { body }: RestAnswer): string {
  const hash = createHash('sha256').update(`${token}\n${JSON.stringify(body)}`)
  return `W/"${hash.digest('hex')}"`
}

function tokenIn(authorization: string | null): string | null {
  return /^(?:bearer|token)\s+(\S+)$/i.exec(authorization ?? '')?.[1] ?? null
}

function nameOf({ operationName, query }: GraphqlRequest): string | null {
  return operationName ?? /^\s*(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? null
}
