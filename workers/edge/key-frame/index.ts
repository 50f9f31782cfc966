export { keyFrameRoutes, keyHostRules } from './routes.ts'
