/**
 * What the answers are made from. GitHub's objects refer to each other in circles (a user has
 * repositories, a repository has an owner), so they are made through this table.
 */
import type { Account, Directory, Repository } from '../record/index.ts'

export type World = {
  directory: Directory
  now: Date
  /** Whether who asks is told how much an account does in private. */
  seesPrivateCounts: (login: string) => boolean
  /** An account as a `User`, an `Organization` or a `Bot`. */
  actor(account: Account): object
  /** A repository as a `Repository`. */
  repository(repository: Repository): object
}
