/** Addresses of other services' cards that ours can stand in for, on whatever host they run. */
import { counterparts, type Counterpart } from '../../drop-in/index.ts'
import { activityGraph, commitPulse, metrics, summaryCards } from './counterparts.ts'
import { hasAnyOf, pathOf, type Address } from './match.ts'

export type CardAddress = {
  service: string
  is: (address: Address) => boolean
  counterpart: Counterpart
  /** Where it is not in the query. */
  login?: (address: Address) => string
}

/** Names that nobody else's `/api` and no other first page takes. */
const readmeStatsOnly = `show_icons include_all_commits count_private hide_rank rank_icon ring_color
  line_height text_bold number_format commits_year`.split(/\s+/)
const streakOnly = 'currStreakLabel currStreakNum sideNums sideLabels excludeDaysLabel'.split(' ')
const trophyOnly = 'no-frame no-bg margin-w margin-h'.split(' ')

const isReadmeStats = ({ url }: Address) => /readme-?stats|stats-extended/.test(url.hostname)

/** On a host that is named after it, few names will do; elsewhere the query must be like no other. */
const asksAtRoot =
  (name: RegExp, login: string, only: readonly string[]) =>
  (address: Address): boolean => {
    const isNamed =
      name.test(address.url.hostname) && hasAnyOf(address, ['user', 'username', 'theme', ...only])
    const path = pathOf(address).replace(/^\/api(?=\/)/, '')
    if (path !== '') return isNamed && name.test(path)
    return isNamed || (hasAnyOf(address, [login]) && hasAnyOf(address, only))
  }

const metricsPath = /^\/([^/]+)$/

export const cardAddresses: readonly CardAddress[] = [
  {
    service: 'github-readme-stats',
    is: (address) => pathOf(address) === '/api/top-langs',
    counterpart: counterparts['top-langs'],
  },
  {
    service: 'github-readme-stats',
    is: (address) =>
      pathOf(address) === '/api' &&
      (isReadmeStats(address) ||
        (hasAnyOf(address, ['username']) && hasAnyOf(address, readmeStatsOnly))),
    counterpart: counterparts['readme-stats'],
  },
  {
    service: 'commitpulse',
    is: (address) =>
      /commit-?pulse/.test(address.url.hostname) && pathOf(address) === '/api/streak',
    counterpart: commitPulse,
  },
  {
    service: 'github-readme-streak-stats',
    is: asksAtRoot(/streak/, 'user', streakOnly),
    counterpart: counterparts.streak,
  },
  {
    service: 'github-profile-trophy',
    is: asksAtRoot(/troph/, 'username', trophyOnly),
    counterpart: counterparts.trophy,
  },
  ...Object.entries(summaryCards).map(([card, counterpart]) => ({
    service: 'github-profile-summary-cards',
    is: (address: Address) => pathOf(address) === `/api/cards/${card}`,
    counterpart,
  })),
  {
    service: 'github-readme-activity-graph',
    is: (address) =>
      pathOf(address) === '/graph' &&
      (/activity-graph/.test(address.url.hostname) || hasAnyOf(address, ['area', 'area_color'])),
    counterpart: activityGraph,
  },
  {
    service: 'metrics',
    is: (address) =>
      address.url.hostname === 'metrics.lecoq.io' &&
      metricsPath.test(pathOf(address)) &&
      !['/about', '/insights', '/embed'].includes(pathOf(address)),
    counterpart: metrics,
    login: (address) => metricsPath.exec(pathOf(address))?.[1] ?? '',
  },
]
