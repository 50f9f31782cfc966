export { oversightRoutes, retentionNow } from './routes.ts'
