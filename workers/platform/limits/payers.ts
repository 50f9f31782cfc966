/** Who pays for what a request asks for: its address, and its session where it has one. */
import { clientBlock } from '../../../shared/limits/client-address.ts'
import type { Payer } from './payer-name.ts'
import { sessionCookieName } from '../session/cookie-name.ts'

/** An id has 256 bits; what has another form is no session's. */
const session = new RegExp(`(?:^|;\\s*)${sessionCookieName}=([\\w-]{43})(?:;|$)`)

/**
 * The payers, none where the platform tells no address. Whether the session exists does not matter:
 * its budget comes on top of the address's, so that nobody gains by making one up.
 */
export function payersOf(headers: Headers): Payer[] {
  const address = addressOf(headers)
  const [, id] = session.exec(headers.get('cookie') ?? '') ?? []
  return [
    ...(address === null ? [] : [{ kind: 'address', is: address } as const]),
    ...(id === undefined ? [] : [{ kind: 'session', is: id } as const]),
  ]
}

/** Whom the address that the platform saw stands for; null where it says none. */
export function addressOf(headers: Headers): string | null {
  const address = headers.get('cf-connecting-ip')
  return address === null ? null : clientBlock(address)
}
