/** Names of those who pay, which tell nothing of them. */
import type { PayerKind } from '../../../shared/limits/limits.ts'
import { keyedHash } from '../seal/index.ts'

/** Who pays: an address (`clientBlock`), a session's id, a login. */
export type Payer = { kind: PayerKind; is: string }

const dayMilliseconds = 24 * 3_600_000

/**
 * What a payer is called on the day of `now` (UTC): the next day gives another name, so that nobody
 * can be followed from day to day. The day is part of what is hashed and kept nowhere.
 */
export function payerName(secret: string, { kind, is }: Payer, now: number): Promise<string> {
  return keyedHash(secret, 'payer', `${Math.floor(now / dayMilliseconds)} ${kind} ${is}`)
}
