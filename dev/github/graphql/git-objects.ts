/** The default branch and what expressions name in it. */
import { commitsIn, nodeId, objectAt, type Repository } from '../record/index.ts'
import { commitObject, pushedCommit } from './commit.ts'
import { fileObject } from './file-object.ts'
import type { World } from './world.ts'

/** The facts do not say what the default branch is called. */
const branchName = 'main'
const heads = new Set(['HEAD', branchName, `refs/heads/${branchName}`])

export function defaultBranch(world: World, repository: Repository) {
  return {
    __typename: 'Ref',
    id: nodeId('Ref', `${repository.nameWithOwner}:${branchName}`),
    name: branchName,
    prefix: 'refs/heads/',
    target: () => branchHead(world, repository),
  }
}

/** The newest commit that the facts know, or the one with this id; null when they do not know it. */
export function branchHead(world: World, repository: Repository, oid?: string) {
  const commits = commitsIn(repository)
  const commit = oid ? commits.find(({ facts }) => facts.oid === oid) : commits[0]
  if (commit) return commitObject(world, repository, commit)
  return oid ? null : pushedCommit(world, repository)
}

/** What an expression such as `HEAD:src/index.ts` names; null where there is no such thing. */
export function gitObject(
  world: World,
  repository: Repository,
  expression: string | null | undefined,
) {
  const [revision = '', path] = splitOnce(expression ?? '', ':')
  if (!heads.has(revision)) return null
  if (path === undefined) return branchHead(world, repository)
  const object = objectAt(repository, path)
  return object && fileObject(repository, object)
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
