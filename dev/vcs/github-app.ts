/**
 * GitHub as an App meets it: words signed with its key, installations with the repositories they are for, and tokens
 * that reach those alone. Source: GitHub Docs, "REST API endpoints for GitHub Apps".
 */
import { randomUUID, type KeyObject } from 'node:crypto'
import { jwtVerify } from 'jose'
import { createGitHubStandIn, gitHubAddresses, gitHubUser } from './github.ts'
import { leadingOn } from './renames.ts'
import type { Repository } from './repository.ts'
import type { HostStandIn } from './stand-in.ts'

export interface Installation {
  readonly repositories: Set<Repository>
  isSuspended: boolean
}

export interface GitHubAppStandIn {
  /** The API behind the App's tokens: what was asked, written, and what goes wrong. */
  api: HostStandIn
  installations: Map<number, Installation>
  /** Ends all tokens before their time. */
  revokeTokens: () => void
  fetch: (request: Request) => Promise<Response>
}

type Options = {
  appId: string
  publicKey: KeyObject
  userId?: (login: string) => number
}

const refused = (status: number, message: string) => Response.json({ message }, { status })
const missing = () => refused(404, 'Not Found')
const tokenMilliseconds = 3_600_000

export function createGitHubAppStandIn({
  appId,
  publicKey,
  userId = gitHubUser,
}: Options): GitHubAppStandIn {
  const api = createGitHubStandIn(`inner-${randomUUID()}`, undefined, true, userId)
  const installations = new Map<number, Installation>()
  const tokens = new Map<string, number>()

  async function isApp(request: Request): Promise<boolean> {
    const word = request.headers.get('authorization')?.replace('Bearer ', '') ?? ''
    const rules = { issuer: appId, algorithms: ['RS256'], maxTokenAge: '10 minutes' }
    return jwtVerify(word, publicKey, rules).then(
      () => true,
      () => false,
    )
  }

  function issue(id: number): Response {
    const installation = installations.get(id)
    if (!installation) return missing()
    if (installation.isSuspended) return refused(403, 'This installation has been suspended')
    const token = `ghs_${randomUUID()}`
    tokens.set(token, id)
    const endsAt = new Date(Date.now() + tokenMilliseconds).toISOString()
    return Response.json({ token, expires_at: endsAt.replace(/\.\d+Z$/, 'Z') }, { status: 201 })
  }

  function installationFor(repository: Repository | undefined): Response {
    const found = [...installations].find(
      ([, one]) => repository && one.repositories.has(repository),
    )
    if (!found) return missing()
    const [id, { isSuspended }] = found
    return Response.json({ id, suspended_at: isSuspended ? '2026-11-01T00:00:00Z' : null })
  }

  function forward(request: Request, repository: Repository | undefined): Promise<Response> {
    const token = request.headers.get('authorization')?.replace('Bearer ', '') ?? ''
    const installation = installations.get(tokens.get(token) ?? Number.NaN)
    if (!installation) return Promise.resolve(refused(401, 'Bad credentials'))
    if (installation.isSuspended)
      return Promise.resolve(refused(403, 'This installation has been suspended'))
    if (repository && !installation.repositories.has(repository)) return Promise.resolve(missing())
    const headers = new Headers(request.headers)
    headers.set('authorization', `Bearer ${api.token}`)
    return api.fetch(new Request(request, { headers }))
  }

  return {
    api,
    installations,
    revokeTokens: () => tokens.clear(),
    fetch: leadingOn(api, gitHubAddresses, async (request) => {
      const { pathname } = new URL(request.url)
      const [, id] = /^\/app\/installations\/(\d+)\/access_tokens$/.exec(pathname) ?? []
      const [, name = '', below] = gitHubAddresses.byName.exec(pathname) ?? []
      const repository = api.repository(name)
      const isOfApp = id !== undefined || below === '/installation'
      if (!isOfApp)
        return pathname === '/graphql' || name ? forward(request, repository) : missing()
      if (!(await isApp(request))) return refused(401, 'A JSON web token could not be decoded')
      return id === undefined ? installationFor(repository) : issue(Number(id))
    }),
  }
}
