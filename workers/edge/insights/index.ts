export { askInsights } from './ask.ts'
export { insightsRoutes } from './routes.ts'
