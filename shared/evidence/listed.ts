/**
 * How long the lists are that a scan asks GitHub for. A list as long as that may go on: what is
 * counted in it is a floor.
 */
import type { Known } from './field.ts'

/**
 * Repositories of each kind of contribution. GitHub gives up to 100, but each of them brings lists of
 * its own, and those cost points.
 */
export const repositoriesListed = 50

/** The newest pull requests: the most that GitHub puts on a page. */
export const pullRequestsListed = 100

/** Whether there may be further repositories with contributions than those in the list. */
export const mayHoldMore = ({ value, missing }: Known<Readonly<Record<string, number>>>): boolean =>
  Object.keys(value).length >= repositoriesListed || missing !== undefined
