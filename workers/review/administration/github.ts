/**
 * Webhooks at GitHub. Sources: GitHub Docs, "REST API endpoints for repository webhooks"; "Permissions required
 * for fine-grained personal access tokens"; "Scopes for OAuth apps".
 */
import * as z from 'zod/mini'
import { repositoryName } from '../events/references.ts'
import { HostProblem } from '../hosts/host-problem.ts'
import { createRequests, unlessMissing, type HostAccess } from '../hosts/requests.ts'
import { allRead, isAllowed, wishes, type HostAdministration } from './administration.ts'

const events = [
  'pull_request',
  'issue_comment',
  'pull_request_review_comment',
  'pull_request_review_thread',
  'repository',
  'meta',
]

const repositoryForm = z.object({
  permissions: z.optional(z.object({ admin: z.boolean(), push: z.boolean() })),
})
const identityForm = z.object({ id: z.int(), full_name: repositoryName })
const madeForm = z.object({ id: z.int() })
const hooksForm = z.array(z.object({ config: z.object({ url: z.optional(z.string()) }) }))

export function githubAdministration(
  access: HostAccess,
  deadlineMilliseconds: number,
): HostAdministration {
  const { ask, json } = createRequests(access, {
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    authorization: `Bearer ${access.credential.token}`,
  })
  const signal = () => AbortSignal.timeout(deadlineMilliseconds)
  const at = (repository: string, path = '') => ({
    path: `/repos/${repository}${path}`,
    signal: signal(),
  })
  const config = (address: string, secret: string) => ({
    url: address,
    content_type: 'json',
    insecure_ssl: '0',
    secret,
  })

  return {
    id: 'github',

    async rightsOf(repository) {
      const seen = await allRead(json(repositoryForm, at(repository)))
      if (!seen) return [{ right: 'see the repository', isThere: false }]
      const [files, pulls, hooks, alerts] = await Promise.all([
        isAllowed(unlessEmpty(ask(at(repository, '/commits?per_page=1')))),
        isAllowed(ask(at(repository, '/pulls?per_page=1'))),
        isAllowed(ask(at(repository, '/hooks?per_page=1'))),
        hasAlerts(ask(at(repository, '/code-scanning/alerts?per_page=1'))),
      ])
      const { permissions } = seen.value
      return [
        { right: 'see the repository', isThere: true },
        { right: 'read its files', isThere: files },
        { right: 'read pull requests', isThere: pulls },
        { right: 'write on pull requests', isThere: mayWrite(seen.headers, permissions?.push) },
        { right: 'manage webhooks', isThere: hooks },
        { right: wishes.alerts, isThere: alerts === true ? mayWriteAlerts(seen.headers) : alerts },
      ]
    },

    async identify(which) {
      const path = 'id' in which ? `/repositories/${which.id}` : at(which.name).path
      const told = await allRead(json(identityForm, { path, signal: signal() }))
      return told && { id: String(told.value.id), name: told.value.full_name }
    },

    async addresses(repository) {
      const { value } = await json(hooksForm, at(repository, '/hooks?per_page=100'))
      return value.flatMap(({ config: { url } }) => url ?? [])
    },

    async make(repository, { address, secrets }) {
      const body = { name: 'web', active: true, events, config: config(address, secrets.signature) }
      const { value } = await json(madeForm, { ...at(repository, '/hooks'), method: 'POST', body })
      return { webhook: String(value.id), scheme: 'signature' }
    },

    async ping(repository, webhook) {
      await ask({ ...at(repository, `/hooks/${webhook}/pings`), method: 'POST' })
      return true
    },

    async changeSecret(repository, webhook, { address, secrets }) {
      const body = config(address, secrets.signature)
      await ask({ ...at(repository, `/hooks/${webhook}/config`), method: 'PATCH', body })
    },

    async remove(repository, webhook) {
      await unlessMissing(ask({ ...at(repository, `/hooks/${webhook}`), method: 'DELETE' }))
    },
  }
}

/** A repository without a commit answers 409: it may be read. */
function unlessEmpty(work: Promise<unknown>): Promise<unknown> {
  return work.catch((error: unknown) => {
    if (error instanceof HostProblem && error.status === 409) return null
    throw error
  })
}

/** Whether code scanning is on, and may be read; null where nobody knows. Where nothing came yet, nothing is there. */
async function hasAlerts(work: Promise<unknown>): Promise<boolean | null> {
  try {
    await work
    return true
  } catch (error) {
    if (!(error instanceof HostProblem)) throw error
    if (error.kind === 'not-found') return true
    return error.kind === 'forbidden' ? false : null
  }
}

function mayWriteAlerts(headers: Headers): boolean | null {
  const scopes = headers.get('x-oauth-scopes')
  if (scopes === null || scopes === '') return null
  return /(?:^|,\s*)(?:public_repo|repo|security_events)(?:,|$)/.test(scopes)
}

/** Classic tokens tell their scopes; of fine-grained ones nothing shows what they may write. */
function mayWrite(headers: Headers, canPush: boolean | undefined): boolean | null {
  const scopes = headers.get('x-oauth-scopes')
  if (canPush === false) return false
  if (scopes === null || scopes === '') return null
  return /(?:^|,\s*)(?:public_)?repo(?:,|$)/.test(scopes)
}
