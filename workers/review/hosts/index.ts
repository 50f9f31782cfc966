/** The hosts that pull requests are reviewed on, each behind the same contract. */
import { createBitbucketHost } from './bitbucket/index.ts'
import { createGitHubHost } from './github/index.ts'
import { createGitLabHost } from './gitlab/index.ts'
import type { HostAccess } from './requests.ts'
import type { HostId, VcsHost } from './vcs-host.ts'

export { HostProblem } from './host-problem.ts'
export * from './vcs-host.ts'

const makers: Readonly<Record<HostId, (access: HostAccess) => VcsHost>> = {
  github: createGitHubHost,
  gitlab: createGitLabHost,
  bitbucket: createBitbucketHost,
}

/**
 * A host, called with one credential. It keeps in memory where comments may stand, so that one that read a change
 * posts to it with the fewest requests: make one for each review, and let it go with it.
 */
export const createHost = (id: HostId, access: HostAccess): VcsHost => makers[id](access)
