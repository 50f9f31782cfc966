export { createGitHubStandIn, type GitHubStandIn } from './stand-in.ts'
export { serveGitHubStandIn, type ServedStandIn } from './server.ts'
export { faultNames, type FaultRequest } from './faults/index.ts'
export type { LoggedRequest } from './request-log.ts'
