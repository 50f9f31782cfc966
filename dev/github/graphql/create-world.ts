import type { Directory } from '../record/index.ts'
import { actorObject } from './actors.ts'
import { repositoryObject } from './repository.ts'
import type { World } from './world.ts'

/** The world as a directory knows it at a moment, for somebody. */
export function createWorld(
  directory: Directory,
  now: Date,
  seesPrivateCounts: World['seesPrivateCounts'],
): World {
  const world: World = {
    directory,
    now,
    seesPrivateCounts,
    actor: (account) => actorObject(world, account),
    repository: (repository) => repositoryObject(world, repository),
  }
  return world
}
