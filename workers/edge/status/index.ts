export { currentStatus, statusRoutes, upstreamNow } from './routes.ts'
export { isolateTally } from './tally.ts'
