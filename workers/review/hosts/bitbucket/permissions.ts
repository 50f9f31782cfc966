/** What somebody may do in a repository of Bitbucket Cloud. */
import { unlessMissing, type HostRequests } from '../requests.ts'
import { resource } from '../resource.ts'
import type { Permission } from '../vcs-host.ts'
import * as answers from './answers.ts'

/** The only form of a name that may stand in a query. */
const uuid = /^\{[0-9a-f-]{36}\}$/i

const permissions: readonly Permission[] = ['admin', 'write', 'read']

/**
 * Where Bitbucket tells what people may do in all: by themselves, by their groups, by the project. It tells that to
 * administrators of the repository alone: an account that is one, or an access token with `repository:admin`. Source:
 * Atlassian, "List a repository permissions for a workspace" and "Repository Access Token permissions".
 */
export function permissionsPath(repository: string): string {
  const [workspace = '', slug = ''] = repository.split('/')
  return `/workspaces${resource(workspace)}/permissions/repositories${resource(slug)}`
}

/** What somebody may do; `none` where they are not among those who may anything. */
export async function permissionOf(
  requests: HostRequests,
  repository: string,
  user: string,
  signal: AbortSignal,
): Promise<Permission> {
  if (!uuid.test(user)) return 'none'
  const path = `${permissionsPath(repository)}?q=${encodeURIComponent(`user.uuid="${user}"`)}`
  const found = await unlessMissing(requests.json(answers.permissions, { path, signal }))
  const own = found?.value.values.filter((one) => one.user.uuid === user) ?? []
  return permissions.find((word) => own.some(({ permission }) => permission === word)) ?? 'none'
}
