/** What two hundred visitors ask for: a mix that is drawn by lot, the same at every run. */
import { pick, pickWeighted, randomFrom } from '../dev/samples/random.ts'

export type Visit = { path: string; headers: Record<string, string> }

/** In percent: READMEs are seen more often than anything else is. */
export const usualShares = {
  /** An embed that the isolate drew within the minute. */
  embed: 40,
  /** One with words of its own, drawn from the last good copy. */
  drawnEmbed: 20,
  picture: 5,
  scan: 15,
  session: 8,
  status: 4,
  statusPage: 2,
  samples: 3,
  alive: 2,
  /** What is no login, and what is nowhere: answered in words. */
  mistake: 1,
} as const
type Kind = keyof typeof usualShares
type Shares = Readonly<Record<Kind, number>>

/**
 * What leaves most garbage in each isolate that works (edge, jobs, pages). The usual mix asks two of
 * them so seldom that they would collect theirs for the first time only minutes later.
 */
export const warmUpShares: Shares = {
  ...usualShares,
  embed: 0,
  session: 35,
  statusPage: 30,
}

type World = {
  /** People of whom everything is known already. */
  logins: readonly string[]
  /** Sessions that have begun. */
  cookies: readonly string[]
}

/** Statuses that are right besides 200, for visits that make a mistake. */
export const mistakes = { 404: '/nowhere', 422: '/api/v1/scans/no--login' } as const

/** Gives one visit after the other. */
export function createVisits({ logins, cookies }: World, shares: Shares): () => Visit {
  const random = randomFrom('visits')
  let words = 0
  const paths: Record<Kind, (login: string) => string> = {
    embed: (login) => pick(random, [`/badge/${login}.svg`, `/card/${login}.svg`]),
    drawnEmbed: (login) =>
      pick(random, [
        `/badge/${login}.svg?label=${(words += 1).toString(36)}`,
        `/card/${login}.svg?title=${(words += 1).toString(36)}`,
      ]),
    picture: () => `/card/${logins[0]!}.png`,
    scan: (login) => `/api/v1/scans/${login}`,
    session: () => '/api/v1/session',
    status: () => '/api/v1/status',
    statusPage: () => '/status',
    samples: () => '/api/v1/samples',
    alive: () => '/healthz',
    mistake: () => pick(random, Object.values(mistakes)),
  }
  return () => {
    const kind = pickWeighted(random, shares)
    const visitor = Math.floor(random() * cookies.length)
    return {
      path: paths[kind](pick(random, logins)),
      headers: {
        // Addresses that are kept for documents: each visitor is somebody else.
        'cf-connecting-ip': `2001:db8::${visitor.toString(16)}`,
        ...(kind === 'session' && { cookie: cookies[visitor]! }),
      },
    }
  }
}
