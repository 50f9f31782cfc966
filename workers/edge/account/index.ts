export { askedByMcp, audienceOf } from './audience.ts'
export { readerOf } from './reader-of.ts'
export { refusalAtMcp } from './refusal-at-mcp.ts'
export { accountRoutes } from './routes.ts'
