export { statusRoutes } from './routes.ts'
export { isolateTally } from './tally.ts'
