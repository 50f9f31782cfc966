/** The fields of `Query` that the stand-in answers. */
import { databaseId, parseNodeId, webUrl, type Account } from '../record/index.ts'
import { branchHead } from './git-objects.ts'
import { refusal } from './refusal.ts'
import type { World } from './world.ts'

export type RateLimitAnswer = {
  limit: number
  remaining: number
  used: number
  resetAt: Date
  cost: number
  nodeCount: number
}

export function rootObject(world: World, rateLimit: RateLimitAnswer) {
  const { directory } = world
  const accountOf = (login: string, type: Account['type']) => {
    const account = directory.account(login)
    if (account?.type === type) return world.actor(account)
    const article = type === 'User' ? 'a User' : 'an Organization'
    throw refusal('NOT_FOUND', `Could not resolve to ${article} with the login of '${login}'.`)
  }
  return {
    id: 'Q_stand-in',
    rateLimit: () => rateLimit,
    user: ({ login }: { login: string }) => accountOf(login, 'User'),
    organization: ({ login }: { login: string }) => accountOf(login, 'Organization'),
    repositoryOwner: ({ login }: { login: string }) => {
      const account = directory.account(login)
      return account && account.type !== 'Bot' ? world.actor(account) : null
    },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const repository = directory.repository(`${owner}/${name}`)
      if (repository) return world.repository(repository)
      throw refusal(
        'NOT_FOUND',
        `Could not resolve to a Repository with the name '${owner}/${name}'.`,
      )
    },
    node: ({ id }: { id: string }) => nodeObject(world, id),
    nodes: ({ ids }: { ids: readonly string[] }) => ids.map((id) => nodeObject(world, id)),
    meta: {
      gitHubServicesSha: databaseId(webUrl).toString(16),
      isPasswordAuthenticationVerifiable: false,
    },
  }
}

function nodeObject(world: World, id: string) {
  const parsed = parseNodeId(id)
  const { directory } = world
  switch (parsed?.kind) {
    case 'User':
    case 'Organization':
    case 'Bot': {
      const account = directory.account(parsed.key)
      if (account) return world.actor(account)
      break
    }
    case 'Repository': {
      const repository = directory.repository(parsed.key)
      if (repository) return world.repository(repository)
      break
    }
    case 'Commit': {
      const at = parsed.key.lastIndexOf(':')
      const repository = directory.repository(parsed.key.slice(0, at))
      const commit = repository && branchHead(world, repository, parsed.key.slice(at + 1))
      if (commit) return commit
      break
    }
  }
  throw refusal('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
}
