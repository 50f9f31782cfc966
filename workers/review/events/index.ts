/** The readers of what the hosts tell: a verified payload in, an event out; nothing makes them throw. */
export { commandIn, withoutCommands } from './command.ts'
export { readBitbucketEvent } from './bitbucket.ts'
export { githubInstallationOf, readGitHubEvent } from './github.ts'
export { isMachineName, readGitLabEvent } from './gitlab.ts'
