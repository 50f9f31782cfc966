/** Stand-ins of the hosts that pull requests are reviewed on. */
export { bitbucketRepository, bitbucketUser, createBitbucketStandIn } from './bitbucket.ts'
export { createGitHubStandIn, gitHubUser } from './github.ts'
export { createGitHubAppStandIn, type GitHubAppStandIn } from './github-app.ts'
export { createGitLabStandIn, gitlabUser } from './gitlab.ts'
export { createOAuthStandIn, type OAuthStandIn } from './oauth.ts'
export type { Pull, Repository } from './repository.ts'
export { BrokenConnection, type HostStandIn } from './stand-in.ts'
