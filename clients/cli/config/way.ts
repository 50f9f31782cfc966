/** Whether a token may go the way to a service. */
import type { Call } from '../call.ts'
import { Misuse } from '../problem.ts'

/** Throws a `Misuse` where others could read it on the way: it takes TLS, or this very machine. */
export function checkWay({ protocol, hostname, origin }: URL, { command }: Call): void {
  const isThisMachine = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
  if (protocol === 'https:' || isThisMachine) return
  throw new Misuse(`A token is not sent to ${origin}: it takes https.`, command.name)
}
