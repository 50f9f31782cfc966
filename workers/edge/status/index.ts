export { statusRoutes } from './routes.ts'
export { countEmbed, countReading, flushTally } from './tally.ts'
