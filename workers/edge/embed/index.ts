export { factsForPictures } from './lazy-facts.ts'
export { forgetEmbed } from './forget-embed.ts'
export { embedRoutes } from './routes.ts'
export { pathOf } from './path-of.ts'
