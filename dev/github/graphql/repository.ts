/** Repositories. */
import {
  databaseId,
  isEmpty,
  nodeId,
  webUrl,
  type Account,
  type Repository,
} from '../record/index.ts'
import { connectionOf, inOrder, type Order, type PageArguments } from './connection.ts'
import { branchHead, defaultBranch, gitObject } from './git-objects.ts'
import { forbidden, knownCount } from './refusal.ts'
import type { World } from './world.ts'

export function repositoryObject(world: World, repository: Repository) {
  const { nameWithOwner, languages } = repository
  return {
    __typename: 'Repository',
    id: nodeId('Repository', nameWithOwner),
    databaseId: databaseId(nameWithOwner),
    name: repository.name,
    nameWithOwner,
    owner: () => world.actor(ownerOf(world, repository)),
    url: `${webUrl}/${nameWithOwner}`,
    resourcePath: `/${nameWithOwner}`,
    isPrivate: false,
    visibility: 'PUBLIC',
    isFork: repository.isFork,
    isArchived: repository.isArchived,
    isEmpty: isEmpty(repository),
    isDisabled: false,
    isLocked: false,
    isMirror: false,
    isTemplate: false,
    isInOrganization: () => ownerOf(world, repository).type === 'Organization',
    createdAt: () => momentOf(repository.createdAt),
    updatedAt: () => momentOf(repository.pushedAt ?? repository.createdAt),
    pushedAt: repository.pushedAt,
    description: repository.description,
    homepageUrl: null,
    stargazerCount: () => knownCount(repository.stargazerCount),
    forkCount: () => knownCount(repository.forkCount),
    stargazers: () => {
      throw forbidden()
    },
    primaryLanguage: repository.primaryLanguage ? languageObject(repository.primaryLanguage) : null,
    languages: (args: PageArguments & { orderBy?: Order | null }) =>
      languages && {
        ...connectionOf(
          inOrder(languages, args.orderBy, ({ size }) => size),
          args,
          ({ name }) => languageObject(name),
          ({ size }) => ({ size }),
        ),
        totalSize: languages.reduce((sum, { size }) => sum + size, 0),
      },
    repositoryTopics: (args: PageArguments) =>
      connectionOf(repository.topics, args, (name) => ({
        id: nodeId('Topic', `${nameWithOwner}:${name}`),
        url: `${webUrl}/topics/${name}`,
        resourcePath: `/topics/${name}`,
        topic: { id: nodeId('Topic', name), name },
      })),
    licenseInfo: repository.license ? licenseObject(repository.license) : null,
    defaultBranchRef: () => (isEmpty(repository) ? null : defaultBranch(world, repository)),
    object: ({ expression, oid }: { expression?: string | null; oid?: string | null }) => {
      if (isEmpty(repository)) return null
      if (!oid && repository.paths === null) throw forbidden()
      return oid ? branchHead(world, repository, oid) : gitObject(world, repository, expression)
    },
  }
}

function ownerOf(world: World, { owner, createdAt }: Repository): Account {
  return (
    world.directory.account(owner) ?? {
      login: owner,
      type: 'Organization',
      createdAt: createdAt ?? world.now.toISOString(),
      developer: null,
    }
  )
}

function momentOf(moment: string | null): string {
  if (moment === null) throw forbidden()
  return moment
}

function languageObject(name: string) {
  return { id: nodeId('Language', name), name, color: null }
}

function licenseObject(spdxId: string) {
  return {
    id: nodeId('License', spdxId),
    key: spdxId.toLowerCase(),
    name: spdxId,
    spdxId,
    nickname: null,
    url: null,
  }
}
