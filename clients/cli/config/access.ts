/** What this machine shows a service: a token of the environment, or what a sign-in left here. */
import type { Call } from '../call.ts'
import type { Service } from '../service/service.ts'
import { checkWay } from './way.ts'
import { tokenFromStdin, tokenFromVariables } from './token.ts'

/**
 * The access token or API key for the service; null where there is none. Throws where one would
 * travel so that others can read it.
 */
export async function accessTo(service: Service, call: Call): Promise<string | null> {
  const given = (await tokenFromStdin(call)) ?? tokenFromVariables(call, ['PHANTOM_TOKEN'])
  if (given !== null) {
    checkWay(service.origin, call)
    return given
  }
  const { keptAccess } = await import('./kept-access.ts')
  return keptAccess(service, call)
}
