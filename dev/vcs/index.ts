/** Stand-ins of the hosts that pull requests are reviewed on. */
export { bitbucketUser, createBitbucketStandIn } from './bitbucket.ts'
export { createGitHubStandIn } from './github.ts'
export { createGitLabStandIn, gitlabUser } from './gitlab.ts'
export type { Change, Pull, Repository, Thread } from './repository.ts'
export { BrokenConnection, type Fault, type HostStandIn, type LoggedRequest } from './stand-in.ts'
