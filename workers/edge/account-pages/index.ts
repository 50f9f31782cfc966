export { accountPagesRoutes } from './routes.ts'
