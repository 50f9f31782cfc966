export { optOutsOf, type OnOptOutChange } from './context.ts'
export { optOutRoutes } from './routes.ts'
