/** Stand-ins of the hosts that pull requests are reviewed on. */
export { createGitHubStandIn } from './github.ts'
export type { Change, Pull, Repository, Thread } from './repository.ts'
export { BrokenConnection, type Fault, type HostStandIn, type LoggedRequest } from './stand-in.ts'
