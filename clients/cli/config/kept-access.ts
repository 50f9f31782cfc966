/** The access token that a sign-in left, renewed when its quarter of an hour is nearly over. */
import { tokenOperation } from '../../../shared/api/oauth.ts'
import type { Call } from '../call.ts'
import { progressOf } from '../output/progress.ts'
import { askOAuth } from '../service/oauth.ts'
import type { Service } from '../service/service.ts'
import { checkWay } from './way.ts'
import { credentialsFor, keepCredentials, withLock, type Credentials } from './credentials.ts'

/** A token that ends sooner might end on the way. */
const leastSeconds = 60

/** Null where nobody signed in, or the sign-in is over: what is left of it is then deleted. */
export async function keptAccess(service: Service, call: Call): Promise<string | null> {
  const { terminal } = call
  const kept = await credentialsFor(terminal, service.origin)
  if (kept === null) return null
  checkWay(service.origin, call)
  return usable(kept, terminal.now()) ?? withLock(terminal, () => renew(service, call))
}

function usable(kept: Credentials, now: number): string | null {
  if (kept.kind === 'key') return kept.key
  return kept.accessEndsAt - now > leastSeconds * 1000 ? kept.accessToken : null
}

async function renew(service: Service, call: Call): Promise<string | null> {
  const { terminal } = call
  // Another call may have done it in the meantime.
  const kept = await credentialsFor(terminal, service.origin)
  if (kept === null) return null
  const fresh = usable(kept, terminal.now())
  if (fresh !== null || kept.kind === 'key') return fresh
  const answer = await askOAuth(service, tokenOperation, {
    grant_type: 'refresh_token',
    client_id: 'phantom-cli',
    refresh_token: kept.refreshToken,
  })
  if (answer.kind === 'problem') {
    await keepCredentials(terminal, service.origin, null)
    progressOf(call).note(`The sign-in at ${service.origin.origin} is over: this goes without.`)
    return null
  }
  const tokens = tokensOf(answer.data, terminal.now())
  await keepCredentials(terminal, service.origin, tokens)
  return tokens.accessToken
}

/** What the service's answer comes to at this moment. */
export function tokensOf(
  answer: { access_token: string; expires_in: number; refresh_token: string },
  now: number,
): Credentials & { kind: 'tokens' } {
  return {
    kind: 'tokens',
    accessToken: answer.access_token,
    accessEndsAt: now + answer.expires_in * 1000,
    refreshToken: answer.refresh_token,
  }
}
