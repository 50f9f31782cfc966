/** The classes of stored things: one for each row of STORAGE.md, by the name it has there. */
import { sessionLifetimeSeconds } from '../../platform/session/index.ts'
import { answerLifetimeSeconds } from '../gateway/answer-cache.ts'
import { imageLifetimeMilliseconds } from '../images/image-name.ts'

const minute = 60
const hour = 60 * minute
const day = 24 * hour
const imageSeconds = imageLifetimeMilliseconds / 1000

export type ClassRule = {
  /** How long one may be kept, in seconds; null for what has no end. */
  limitSeconds: number | null
  /** How much later it may still lie there, refused but not yet deleted. */
  graceSeconds: number
  /** Whether all of them live as long, so that an end tells the beginning. */
  isAlike: boolean
}

const keptFor = (limitSeconds: number | null, graceSeconds = 0): ClassRule => ({
  limitSeconds,
  graceSeconds,
  isAlike: true,
})
const keptForAtMost = (limitSeconds: number): ClassRule => ({
  limitSeconds,
  graceSeconds: aMoment,
  isAlike: false,
})

const longestKeySeconds = 90 * day

/** A sweep comes every quarter of an hour, and takes its time. */
const untilSwept = 20 * minute
/** Stores delete behind the end of a minute. */
const aMoment = 2 * minute

export const classRules = {
  'public scan result': keptFor(30 * minute, aMoment),
  'an embed’s last good copy': keptFor(day, aMoment),
  'opt-out': keptFor(null),
  'a visitor’s session': keptFor(sessionLifetimeSeconds, aMoment),
  'a sign-in under way': keptFor(10 * minute, aMoment),
  'a device that waits': keptForAtMost(15 * minute),
  'a client that asks': keptFor(10 * minute, aMoment),
  'a code of a client': keptForAtMost(10 * minute),
  'a terminal’s sign-in': keptForAtMost(sessionLifetimeSeconds),
  'what GitHub gave a terminal': keptForAtMost(sessionLifetimeSeconds),
  'an API key': keptForAtMost(longestKeySeconds),
  'what an account has here': keptForAtMost(longestKeySeconds),
  'who opted out, once more': keptFor(null),
  'budgets of visitors': keptForAtMost(day),
  images: keptFor(imageSeconds, untilSwept),
  'ends of images': keptFor(imageSeconds, untilSwept),
  'jobs under way': keptFor(4 * hour, aMoment),
  'webhooks of reviews': keptForAtMost(90 * day),
  'deliveries of webhooks': keptForAtMost(30 * day),
  'reviewed pull requests': keptForAtMost(30 * day),
  'dismissed findings': keptForAtMost(180 * day),
  'a connection under way': keptFor(10 * minute, aMoment),
  'a connection for a terminal': keptFor(10 * minute, aMoment),
  'reviews under way': keptFor(3 * day),
  'budget of GitHub tokens': keptFor(hour, aMoment),
  'answers of models': keptFor(answerLifetimeSeconds, aMoment),
  'tally of embeds': keptFor(hour, aMoment),
  metrics: keptFor(null),
  'counters under way': keptFor(14 * day),
  counters: keptFor(null),
  'counts of reviews': keptFor(397 * day, 2 * day),
  'messages already counted': keptFor(15 * day, 2 * day),
} as const satisfies Record<string, ClassRule>

export type ClassName = keyof typeof classRules
export const classNames = Object.keys(classRules) as ClassName[]

/** What is kept under names that begin so, in whichever session store. */
export const classesByPrefix: Readonly<Record<string, ClassName>> = {
  scan: 'public scan result',
  embed: 'an embed’s last good copy',
  optout: 'opt-out',
  session: 'a visitor’s session',
  'sign-in': 'a sign-in under way',
  device: 'a device that waits',
  'client-request': 'a client that asks',
  code: 'a code of a client',
  refresh: 'a terminal’s sign-in',
  grant: 'what GitHub gave a terminal',
  'api-key': 'an API key',
  account: 'what an account has here',
  answer: 'answers of models',
  'reviewed-pull': 'reviewed pull requests',
  'reviewed-repository': 'dismissed findings',
  connection: 'a connection under way',
  connected: 'a connection for a terminal',
}

const inMemory = 'memory of an isolate or an object, which nobody can list; gone with it'
const inOwnObject = 'each in an object of its own, by a name that nobody can list; an alarm ends it'
const inCaches = 'caches, which nobody can list; their headers end it'

export const notCounted = [
  { name: 'embeds', why: inCaches },
  { name: 'pictures', why: inCaches },
  { name: 'jobs of the studio', why: inOwnObject },
  { name: 'whose jobs there are', why: inOwnObject },
  { name: 'looks for a proof', why: inMemory },
  { name: 'a scan under way', why: inMemory },
  { name: 'vaults for keys', why: inMemory },
  { name: 'guards against floods', why: 'memory of the platform, which nobody can list' },
  { name: 'answers of the API', why: inCaches },
  { name: 'the last result of a device', why: 'the visitor’s own device, which nobody else reads' },
  { name: 'light or dark', why: 'kept by the visitor’s own browser' },
  { name: 'the webhook of a tab', why: 'kept by the visitor’s own browser' },
  { name: 'traces', why: 'kept by the collector, where there is one' },
  { name: 'logs', why: 'kept by the platform, as the account is set' },
] as const
