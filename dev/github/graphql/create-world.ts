import type { Directory } from '../record/index.ts'
import { actorObject } from './actors.ts'
import { repositoryObject } from './repository.ts'
import type { World } from './world.ts'

/** The world as a directory knows it at a moment. */
export function createWorld(directory: Directory, now: Date): World {
  const world: World = {
    directory,
    now,
    actor: (account) => actorObject(world, account),
    repository: (repository) => repositoryObject(world, repository),
  }
  return world
}
