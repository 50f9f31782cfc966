/** What this machine shows a service: a token of the environment, or what a sign-in left here. */
import type { Call } from '../call.ts'
import type { Service } from '../service/service.ts'
import { Misuse } from '../problem.ts'
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
    checkOwner(given, service, call)
    return given
  }
  const { keptAccess } = await import('./kept-access.ts')
  return keptAccess(service, call)
}

/** GitHub's own prefixes: github.blog, "Behind GitHub's new authentication token formats". */
const ofGitHub = /^(?:gh[a-z]_|github_pat_)/

/** Throws a `Misuse` for a token of GitHub, which is for GitHub alone. */
export function checkOwner(token: string, { origin }: Service, { command }: Call): void {
  if (!ofGitHub.test(token)) return
  throw new Misuse(
    `This is a token of GitHub: it is not sent to ${origin.origin}. With --server none it reads GitHub from here.`,
    command.name,
  )
}
