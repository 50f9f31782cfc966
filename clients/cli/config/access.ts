/** What this machine shows a service: a token of the environment, or what a sign-in left here. */
import type { Call } from '../call.ts'
import { Misuse } from '../problem.ts'
import type { Service } from '../service/service.ts'
import { isPrivateWay } from './settings.ts'
import { tokenFromStdin } from './token.ts'

/**
 * The access token or API key for the service; null where there is none. Throws where one would
 * travel so that others can read it.
 */
export async function accessTo(service: Service, call: Call): Promise<string | null> {
  const { env } = call.terminal
  const given = (await tokenFromStdin(call)) ?? (env['PHANTOM_TOKEN'] || null)
  if (given !== null) {
    checkWay(service, call)
    return given
  }
  const { keptAccess } = await import('./kept-access.ts')
  return keptAccess(service, call)
}

/** Throws a `Misuse` where a token would go over the network in the clear. */
export function checkWay({ origin }: Service, { command }: Call): void {
  if (isPrivateWay(origin)) return
  throw new Misuse(`A token is not sent to ${origin.origin}: it takes https.`, command.name)
}
