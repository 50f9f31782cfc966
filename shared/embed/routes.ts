/** Where embeds are answered, and what each address takes. */
import type { Service } from './drop-in/index.ts'
import {
  artTable,
  badgeTable,
  cardTable,
  duelTable,
  ogTable,
  type ParameterTable,
} from './parameters/index.ts'

export type EmbedRoute = {
  /** Unique, as `system.what`. */
  name: string
  /** `{…}` stands for a login, `{picture}` for one of the studio's pictures. */
  path: string
  summary: string
  parameters: ParameterTable
  /** Whose options are taken as well; the login is then in the query. */
  service: Service | null
  mediaType: 'image/svg+xml' | 'image/png' | 'application/json'
}

export const ownEmbeds = [
  'badge',
  'badge-endpoint',
  'card',
  'card-png',
  'og',
  'duel',
  'duel-png',
] as const
export type OwnEmbed = (typeof ownEmbeds)[number]

const own = (
  name: OwnEmbed | 'art' | 'art-png',
  path: string,
  summary: string,
  parameters: ParameterTable,
  mediaType: EmbedRoute['mediaType'] = 'image/svg+xml',
): EmbedRoute => ({ name: `embed.${name}`, path, summary, parameters, service: null, mediaType })

const dropIn = (service: Service, path: string, summary: string): EmbedRoute => ({
  name: `drop-in.${service}`,
  path,
  summary,
  parameters: cardTable,
  service,
  mediaType: 'image/svg+xml',
})

export const embedRoutes: readonly EmbedRoute[] = [
  own('badge', '/badge/{login}.svg', 'A badge with one number', badgeTable),
  own(
    'badge-endpoint',
    '/badge/{login}.json',
    'The same badge for the endpoint of shields.io',
    badgeTable,
    'application/json',
  ),
  own('card', '/card/{login}.svg', 'A card', cardTable),
  own('card-png', '/card/{login}.png', 'A card as PNG', cardTable, 'image/png'),
  own('og', '/og/{login}.png', 'A picture of 1200 × 630 for links', ogTable, 'image/png'),
  own('duel', '/duel/{a}/{b}.svg', 'Two accounts beside each other', duelTable),
  own('duel-png', '/duel/{a}/{b}.png', 'The same as PNG', duelTable, 'image/png'),
  own('art', '/art/{login}/{picture}.svg', 'A picture of the studio', artTable),
  own('art-png', '/art/{login}/{picture}.png', 'The same as PNG', artTable, 'image/png'),
  dropIn('readme-stats', '/api', 'The score card, asked for as of github-readme-stats'),
  dropIn('top-langs', '/api/top-langs', 'The languages, asked for as of github-readme-stats'),
  dropIn('streak', '/streak', 'The activity card, asked for as of github-readme-streak-stats'),
  dropIn('trophy', '/trophy', 'What counts most, asked for as of github-profile-trophy'),
]

export function ownRoute(name: OwnEmbed): EmbedRoute {
  return embedRoutes.find((route) => route.name === `embed.${name}`)!
}
