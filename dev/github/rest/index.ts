export { found, notFound, problem, type RestAnswer } from './answer.ts'
export { createAppTokens } from './app.ts'
export { routeOf, type Route } from './routes.ts'
