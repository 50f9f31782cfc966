/**
 * The names under which reviews are counted. A name is a keyed hash of what is counted: who has the
 * database and not the key learns of a row that it is a number of some month, and nothing else.
 */
import type { OpenTime } from '../../../shared/review/counted.ts'
import type { Category, Severity } from '../../../shared/review/finding.ts'
import { dayMilliseconds } from '../../../shared/score/days.ts'
import { fromBase64Url, keyedHash, toBase64Url } from '../../platform/seal/index.ts'
import type { Subject } from '../hooks/hook-keys.ts'

/** What becomes of findings, as it is counted. */
export const outcomes = ['found', 'accepted', 'dismissed'] as const
export type Outcome = (typeof outcomes)[number]

/** How reviews end: every file was read in full, or not. */
export const endings = ['whole', 'partial'] as const
export type Ending = (typeof endings)[number]

/** One thing that is counted, in a week or a month. All words come from closed lists. */
export type Countable =
  | { of: 'finding'; week: string; outcome: Outcome; category: Category; severity: Severity }
  | { of: 'time'; week: string; time: OpenTime }
  | { of: 'review'; week: string; ending: Ending }
  | { of: 'rule'; month: string; rule: string; outcome: Outcome }

/** The key of all repositories' counts together. */
export const keyOfAll = (secret: string): Promise<CryptoKey> => countKey(secret, 'all')

/**
 * The key of a repository's own counts. Of one with a hook it takes the hook's id to make it, which is kept nowhere
 * here; of one that the App brings, its number at GitHub. Null where neither is known.
 */
export async function keyOfOwn(secret: string, subject: Subject): Promise<CryptoKey | null> {
  if (subject.kind === 'hook') return countKey(secret, `hook ${subject.hookId}`)
  return subject.kind === 'repository' ? countKey(secret, `app repository ${subject.id}`) : null
}

async function countKey(secret: string, of: string): Promise<CryptoKey> {
  const bytes = fromBase64Url(await keyedHash(secret, 'review-counts', of))
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
}

const nameBytes = 24

/** 32 characters of base64url: the first 192 bits of an HMAC-SHA-256. */
export async function nameOf(key: CryptoKey, countable: Countable): Promise<string> {
  const what = new TextEncoder().encode(JSON.stringify(wordsOf(countable)))
  return toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', key, what), 0, nameBytes))
}

function wordsOf(countable: Countable): string[] {
  switch (countable.of) {
    case 'finding': {
      const { week, outcome, category, severity } = countable
      return ['finding', week, outcome, category, severity]
    }
    case 'time':
      return ['time', countable.week, countable.time]
    case 'review':
      return ['review', countable.week, countable.ending]
    case 'rule':
      return ['rule', countable.month, countable.rule, countable.outcome]
  }
}

/** The Monday (UTC) of the week that a moment is in. */
export function weekOf(now: number): string {
  const day = Math.floor(now / dayMilliseconds)
  // 1 January 1970 was a Thursday.
  return dateOf((day - ((day + 3) % 7)) * dayMilliseconds)
}

/** The first day of the month that a week (its Monday) begins in. */
export const monthOf = (week: string): string => `${week.slice(0, '2026-01'.length)}-01`

export const dateOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10)
