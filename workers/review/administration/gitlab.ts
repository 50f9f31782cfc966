/**
 * Webhooks at GitLab. Sources: GitLab Docs, "Project webhooks API"; "Projects API", permissions; "Personal access
 * tokens API"; gitlab-org/gitlab!231325 for signing tokens, which older servers pass over.
 */
import * as z from 'zod/mini'
import { repositoryName } from '../events/references.ts'
import { createRequests, unlessMissing, type HostAccess } from '../hosts/requests.ts'
import { HostProblem } from '../hosts/host-problem.ts'
import { allRead, type HostAdministration } from './administration.ts'

/** Roles as GitLab numbers them. Source: GitLab Docs, "Roles and permissions". */
const developer = 30
const maintainer = 40

const level = z.optional(z.nullable(z.object({ access_level: z.int() })))
const projectForm = z.object({
  permissions: z.optional(z.object({ project_access: level, group_access: level })),
})
const identityForm = z.object({ id: z.int(), path_with_namespace: repositoryName })
const tokenForm = z.object({ scopes: z.array(z.string()) })
const hookForm = z.object({
  id: z.int(),
  url: z.string(),
  signing_token_present: z.optional(z.boolean()),
})

const signedIn = { value: { scopes: ['api'] } }

const wantedEvents = {
  push_events: false,
  merge_requests_events: true,
  note_events: true,
  enable_ssl_verification: true,
}

export function gitlabAdministration(
  access: HostAccess,
  deadlineMilliseconds: number,
): HostAdministration {
  const { kind, token: shown } = access.credential
  const isSignIn = kind === 'oauth'
  const { ask, json } = createRequests(
    access,
    isSignIn ? { authorization: `Bearer ${shown}` } : { 'private-token': shown },
  )
  const signal = () => AbortSignal.timeout(deadlineMilliseconds)
  const at = (repository: string, path = '') => ({
    path: `/projects/${encodeURIComponent(repository)}${path}`,
    signal: signal(),
  })

  return {
    id: 'gitlab',

    async rightsOf(repository) {
      const project = await allRead(json(projectForm, at(repository)))
      if (!project) return [{ right: 'see the repository', isThere: false }]
      const self = { path: '/personal_access_tokens/self', signal: signal() }
      // What a sign-in may is known from its beginning.
      const token = isSignIn ? signedIn : await allRead(json(tokenForm, self))
      const { permissions } = project.value
      const levels = [permissions?.project_access, permissions?.group_access]
      const role = Math.max(0, ...levels.map((one) => one?.access_level ?? 0))
      // Inherited roles of groups above are not told here: who has none may have one all the same.
      const has = (least: number) => (role === 0 ? null : role >= least)
      const scopes = token?.value.scopes
      const isApi = scopes ? scopes.includes('api') : null
      return [
        { right: 'see the repository', isThere: true },
        { right: 'read its files', isThere: isApi },
        { right: 'read pull requests', isThere: isApi },
        { right: 'write on pull requests', isThere: isApi === false ? false : has(developer) },
        { right: 'manage webhooks', isThere: isApi === false ? false : has(maintainer) },
      ]
    },

    async identify(which) {
      const told = await allRead(json(identityForm, at('id' in which ? which.id : which.name)))
      return told && { id: String(told.value.id), name: told.value.path_with_namespace }
    },

    async addresses(repository) {
      const { value } = await json(z.array(hookForm), at(repository, '/hooks?per_page=100'))
      return value.map(({ url }) => url)
    },

    async make(repository, { address, secrets }) {
      const body = { url: address, ...wantedEvents, signing_token: secrets.signature }
      const asked = { ...at(repository, '/hooks'), method: 'POST', body } as const
      const { value } = await json(hookForm, asked)
      const webhook = String(value.id)
      if (value.signing_token_present === true) return { webhook, scheme: 'signature' }
      const instead = { url: address, ...wantedEvents, token: secrets.token }
      await ask({ ...at(repository, `/hooks/${webhook}`), method: 'PUT', body: instead })
      return { webhook, scheme: 'token' }
    },

    async ping(repository, webhook) {
      // GitLab sends the newest merge request; without one there is nothing to send.
      const asked = at(repository, `/hooks/${webhook}/test/merge_requests_events`)
      try {
        await ask({ ...asked, method: 'POST' })
        return true
      } catch (error) {
        if (error instanceof HostProblem && error.status === 422) return false
        throw error
      }
    },

    async changeSecret(repository, webhook, { address, secrets }, scheme) {
      const secret =
        scheme === 'signature' ? { signing_token: secrets.signature } : { token: secrets.token }
      const body = { url: address, ...wantedEvents, ...secret }
      await ask({ ...at(repository, `/hooks/${webhook}`), method: 'PUT', body })
    },

    async remove(repository, webhook) {
      await unlessMissing(ask({ ...at(repository, `/hooks/${webhook}`), method: 'DELETE' }))
    },
  }
}
