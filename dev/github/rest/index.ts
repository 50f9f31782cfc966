export { found, notFound, problem, type RestAnswer } from './answer.ts'
export { createAppTokens } from './app.ts'
export { routeOf } from './routes.ts'
