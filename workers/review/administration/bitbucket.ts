/**
 * Webhooks at Bitbucket Cloud. Source: Atlassian, "The Bitbucket Cloud REST API", repositories, webhooks, and
 * "Authentication", scopes.
 */
import * as z from 'zod/mini'
import { repositoryName } from '../events/references.ts'
import { createRequests, unlessMissing, type HostAccess } from '../hosts/requests.ts'
import { permissionsPath } from '../hosts/bitbucket/permissions.ts'
import { allRead, isAllowed, wishes, type HostAdministration } from './administration.ts'

const events = [
  'pullrequest:created',
  'pullrequest:updated',
  'pullrequest:fulfilled',
  'pullrequest:rejected',
  'pullrequest:comment_created',
  'pullrequest:comment_resolved',
  'pullrequest:comment_reopened',
  'repo:deleted',
  'repo:updated',
]

const repositoryForm = z.object({ full_name: z.string() })
const identityForm = z.object({ uuid: z.string(), full_name: repositoryName })
const madeForm = z.object({ uuid: z.string() })
const hooksForm = z.object({ values: z.array(z.object({ url: z.string() })) })

export function bitbucketAdministration(
  access: HostAccess,
  deadlineMilliseconds: number,
): HostAdministration {
  const { ask, json } = createRequests(access, { authorization: authorizationOf(access) })
  const signal = () => AbortSignal.timeout(deadlineMilliseconds)
  const at = (repository: string, path = '') => ({
    path: `/repositories/${repository}${path}`,
    signal: signal(),
  })
  const hookAt = (repository: string, webhook: string) =>
    at(repository, `/hooks/${encodeURIComponent(webhook)}`)
  const wanted = (address: string, secret: string) => ({
    description: 'Git Phantom Scope: code review',
    url: address,
    active: true,
    secret,
    events,
  })

  return {
    id: 'bitbucket',

    async rightsOf(repository) {
      const seen = await allRead(json(repositoryForm, at(repository)))
      if (!seen) return [{ right: 'see the repository', isThere: false }]
      const permissions = `${permissionsPath(repository)}?pagelen=1`
      const [files, pulls, hooks, people] = await Promise.all([
        isAllowed(ask(at(repository, '/commits?pagelen=1'))),
        isAllowed(ask(at(repository, '/pullrequests?pagelen=1'))),
        isAllowed(ask(at(repository, '/hooks?pagelen=1'))),
        isAllowed(ask({ path: permissions, signal: signal() })),
      ])
      const scopes = seen.headers.get('x-oauth-scopes')?.split(/,\s*/)
      return [
        { right: 'see the repository', isThere: true },
        { right: 'read its files', isThere: files },
        { right: 'read pull requests', isThere: pulls },
        { right: 'write on pull requests', isThere: scopes ? scopes.some(writesPulls) : null },
        { right: 'manage webhooks', isThere: hooks },
        { right: wishes.permissions, isThere: people },
      ]
    },

    async identify(which) {
      // A UUID needs no workspace: empty braces stand for it.
      const path = 'id' in which ? `%7B%7D/${encodeURIComponent(which.id)}` : which.name
      const told = await allRead(json(identityForm, at(path)))
      return told && { id: told.value.uuid.toLowerCase(), name: told.value.full_name }
    },

    async addresses(repository) {
      const { value } = await json(hooksForm, at(repository, '/hooks?pagelen=100'))
      return value.values.map(({ url }) => url)
    },

    async make(repository, { address, secrets }) {
      const body = wanted(address, secrets.signature)
      const { value } = await json(madeForm, { ...at(repository, '/hooks'), method: 'POST', body })
      return { webhook: value.uuid, scheme: 'signature' }
    },

    // Bitbucket sends nothing on demand: the next pull request shows whether it works.
    ping: async () => false,

    async changeSecret(repository, webhook, { address, secrets }) {
      const body = wanted(address, secrets.signature)
      await ask({ ...hookAt(repository, webhook), method: 'PUT', body })
    },

    async remove(repository, webhook) {
      await unlessMissing(ask({ ...hookAt(repository, webhook), method: 'DELETE' }))
    },
  }
}

/** Older tokens have `pullrequest:write`, newer ones `write:pullrequest:bitbucket`. */
const writesPulls = (scope: string) =>
  scope === 'pullrequest:write' || scope === 'write:pullrequest:bitbucket'

function authorizationOf({ credential }: HostAccess): string {
  if (credential.kind !== 'password') return `Bearer ${credential.token}`
  const bytes = new TextEncoder().encode(`${credential.user}:${credential.token}`)
  return `Basic ${btoa(String.fromCharCode(...bytes))}`
}
