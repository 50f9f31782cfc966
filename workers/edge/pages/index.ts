export { answerProblem, wantsPage } from './problem.ts'
export { pagesRoutes } from './routes.ts'
