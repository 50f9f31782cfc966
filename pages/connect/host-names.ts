/** What the hosts call themselves. */
import type { SignInHost } from '../../shared/review/connection.ts'

export const hostNames: Readonly<Record<SignInHost, string>> = {
  gitlab: 'GitLab',
  bitbucket: 'Bitbucket',
}
