/** The hosts of repositories whose pull requests are reviewed. */
export const hostIds = ['github', 'gitlab', 'bitbucket'] as const
export type HostId = (typeof hostIds)[number]
