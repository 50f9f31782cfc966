/** Where scorecards come from: a service, or this machine with the person's own token. */
import { isLogin } from '../../../shared/evidence/login.ts'
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import type { Call } from '../call.ts'
import { serverOf } from '../config/settings.ts'
import type { Progress } from '../output/progress.ts'
import { Problem } from '../problem.ts'

export type Scans = {
  /** Reads a login; tells what is under way. Throws a `Problem` where it cannot be read. */
  scan(login: string, progress: Progress): Promise<Scorecard>
  /** Where a person sees all of it; null where it is nowhere. */
  linkTo(login: string): string | null
}

/** The way that the call's settings say. */
export async function scansOf(call: Call): Promise<Scans> {
  const server = await serverOf(call)
  if (server) {
    const { serviceScans } = await import('./service-scans.ts')
    return serviceScans(server, call)
  }
  const { ownScans } = await import('./own-scans.ts')
  return ownScans(call)
}

/** Throws before anything is asked. */
export function checkLogin(login: string): void {
  if (!isLogin(login)) throw new Problem('invalid_login')
}
