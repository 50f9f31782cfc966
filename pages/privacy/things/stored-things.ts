/** What the report on stored things calls by a row of STORAGE.md, in words and places of ours. */
import type { thingWords } from './words/index.ts'

type Key = keyof (typeof thingWords)['all']['en'] & string

/** Its name among the words; `about-` and the name say what it is. */
export type Thing = Exclude<Key, `about-${string}`>

export type Place =
  | 'in-store'
  | 'in-sessions'
  | 'in-object'
  | 'in-bucket'
  | 'in-queue'
  | 'in-database'
  | 'in-caches'
  | 'in-memory'
  | 'in-platform'
  | 'in-collector'
  | 'in-browser'

type Row = { thing: Thing; place: Place }

/** What is counted, by whom it is of; each by its name in the report. */
export const groups = {
  groupPeople: {
    'public scan result': { thing: 'scan', place: 'in-store' },
    'an embed’s last good copy': { thing: 'embedCopy', place: 'in-store' },
    images: { thing: 'images', place: 'in-bucket' },
    'ends of images': { thing: 'imageEnds', place: 'in-object' },
  },
  groupVisitors: {
    'a visitor’s session': { thing: 'session', place: 'in-sessions' },
    'a sign-in under way': { thing: 'signIn', place: 'in-sessions' },
    'a device that waits': { thing: 'device', place: 'in-sessions' },
    'a client that asks': { thing: 'clientRequest', place: 'in-sessions' },
    'a code of a client': { thing: 'clientCode', place: 'in-sessions' },
    'a terminal’s sign-in': { thing: 'terminal', place: 'in-sessions' },
    'what GitHub gave a terminal': { thing: 'grant', place: 'in-sessions' },
    'an API key': { thing: 'apiKey', place: 'in-sessions' },
    'what an account has here': { thing: 'account', place: 'in-sessions' },
    'opt-out': { thing: 'optOut', place: 'in-store' },
    'who opted out, once more': { thing: 'bar', place: 'in-object' },
    'budgets of visitors': { thing: 'budgets', place: 'in-object' },
    'jobs under way': { thing: 'jobQueue', place: 'in-queue' },
    'webhooks of reviews': { thing: 'hooks', place: 'in-object' },
    'deliveries of webhooks': { thing: 'deliveries', place: 'in-object' },
    'reviewed pull requests': { thing: 'reviewedPulls', place: 'in-object' },
    'dismissed findings': { thing: 'dismissals', place: 'in-object' },
    'a connection under way': { thing: 'connection', place: 'in-object' },
    'a connection for a terminal': { thing: 'connected', place: 'in-object' },
    'reviews under way': { thing: 'reviewQueue', place: 'in-queue' },
  },
  groupService: {
    'budget of GitHub tokens': { thing: 'tokens', place: 'in-object' },
    'answers of models': { thing: 'modelAnswers', place: 'in-sessions' },
    'tally of embeds': { thing: 'tally', place: 'in-object' },
    metrics: { thing: 'metrics', place: 'in-object' },
    'counters under way': { thing: 'queue', place: 'in-queue' },
    counters: { thing: 'counters', place: 'in-database' },
    'counts of reviews': { thing: 'reviewCounts', place: 'in-database' },
    'messages already counted': { thing: 'applied', place: 'in-database' },
  },
} as const satisfies Record<string, Readonly<Record<string, Row>>>

/** What nobody can count. */
export const uncounted: Readonly<Record<string, Row>> = {
  embeds: { thing: 'embeds', place: 'in-caches' },
  pictures: { thing: 'pictures', place: 'in-caches' },
  'jobs of the studio': { thing: 'jobs', place: 'in-object' },
  'whose jobs there are': { thing: 'jobPlaces', place: 'in-object' },
  'looks for a proof': { thing: 'looks', place: 'in-memory' },
  'a scan under way': { thing: 'underWay', place: 'in-memory' },
  'vaults for keys': { thing: 'vaults', place: 'in-memory' },
  'guards against floods': { thing: 'guards', place: 'in-platform' },
  'answers of the API': { thing: 'answers', place: 'in-caches' },
  'light or dark': { thing: 'appearance', place: 'in-browser' },
  'the webhook of a tab': { thing: 'tabHook', place: 'in-browser' },
  'the last result of a device': { thing: 'deviceResult', place: 'in-browser' },
  traces: { thing: 'traces', place: 'in-collector' },
  logs: { thing: 'logs', place: 'in-platform' },
}

const placed: ReadonlySet<string> = new Set(Object.values(groups).flatMap(Object.keys))

/** Whether a name in the report is one of those above. */
export function isPlaced(name: string): boolean {
  return placed.has(name)
}
