/**
 * The texts by which an account shows whose it is. They are derived, so nothing has to be kept: each
 * says when it was given, and is genuine for one wish of one login at that time.
 */
import { foldLogin } from '../../../shared/evidence/login.ts'
import { isSame } from '../../platform/is-same.ts'
import { keyedHash } from '../../platform/seal/index.ts'

export type ProofOf = 'opt-out' | 'opt-in'

/** Time enough to edit a profile; a token that is forgotten in a gist is soon worth nothing. */
export const proofLifetimeMilliseconds = 24 * 60 * 60 * 1_000

/** How far the clocks of two machines may be apart. */
const clockSkewMilliseconds = 5_000

/** Milliseconds since 1970 to the base of 36: eight digits until the year 2059. */
const timeLength = 8
/** 144 bits: nobody shows it by chance, and a bio of 160 characters has room for all of it. */
const hashLength = 24

/** Of one text no more tokens are checked: each costs a hash, and an account may show thousands. */
const mostTokens = 20

type ProofOptions = { secret: string; wish: ProofOf; login: string }

/** What the account has to show: the same for all spellings of the login, another for each wish. */
export async function proofTokenOf(options: ProofOptions, issuedAt: number): Promise<string> {
  const { secret, wish, login } = options
  const time = issuedAt.toString(36).padStart(timeLength, '0')
  const hash = await keyedHash(secret, `${wish}-proof`, `${time} ${foldLogin(login)}`)
  return `phantom-${wish}-${time}${hash.slice(0, hashLength)}`
}

/** When the genuine tokens in a text were given, without those that are too old. */
export async function proofsIn(
  text: string,
  options: ProofOptions,
  now: number,
): Promise<number[]> {
  const form = new RegExp(
    `phantom-${options.wish}-([0-9a-z]{${timeLength}})[\\w-]{${hashLength}}`,
    'g',
  )
  const inTime = [...text.matchAll(form)]
    .map(([token, time]) => ({ token, issuedAt: Number.parseInt(time!, 36) }))
    .filter(({ issuedAt }) => isInTime(issuedAt, now))
    .slice(0, mostTokens)
  const genuine = await Promise.all(
    inTime.map(async ({ token, issuedAt }) => isSame(token, await proofTokenOf(options, issuedAt))),
  )
  return inTime.filter((_, index) => genuine[index]).map(({ issuedAt }) => issuedAt)
}

function isInTime(issuedAt: number, now: number): boolean {
  const age = now - issuedAt
  return age >= -clockSkewMilliseconds && age < proofLifetimeMilliseconds
}

/** Where it is looked for, as sentences for people. */
export const proofPlaces = [
  'In the bio of the GitHub profile.',
  'In the description or the name of a file of one of the ten newest public gists.',
  'In the first lines of a file of the newest public gist.',
] as const
