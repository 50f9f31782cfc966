/** Administrations of a deployment: each asks its host at the configured address alone. */
import { sendTo } from '../../platform/outgoing/index.ts'
import type { HostAccess } from '../hosts/requests.ts'
import type { HostId } from '../hosts/vcs-host.ts'
import type { ReviewEnv } from '../review-env.ts'
import { straight } from '../sign-in/sign-ins.ts'
import type { Administer, HostAdministration } from './administration.ts'
import { bitbucketAdministration } from './bitbucket.ts'
import { githubAdministration } from './github.ts'
import { gitlabAdministration } from './gitlab.ts'

type Addresses = Pick<ReviewEnv, 'GITHUB_API_URL' | 'GITLAB_API_URL' | 'BITBUCKET_API_URL'>

/** A request of these is small: a host that takes longer is away. */
const usualDeadlineMilliseconds = 8_000

export const administerWith =
  (env: Addresses, deadlineMilliseconds = usualDeadlineMilliseconds): Administer =>
  (host, credential, through = straight) => {
    const apiUrl = addressOf[host](env)
    const access = { apiUrl, credential, send: through(sendTo(apiUrl)), now: () => Date.now() }
    return administrations[host](access, deadlineMilliseconds)
  }

const addressOf: Record<HostId, (env: Addresses) => string> = {
  github: (env) => env.GITHUB_API_URL,
  gitlab: (env) => env.GITLAB_API_URL,
  bitbucket: (env) => env.BITBUCKET_API_URL,
}

const administrations: Record<
  HostId,
  (access: HostAccess, deadlineMilliseconds: number) => HostAdministration
> = {
  github: githubAdministration,
  gitlab: gitlabAdministration,
  bitbucket: bitbucketAdministration,
}
