/** Addresses of cards and badges that nothing of ours stands in for, and why. */
import { hasAnyOf, pathOf, type Address } from './match.ts'

export type WithoutCounterpart = {
  service: string
  is: (address: Address) => boolean
  /** In a sentence. */
  because: string
}

const onHost =
  (host: RegExp, path = /./) =>
  ({ url }: Address) =>
    host.test(url.hostname) && path.test(url.pathname)
const atPath =
  (path: string, ...names: string[]) =>
  (address: Address) =>
    pathOf(address) === path && hasAnyOf(address, names)
/**
 * Pictures that an Action puts into a repository, whether the address is whole or relative. Of a path no
 * more is looked at than a name has, or some could be gone through over and over.
 */
const inFile =
  (name: RegExp) =>
  ({ url }: Address) =>
    name.test(url.pathname.slice(-longestName)) &&
    /^(?:raw\.githubusercontent\.com|github\.com|.*\.github\.io|relative\.invalid)$/.test(
      url.hostname,
    )

const longestName = 120

const made = 'An Action draws it into a repository, where no service can fail.'
const ofRepository = 'It is about a repository. Ours are about people.'
const views = 'Nobody who looks at a page is counted here.'

const ownPages =
  /\/(?:github-readme-stats|github-stats-extended|github-readme-streak-stats|streak-stats|github-profile-trophy|github-profile-summary-cards|github-readme-activity-graph|lowlighter\/metrics)\/?$/i

export const withoutCounterpart: readonly WithoutCounterpart[] = [
  {
    service: 'github-readme-stats',
    is: atPath('/api/pin', 'repo', 'username'),
    because: ofRepository,
  },
  { service: 'github-readme-stats', is: atPath('/api/gist', 'id'), because: 'It is about a gist.' },
  {
    service: 'github-readme-stats',
    is: (address) => pathOf(address) === '/api/wakatime',
    because: 'It is about hours in an editor, which GitHub does not know.',
  },
  {
    service: 'github-contributor-stats',
    is: onHost(/contributor-stats/, /^\/api/),
    because: 'It is a list of repositories. Ours are about people.',
  },
  {
    service: 'github-profile-summary-cards',
    is: (address) => pathOf(address) === '/api/cards/productive-time',
    because: 'Nothing here tells at which hours somebody works.',
  },
  {
    service: 'github-readme-streak-stats',
    is: (address) =>
      /streak/.test(address.url.hostname) &&
      address.url.searchParams.get('type')?.toLowerCase() === 'json',
    because: 'It answers with data, not with a picture.',
  },
  {
    service: 'metrics',
    is: (address) =>
      address.url.hostname === 'metrics.lecoq.io' &&
      (hasAnyOf(address, ['repo']) || /^\/[^/]+\/[^/]/.test(address.url.pathname)),
    because: ofRepository,
  },
  {
    service: 'commitpulse',
    is: onHost(/commit-?pulse/, /^\/api\/(?!streak\/?$)/),
    because: 'It is of no kind that is known here.',
  },
  { service: 'snk', is: inFile(/(?:github|grid)-snake[\w.-]*\.(?:svg|gif)$/), because: made },
  {
    service: 'github-profile-3d-contrib',
    is: inFile(/profile-3d-contrib\/[\w.-]+\.svg$/),
    because: made,
  },
  {
    service: 'github-profile-summary-cards',
    is: inFile(/profile-summary-card-output\//),
    because: made,
  },
  {
    service: 'metrics',
    is: inFile(/(?:github-metrics|metrics\.(?:classic|plugin))[\w.-]*\.svg$/),
    because: made,
  },
  {
    service: 'github-stats',
    is: inFile(/generated\/(?:overview|languages)[\w.-]*\.svg$/),
    because: made,
  },
  {
    service: 'star-history',
    is: onHost(/(?:^|\.)star-history\.com$/, /^\/(?:svg|chart)/),
    because: ofRepository,
  },
  { service: 'starchart', is: onHost(/^starchart\.cc$/, /\.svg$/), because: ofRepository },
  {
    service: 'scorecard',
    is: onHost(/^api\.(?:securityscorecards\.dev|scorecard\.dev)$/, /\/badge$/),
    because: ofRepository,
  },
  {
    service: 'shields.io',
    is: onHost(/^img\.shields\.io$/, /^\/github\/(?:followers|stars|sponsors)\/[^/]+$/),
    because: 'Followers, stars and sponsors of a person are not counted here.',
  },
  {
    service: 'ossinsight',
    is: onHost(/(?:^|\.)ossinsight\.io$/, /^\/widgets\//),
    because: 'It names the account by a number, not by its login.',
  },
  {
    service: 'gitroll',
    is: onHost(/(?:^|\.)gitroll\.io$/, /badge/),
    because: 'It names the account in a way of its own, not by its login.',
  },
  {
    service: 'gitranks',
    is: onHost(/(?:^|\.)gitranks\.com$/, /^\/api\//),
    because: "Nobody's place among all others is told here.",
  },
  { service: 'komarev', is: onHost(/^komarev\.com$/, /^\/ghpvc/), because: views },
  {
    service: 'visitor counter',
    is: onHost(
      /^(?:visitor-badge\.laobi\.icu|visitor-badge\.glitch\.me|visitcount\.itsvg\.in|api\.visitorbadge\.io|hits\.(?:sh|seeyoufarm\.com|dwyl\.com)|profile-counter\.glitch\.me|count\.getloli\.com)$/,
      /^\/./,
    ),
    because: views,
  },
  {
    service: "another service's own page",
    is: onHost(/^(?:github\.com|git\.io)$/, ownPages),
    because:
      'It leads to the other service, and whether a page thanks it is for its author to say.',
  },
]
